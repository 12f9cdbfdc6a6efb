import type { ContestedField, CountryCode, EngagementId, Grade, IsoDate } from './engagement.js';

/** A key of `sources`. */
export type SourceId = string;
/** A key of `publishers`. */
export type PublisherId = string;

/** How a page tells of an engagement. */
export const reportings = ['done', 'underway', 'planned', 'recalled'] as const;
/** Whether a page tells of the engagement as over, under way, to come, or looks back on it later. */
export type Reporting = (typeof reportings)[number];

/** The parts of a record that a page can bear out. */
export const supportedFields = [
  'status',
  'counterpart',
  'start',
  'end',
  'talkDates',
  'venue',
  'event',
  'visitClass',
  'encounter',
] as const;
/** A part of a record that a page can bear out. `status`: the page tells of the encounter itself, not only of an arrival or a stay. */
export type SupportedField = (typeof supportedFields)[number];

/** Who used a label or gave a date. */
export const speakers = ['kremlin', 'russia', 'counterpart', 'press'] as const;
/** `kremlin`: the Russian presidency or its spokesman. `russia`: another Russian government body or a state news agency. `counterpart`: the other side's. `press`: anyone else. */
export type Speaker = (typeof speakers)[number];

/** Who owns a publisher. */
export const owners = ['state', 'public', 'private', 'unknown'] as const;
/** `state` also covers state news agencies; `public` is a public-service broadcaster with a charter of its own. */
export type Owner = (typeof owners)[number];

/** How much of a page was read. */
export const readings = ['full', 'excerpt'] as const;
/** Whether the whole page was read or an excerpt of it. */
export type Reading = (typeof readings)[number];

/** Where a source stands, seen from the encounter. */
export const sides = ['principal', 'counterpart', 'third', 'unknown'] as const;
/** The side of the encounter on which a source's origin stands. `unknown` where the origin's country is not known. */
export type Side = (typeof sides)[number];

/** An outlet, a wire or a government body. */
export interface Publisher {
  /** A key, such as `xinhua`. */
  readonly id: PublisherId;
  /** Its name, in Latin letters. */
  readonly name: string;
  /** Where it is established, or null where that is not known or it is international. */
  readonly country: CountryCode | null;
  /** Who owns it. */
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
  /** A key, `<publisher>-<yyyymmdd or nd>-<a few words>`. */
  readonly id: SourceId;
  /** The address under which it was read. */
  readonly url: string;
  /** The title as it was seen, or null where none was noted. */
  readonly title: string | null;
  /** Whose site it is. */
  readonly publisher: PublisherId;
  /** The wire or body whose text or word it passes on, or null for its own reporting. */
  readonly relays: PublisherId | null;
  /** BCP 47, such as `en`. */
  readonly language: string;
  /** The day of publication, or null where none was seen. */
  readonly published: IsoDate | null;
  /** How much of it was read. */
  readonly read: Reading;
}

/** What one page says of one engagement, as it ships: `evidenceOf` puts the page, its publisher and its origin in place of their keys. */
export interface CitationRow {
  readonly source: SourceId;
  /** Where the origin stands. */
  readonly side: Side;
  /** Whether it counts for the grade: it tells of the encounter, on or after the first day of talks, and is not the audited article. */
  readonly counts: boolean;
  /** How the page tells of the engagement. */
  readonly reports: Reporting;
  /** The parts of the record that the page bears out. */
  readonly supports: readonly SupportedField[];
  /** What the page states, in our words. */
  readonly says: string;
}

/** What one page says of one engagement. */
export interface Citation extends Omit<CitationRow, 'source'> {
  readonly source: Source;
  readonly publisher: Publisher;
  /** On whose word it rests: the wire or body that the page relays, else its publisher. */
  readonly origin: Publisher;
}

/** One value that a source gives for a field. */
export interface Claim {
  /** The field that it is about. */
  readonly field: ContestedField;
  /** A class, a date, or a key of `places`, by the field. */
  readonly value: string;
  /** Who says so. */
  readonly saidBy: Speaker;
  /** The page that has it: a key of `sources`. */
  readonly source: SourceId;
}

/** The evidence of one engagement, as it ships in `data/evidence.json`. */
export interface EvidenceRow {
  /** The engagement. */
  readonly id: EngagementId;
  readonly citations: readonly CitationRow[];
  /** Every class label, and every date or place that differs from the one shown. */
  readonly claims: readonly Claim[];
}

/** What an engagement rests on. */
export interface Evidence {
  /** The engagement. */
  readonly id: EngagementId;
  readonly grade: Grade;
  readonly citations: readonly Citation[];
  /** Every class label, and every date or place that differs from the one shown. */
  readonly claims: readonly Claim[];
}

/** A field on which sources differ. */
export interface Disagreement {
  readonly id: EngagementId;
  readonly field: ContestedField;
  /** What the record shows: a list, since an engagement can have several days of talks or places; empty where it shows none. */
  readonly shown: readonly string[];
  /** What the sources say, those that agree with the shown value among them. */
  readonly claims: readonly Claim[];
}
