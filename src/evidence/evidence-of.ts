import { evidenceById } from '../generated/evidence.js';
import { publishers } from '../generated/publishers.js';
import { sources } from '../generated/sources.js';
import { byId } from '../index.js';
import type { EngagementId, SourceId } from '../types.js';
import type { Citation, Evidence, Publisher, PublisherId, Source } from './types.js';

/** A citation as generated: the same, with keys in place of the records. */
interface CitationRow extends Omit<Citation, 'source' | 'publisher' | 'origin'> {
  readonly source: SourceId;
}

/** What is generated for one engagement. */
export interface EvidenceRow extends Pick<Evidence, 'claims'> {
  readonly citations: readonly CitationRow[];
}

let sourceIndex: ReadonlyMap<SourceId, Source> | undefined;
let publisherIndex: ReadonlyMap<PublisherId, Publisher> | undefined;

/**
 * The pages that a record rests on, each with its publisher, the origin on whose word it rests, and what it bears out;
 * and every claim of a class, and of a date or place that differs from the one shown.
 *
 * @param id as `cn-2024-01`
 * @returns a fresh object over frozen records
 * @throws {UnknownIdError} where no record of this version has the id
 * @throws {InvalidArgumentError} for what is not a text
 *
 * @example
 * ```ts
 * import { evidenceOf } from 'diplomatic-engagements/evidence';
 *
 * evidenceOf('cn-2024-01').grade; // => 'A'
 * evidenceOf('cn-2024-01').citations.some((c) => c.side === 'counterpart' && c.counts); // => true
 * ```
 */
export function evidenceOf(id: EngagementId): Evidence {
  const engagement = byId(id);
  const row = evidenceById[engagement.id];
  sourceIndex ??= new Map(sources.map((source) => [source.id, source]));
  publisherIndex ??= new Map(publishers.map((publisher) => [publisher.id, publisher]));
  const citations: Citation[] = [];
  for (const citation of row.citations) {
    const source = find(sourceIndex, citation.source);
    const publisher = find(publisherIndex, source.publisher);
    const origin = source.relays === null ? publisher : find(publisherIndex, source.relays);
    citations.push({ ...citation, source, publisher, origin });
  }
  return { id: engagement.id, grade: engagement.grade, citations, claims: row.claims };
}

/** The build has checked every reference; a miss here is a fault of ours and must not pass for data. */
function find<K extends string, V>(index: ReadonlyMap<K, V>, key: K): V {
  const found = index.get(key);
  if (found === undefined) throw new Error(`The shipped data refers to '${key}', which is not in it.`);
  return found;
}
