// Where lists stood: one that opens again is laid out once, as it most likely stands, rather than a second
// time when this is known.

/** How a list stands in the window, in pixels. */
export interface Place {
  width: number;
  /** What stands above it. */
  above: number;
}

const UNKNOWN: Place = { width: 0, above: 0 };

/** By the names of the lists, as long as the window has this size. */
const places = new Map<string, Place>();
let placesIn = '';

function inThisWindow() {
  const now = `${innerWidth} ${innerHeight}`;
  if (now !== placesIn) places.clear();
  placesIn = now;
  return places;
}

/** Where a list of that name stood before, if it did. */
export const placeOf = (name: string): Place => inThisWindow().get(name) ?? UNKNOWN;

/** Keeps where a list stands. */
export const remember = (name: string, place: Place) => void inThisWindow().set(name, place);
