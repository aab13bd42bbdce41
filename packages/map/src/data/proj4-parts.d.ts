// proj4 has no types for its parts.
declare module 'proj4/lib/core.js' {
  interface Converter {
    forward(position: number[]): number[];
    inverse(position: number[]): number[];
  }
  export default function proj4(from: string, to: string): Converter;
}

declare module 'proj4/lib/Proj.js' {
  const Projection: { readonly projections: { add(projection: object): void } };
  export default Projection;
}

declare module 'proj4/lib/projections/sterea.js' {
  const projection: object;
  export default projection;
}
