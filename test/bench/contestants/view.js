/** What every map fits to: Amsterdam-Noord, as west, south, east, north. */
export const bounds = [4.876, 52.379, 4.966, 52.4215];

/** What a place is drawn with in every map, so that a film of the page tells when they are in sight. */
export const placeColour = '#d6006c';
