import type { CountryCode, IsoDate } from './engagement.js';
import type { SourceId } from './evidence.js';

/** The codes of the organisations whose members are recorded. */
export const memberOrganisations = [
  'AU',
  'BRICS',
  'CIS',
  'CSTO',
  'EAEU',
  'EU',
  'G20',
  'G7',
  'ICC',
  'LAS',
  'NATO',
  'OPEC',
  'OPEC+',
  'SCO',
  'UN',
] as const;
/** The organisations whose members are recorded: `AU` is the African Union, `LAS` the League of Arab States. */
export type MemberOrganisation = (typeof memberOrganisations)[number];

export const membershipStatuses = ['member', 'suspended', 'partner', 'observer', 'disputed'] as const;
/** What a country is to an organisation. A suspended country is a member that may not take part. */
export type MembershipStatus = (typeof membershipStatuses)[number];

export const claimedStatuses = ['member', 'suspended', 'partner', 'observer', 'none'] as const;
/** What a source can say of a country in an organisation; `none` is that it is nothing to it. */
export type ClaimedStatus = (typeof claimedStatuses)[number];

/** What one source says of a membership on which sources differ. */
export interface MembershipClaim {
  /** The status by that source. */
  readonly says: ClaimedStatus;
  /** Who says so, in words. */
  readonly by: string;
  /** The page: a key of `sources`. */
  readonly source: SourceId;
}

/** A country in an organisation, with one status, during one stretch of time: a spell. */
export interface Membership {
  /** Of what. */
  readonly organisation: MemberOrganisation;
  /** Which country, ISO 3166-1 alpha-2 or `XK`. */
  readonly country: CountryCode;
  /** What the country is to the organisation. */
  readonly status: MembershipStatus;
  /** The organisation's own word for the status, such as `State Party` or `dialogue partner`. */
  readonly styled: string;
  /** First day; null where the status was held already on the first day that the data cover. */
  readonly from: IsoDate | null;
  /** Last day, inclusive; null where it goes on and no end is scheduled. */
  readonly to: IsoDate | null;
  /** Whether `to` is an end of which notice was given and which lies after the last day that the data cover. */
  readonly scheduled: boolean;
  /** What each source says, where the status is `disputed`; else empty. */
  readonly claims: readonly MembershipClaim[];
  /** The pages that it rests on: keys of `sources`. */
  readonly sources: readonly SourceId[];
  /** What a reader needs to know, or null. */
  readonly note: string | null;
}
