import type { EngagementId, IsoDate, SourceId } from '../types.js';

/** How much a release may change, by semantic versioning as the README lays it down for data. */
export type Level = 'major' | 'minor' | 'patch';

/** What became of an id that is retired. */
export type Fate = 'moved' | 'split' | 'retracted';

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

/** A value of a record that was put right. */
export interface Correction {
  readonly id: EngagementId;
  /** The field, as `end` or `counterpart.title`. */
  readonly field: string;
  /** What it was, as in the JSON file. */
  readonly old: unknown;
  /** What it is. */
  readonly new: unknown;
  readonly reason: string;
  /** The page that decided it, or null where none did. */
  readonly source: SourceId | null;
}

/** A change of shapes, codes or helpers. */
export interface ShapeChange {
  readonly kind: 'field-added' | 'field-removed' | 'type-changed' | 'code-added' | 'code-removed' | 'helper-changed';
  /** The field as `visit.place.country`, the list of codes, or the call. */
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
  /** The tables beside the records of which something changed, as `people` or `evidence`. */
  readonly tables: readonly string[];
}
