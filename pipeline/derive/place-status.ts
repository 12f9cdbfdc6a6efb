import { type IsoDate, type PlaceStatus, placeStatuses } from '../../src/model/engagement.js';
import type { RawPlace } from '../files/shapes.js';
import { covers } from './partial-dates.js';

/** The status of ground on a day. */
export function statusOn({ statusSpells = [] }: RawPlace, day: IsoDate): PlaceStatus {
  return statusSpells.find((spell) => covers(spell, day))?.status ?? 'undisputed';
}

/** The most contested status among places on a day. */
export function worstStatusOn(places: readonly RawPlace[], day: IsoDate): PlaceStatus {
  const ranks = places.map((place) => placeStatuses.indexOf(statusOn(place, day)));
  return placeStatuses[Math.max(0, ...ranks)] ?? 'undisputed';
}
