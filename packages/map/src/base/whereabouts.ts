import type { Position } from '@wijkwelvaartswerk/contract';
import { formatsIn, wordsIn, type Language, type Messages } from '@wijkwelvaartswerk/kit';
import type { PlaceView } from '../model.js';
import { paintHere } from '../picture/paint-here.js';
import { placeLabel } from '../words.js';
import type { Surroundings } from './locate.js';
import type { Note } from './note.js';

interface Words {
  here: (accuracy: string) => string;
  label: string;
  nearest: (place: string, distance: string) => string;
  kept: string;
  outside: string;
  refused: string;
  unavailable: string;
  slow: string;
  unable: string;
  close: string;
}

const messages: Messages<Words> = {
  nl: {
    here: (accuracy) => `Je bent hier, op ongeveer ${accuracy} nauwkeurig.`,
    label: 'Je bent hier',
    nearest: (place, distance) => `Het dichtst bij is ${place}, op ${distance}.`,
    kept: 'Je plek blijft op je eigen apparaat.',
    outside: 'Je bent buiten het gebied van deze kaart.',
    refused: 'Je browser geeft je plek niet door. Wil je dat wel? Zet het aan in de instellingen van je browser.',
    unavailable: 'Je plek is nu niet te vinden.',
    slow: 'Je plek vinden duurt te lang. Probeer het nog eens.',
    unable: 'Op deze pagina kan je browser je plek niet doorgeven.',
    close: 'Sluit',
  },
  en: {
    here: (accuracy) => `You are here, give or take ${accuracy}.`,
    label: 'You are here',
    nearest: (place, distance) => `Nearest is ${place}, at ${distance}.`,
    kept: 'Your location stays on your own device.',
    outside: 'You are outside the area of this map.',
    refused: 'Your browser does not share your location. Do you want it to? Allow it in the settings of your browser.',
    unavailable: 'Your location cannot be found now.',
    slow: 'Finding your location takes too long. Try again.',
    unable: 'On this page your browser cannot share your location.',
    close: 'Close',
  },
};

/** In milliseconds: how long finding may take, and how old an answer may be. */
const PATIENCE = 10_000;
const FRESH = 60_000;
/** Metres in a degree of latitude. */
const DEGREE = 111_320;

/** Asks the browser once where a person is, shows it in the picture, and says it. Nothing is kept or sent. `late`: nobody waits for it any more. */
export async function whereabouts(surroundings: () => Surroundings, done: () => void, late: () => boolean): Promise<Note | undefined> {
  const found = await ask();
  if (late()) return undefined;
  const { picture, places, language } = surroundings();
  const say = wordsIn(messages, language);
  const close = { words: say.close, do: done };
  if (typeof found === 'string') return { words: say[found], close };
  const { position, accuracy } = found;
  if (!picture.showCircle(position, accuracy)) {
    picture.paintOver(undefined);
    return { words: say.outside, close };
  }
  picture.paintOver((frame) => paintHere(frame, position, accuracy, say.label));
  return { words: [say.here(distanceWords(accuracy, language)), ...nearest(position, places, say, language), say.kept].join(' '), close };
}

async function ask(): Promise<{ readonly position: Position; readonly accuracy: number } | 'refused' | 'unavailable' | 'slow' | 'unable'> {
  const { geolocation } = navigator as { geolocation?: Geolocation };
  if (!geolocation || !isSecureContext) return 'unable';
  return new Promise((tell) =>
    geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => tell({ position: [longitude, latitude], accuracy }),
      ({ code }) => tell(code === 1 ? 'refused' : code === 3 ? 'slow' : 'unavailable'),
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: FRESH },
    ),
  );
}

/** The place that is nearest, of those that are exactly known. */
function nearest(here: Position, places: Iterable<PlaceView>, say: Words, language: Language): string[] {
  const known = [...places].flatMap((place) =>
    place.position && !place.approximate && place.layer.kind === 'places' ? [{ place, metres: metresBetween(here, place.position) }] : [],
  );
  if (known.length === 0) return [];
  const { place, metres } = known.reduce((a, b) => (b.metres < a.metres ? b : a));
  return [say.nearest(placeLabel(place), distanceWords(metres, language))];
}

/** As the crow flies; right to a few centimetres within a city. */
function metresBetween([west, south]: Position, [east, north]: Position): number {
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.hypot((east - west) * narrow, north - south) * DEGREE;
}

/** `30 m`, `1,2 km`: as exact as it is good for. */
function distanceWords(metres: number, language: Language): string {
  const { number } = formatsIn(language);
  if (metres >= 1000) return `${number(metres / 1000, 1)}\u00a0km`;
  return `${number(Math.max(10, Math.round(metres / 10) * 10))}\u00a0m`;
}
