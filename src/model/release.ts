import type { EngagementId, IsoDate } from './engagement.js';
import type { SourceId } from './evidence.js';

/** How much a release may change, the least first. */
export const levels = ['patch', 'minor', 'major'] as const;
/** How much a release may change, by semantic versioning as the README lays it down for data. */
export type Level = (typeof levels)[number];

/** What can become of an id that is retired. */
export const fates = ['moved', 'split', 'retracted'] as const;
/** What became of an id that is retired. */
export type Fate = (typeof fates)[number];

/** What is left of a record whose id is retired: its id is never used again. */
export interface Tombstone {
  readonly id: EngagementId;
  readonly fate: Fate;
  /** The living records that took its place: one where it moved, several where it was split, none where it was retracted. */
  readonly to: readonly EngagementId[];
  readonly reason: string;
  /** The day on which it was retired. */
  readonly on: IsoDate;
}

/** A value of a record that changed. */
export interface Correction {
  readonly id: EngagementId;
  /** The field, such as `end` or `counterpart.title`. */
  readonly field: string;
  /** What it was, as in the JSON file. */
  readonly old: unknown;
  /** What it is. */
  readonly new: unknown;
  readonly reason: string;
  /** The page that decided it, or null where none did. */
  readonly source: SourceId | null;
}

/** What can happen to shapes, codes, helpers and whatever else a program relies on. */
export const shapeChangeKinds = [
  'field-added',
  'field-removed',
  'type-changed',
  'code-added',
  'code-removed',
  'helper-added',
  'helper-changed',
  'export-added',
  'export-removed',
  'export-changed',
  'package-changed',
  'coverage-changed',
  'order-changed',
] as const;
/** What happened to a shape, a list of codes, a helper, an export or the package. */
export type ShapeChangeKind = (typeof shapeChangeKinds)[number];

/** A change of what programs rely on: shapes, codes, helpers, exports, the package. */
export interface ShapeChange {
  readonly kind: ShapeChangeKind;
  /** The least level at which it may be released. */
  readonly level: Level;
  /** The field such as `visit.venue.country`, the list of codes, the call, or the export. */
  readonly where: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** What one release changed. */
export interface Release {
  readonly version: string;
  readonly date: IsoDate;
  readonly level: Level;
  /** SHA-256 of its `data/engagements.json`. */
  readonly sha256: string;
  readonly added: readonly EngagementId[];
  readonly corrected: readonly Correction[];
  readonly moved: readonly Tombstone[];
  readonly split: readonly Tombstone[];
  readonly retracted: readonly Tombstone[];
  readonly shape: readonly ShapeChange[];
  /** The tables beside the records of which something changed, such as `people` or `evidence`. */
  readonly tables: readonly string[];
}
