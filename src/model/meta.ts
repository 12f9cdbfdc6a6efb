import type { CountryCode, Grade, IsoDate, Tier } from './engagement.js';

/** How many rows of each kind a list has. */
export interface ListCount {
  readonly visits: number;
  readonly meetings: number;
  readonly total: number;
}

/** The days from one to another, both inclusive. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** An estimate of how complete the records of a year are, from two searches made apart. */
export interface Completeness {
  /** A year, such as `2025`. */
  readonly year: string;
  readonly tier: Tier;
  /** The share of the engagements held that have a record, between 0 and 1. */
  readonly share: number;
  /** The bounds of the 95% interval. Both searches read the same pages, so the estimate is probably too high. */
  readonly low: number;
  readonly high: number;
}

/** What this version of the data is. */
export interface Meta {
  /** The version of the package, and so of the data. */
  readonly version: string;
  /** The day on which this version was released; null in a build that is no release. */
  readonly released: IsoDate | null;
  /** The version of the record's shape; it changes only with a major version. */
  readonly schemaVersion: number;
  /** Whose engagements these are. */
  readonly principal: { readonly name: string; readonly office: string; readonly country: CountryCode };
  /** SPDX identifiers: of the code, and of the data. */
  readonly licence: { readonly code: string; readonly data: string };
  /** SHA-256, in hex, of `diplomatic-engagements/data/engagements.json` as shipped. */
  readonly sha256: string;
  /** The last day on which records were coded. It says nothing about the days that are covered. */
  readonly asOf: IsoDate;
  /** The days that the data cover, both inclusive. */
  readonly coverage: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    /** Stretches within that were searched less closely, where an engagement may be missing. */
    readonly thin: readonly Stretch[];
    /** How complete the records are, by year and tier: see the reliability report. */
    readonly completeness: readonly Completeness[];
  };
  /** Rows of the counted list and of the whole list. */
  readonly counts: { readonly countedEngagements: ListCount; readonly engagements: ListCount };
  /** Rows of each grade, in the counted list and in the whole list. */
  readonly grades: {
    readonly countedEngagements: Readonly<Record<Grade, number>>;
    readonly engagements: Readonly<Record<Grade, number>>;
  };
  /** What is known to be missing or weak, a sentence each. */
  readonly knownGaps: readonly string[];
}
