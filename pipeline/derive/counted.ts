import type { Format, PlaceStatus, Status, Tier } from './types.js';

/** What the default list is decided by. */
interface Listed {
  readonly status: Status;
  readonly format: Format;
  readonly counterpart: { readonly tier: Tier };
  readonly place: { readonly status: PlaceStatus };
}

/** What the default list holds: full encounters with leaders that took place on undisputed ground. */
export function isInDefaultList({ status, format, counterpart, place }: Listed): boolean {
  return status === 'held' && format === 'full' && counterpart.tier === 'leader' && place.status === 'undisputed';
}
