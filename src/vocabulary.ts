import type {
  Direction,
  Extent,
  Format,
  Grade,
  Kind,
  Occasion,
  PlaceStatus,
  Role,
  Setting,
  Speaker,
  Status,
  Tier,
  VisitClass,
} from './types.js';

/**
 * The closed lists of the codebook as values, for the schemas and for whoever has to go through one. That none lacks a
 * member of its type is proved where the schemas are proved equal to the types, and in the tests of types.
 */

/** What one row is. */
export const kinds = ['visit', 'meeting'] as const satisfies readonly Kind[];
/** Where the principal was: outside Russia, or at home as host. */
export const directions = ['abroad', 'hosted'] as const satisfies readonly Direction[];
/** Where that is for the counterpart. */
export const settings = ['home', 'counterpart', 'third-country'] as const satisfies readonly Setting[];
/** What became of it. */
export const statuses = [
  'held',
  'announced',
  'postponed',
  'cancelled',
  'unconfirmed',
] as const satisfies readonly Status[];
/** Talks, or a standing chat that no side calls talks. */
export const formats = ['full', 'brief'] as const satisfies readonly Format[];
/** What brought the two together. */
export const occasions = [
  'bilateral',
  'summit',
  'forum',
  'commemoration',
  'other',
] as const satisfies readonly Occasion[];
/** What `start` and `end` bound. */
export const extents = ['stay', 'talks'] as const satisfies readonly Extent[];
/** What the sides called a stay. */
export const visitClasses = [
  'state',
  'official',
  'official-working',
  'working',
  'private',
] as const satisfies readonly VisitClass[];
/** Who used a label or gave a date. */
export const speakers = ['kremlin', 'russia', 'counterpart', 'press'] as const satisfies readonly Speaker[];
/** Offices, the highest first. */
export const roles = [
  'head-of-state',
  'monarch',
  'head-of-government',
  'de-facto-leader',
  'ruling-party-leader',
  'elect',
  'deputy',
  'minister',
  'envoy',
  'parliament',
  'party-leader',
  'subnational',
  'unrecognised',
  'organisation-head',
  'other',
] as const satisfies readonly Role[];
/** The roles whose holders are of tier `leader`. */
export const leaderRoles: readonly Role[] = roles.slice(0, 5);
export const tiers = ['leader', 'other'] as const satisfies readonly Tier[];
/** How well a record is evidenced, best first. */
export const grades = ['A', 'B', 'C', 'D'] as const satisfies readonly Grade[];
/** Whether the ground is contested. */
export const placeStatuses = ['undisputed', 'disputed', 'occupied'] as const satisfies readonly PlaceStatus[];
