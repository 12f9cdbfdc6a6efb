import type { Side } from '../../src/model/evidence.js';
import type { RawPublisher, RawSource } from '../files/shapes.js';

/** The key of the publisher on whose word a page rests: the wire or body that it relays, else the outlet. */
export function originOf(source: RawSource): string {
  return source.relays ?? source.publisher;
}

/** What counts once: the owner group. Publishers of unknown owner are one group, since none can be shown to be independent. */
export function groupOf(publisher: RawPublisher): string {
  return publisher.owner === 'unknown' ? 'unknown' : (publisher.group ?? publisher.id);
}

/** On which side of an encounter an origin stands. `counterpartCodes`: its country, its country's parent, its organisation. */
export function sideOf(origin: RawPublisher, counterpartCodes: readonly string[]): Side {
  if (origin.organisation !== undefined && counterpartCodes.includes(origin.organisation)) return 'counterpart';
  if (origin.country === undefined) return 'unknown';
  if (origin.country === 'RU') return 'principal';
  return counterpartCodes.includes(origin.country) ? 'counterpart' : 'third';
}
