import type { Encounter, PlaceStatus, Status, Tier } from '../../src/model/engagement.js';

/** What decides whether a row is counted. */
interface Countable {
  readonly status: Status;
  readonly encounter: Encounter;
  readonly counterpart: { readonly tier: Tier };
  readonly venue: { readonly status: PlaceStatus };
}

/** Counted are visits and talks with leaders that were held on undisputed ground. */
export function isCounted({ status, encounter, counterpart, venue }: Countable): boolean {
  return status === 'held' && encounter === 'talks' && counterpart.tier === 'leader' && venue.status === 'undisputed';
}
