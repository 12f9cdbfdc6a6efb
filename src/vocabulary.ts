/**
 * The closed lists of the codebook: one place, from which both the types and the zod schemas are made.
 * Order matters where it says so.
 */

/** What one row is. */
export const kinds = ['visit', 'meeting'] as const;
/** Where the principal was: outside Russia, or at home as host. */
export const directions = ['abroad', 'hosted'] as const;
/** Where that is for the counterpart. */
export const settings = ['home', 'counterpart', 'third-country'] as const;
/** What became of it. */
export const statuses = ['held', 'announced', 'postponed', 'cancelled', 'unconfirmed'] as const;
/** Talks, or a standing chat that no side calls talks. */
export const formats = ['full', 'brief'] as const;
/** What brought the two together. */
export const occasions = ['bilateral', 'summit', 'forum', 'commemoration', 'other'] as const;
/** What `start` and `end` bound. */
export const extents = ['stay', 'talks'] as const;
/** What the sides called a stay. */
export const visitClasses = ['state', 'official', 'official-working', 'working', 'private'] as const;
/** Who used a label or gave a date. */
export const speakers = ['kremlin', 'russia', 'counterpart', 'press'] as const;
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
] as const;
/** The roles whose holders are of tier `leader`. */
export const leaderRoles: readonly (typeof roles)[number][] = roles.slice(0, 5);
export const tiers = ['leader', 'other'] as const;
/** How well a record is evidenced, best first. */
export const grades = ['A', 'B', 'C', 'D'] as const;
/** Whether the ground is contested. */
export const placeStatuses = ['undisputed', 'disputed', 'occupied'] as const;
