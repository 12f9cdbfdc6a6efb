import type { CountryCode, EngagementId, Grade, IsoDate, SourceId, Speaker } from '../types.js';

/** A key of `publishers`. Open, as `SourceId` is: nobody writes it by hand. */
export type PublisherId = string;

/** Whether a page tells of the engagement as over, under way, to come, or looks back on it later. */
export type Reporting = 'done' | 'underway' | 'planned' | 'recalled';
/** A part of a record that a page can bear out. */
export type SupportedField =
  | 'status'
  | 'counterpart'
  | 'start'
  | 'end'
  | 'talksOn'
  | 'place'
  | 'event'
  | 'visitClass'
  | 'format';
/** A part of a record on which sources are known to differ. */
export type ClaimField = 'visitClass' | 'start' | 'end' | 'talksOn' | 'place';
/** `state` also covers state news agencies; `public` is a public-service broadcaster with a charter of its own. */
export type Owner = 'state' | 'public' | 'private' | 'unknown';
/** Whether the whole page was read or an excerpt of it. */
export type Reading = 'full' | 'excerpt';
/** The side of the encounter on which a source's origin stands. `unknown` where the origin's country is not known. */
export type Side = 'principal' | 'counterpart' | 'third' | 'unknown';

/** An outlet, a wire or a government body. */
export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  /** Where it is established, or null where that is not known or it is international. */
  readonly country: CountryCode | null;
  readonly owner: Owner;
  /** What publishers of one owner share: they count once in a grade. `unknown` for all whose owner is not known. */
  readonly group: string;
  /** True for a body of a government or of several. */
  readonly official: boolean;
  /** The page on its owner, with what it says in our words; null for a government body and where none was found. */
  readonly basis: { readonly url: string; readonly says: string } | null;
}

/** A page. */
export interface Source {
  readonly id: SourceId;
  readonly url: string;
  /** Whose site it is. */
  readonly publisher: PublisherId;
  /** The wire or body whose text or word it passes on, or null for its own reporting. */
  readonly relays: PublisherId | null;
  /** BCP 47, as `en`. */
  readonly language: string;
  /** The day of publication, or null where none was seen. */
  readonly published: IsoDate | null;
  readonly read: Reading;
}

/** What one page says of one engagement. */
export interface Citation {
  readonly source: Source;
  readonly publisher: Publisher;
  /** On whose word it rests: the wire or body that the page relays, else its publisher. */
  readonly origin: Publisher;
  /** Where the origin stands. */
  readonly side: Side;
  /** Whether it counts for the grade: reports of plans do not, nor does the audited article. */
  readonly counts: boolean;
  readonly reports: Reporting;
  readonly supports: readonly SupportedField[];
  /** What the page states, in our words. */
  readonly says: string;
}

/** One value that a source gives for a field. */
export interface Claim {
  readonly field: ClaimField;
  /** A class, a date, or a key of `places`, by the field. */
  readonly value: string;
  readonly saidBy: Speaker;
  readonly source: SourceId;
}

/** What an engagement rests on. */
export interface Evidence {
  readonly id: EngagementId;
  readonly grade: Grade;
  readonly citations: readonly Citation[];
  /** Every class label, and every date or place that differs from the one shown. */
  readonly claims: readonly Claim[];
}

/** A field on which sources differ. */
export interface Disagreement {
  readonly id: EngagementId;
  readonly field: ClaimField;
  /** What the record shows: a list, since an engagement can have several talks days or places; empty where it shows none. */
  readonly shown: readonly string[];
  /** What the sources say, those that agree with the shown value among them. */
  readonly claims: readonly Claim[];
}
