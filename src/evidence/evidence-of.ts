import { evidence } from '../generated/evidence.js';
import { publishers } from '../generated/publishers.js';
import { sources } from '../generated/sources.js';
import { byId } from '../index.js';
import type { EngagementId, SourceId } from '../types.js';
import type { Citation, Claim, Evidence, Publisher, PublisherId, Source } from './types.js';

/**
 * What is generated for one engagement, less what its record has already: the pages are its sources, in the same order,
 * and the claims of a class are its class claims.
 */
export interface EvidenceRow extends Pick<Evidence, 'id' | 'claims'> {
  readonly citations: readonly Omit<Citation, 'source' | 'publisher' | 'origin'>[];
}

let rowIndex: ReadonlyMap<EngagementId, EvidenceRow> | undefined;
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
  rowIndex ??= new Map(evidence.map((row) => [row.id, row]));
  sourceIndex ??= new Map(sources.map((source) => [source.id, source]));
  publisherIndex ??= new Map(publishers.map((publisher) => [publisher.id, publisher]));
  const row = find(rowIndex, engagement.id);
  const citations: Citation[] = [];
  for (const [at, citation] of row.citations.entries()) {
    const source = find(sourceIndex, engagement.sources[at] ?? '');
    const publisher = find(publisherIndex, source.publisher);
    const origin = source.relays === null ? publisher : find(publisherIndex, source.relays);
    citations.push({ source, publisher, origin, ...citation });
  }
  const labels = engagement.kind === 'visit' ? engagement.classClaims : [];
  const claims = labels.map(
    ({ visitClass, saidBy, source }): Claim => ({ field: 'visitClass', value: visitClass, saidBy, source }),
  );
  return { id: engagement.id, grade: engagement.grade, citations, claims: [...claims, ...row.claims] };
}

/** The build has checked every reference; a miss here is a fault of ours and must not pass for data. */
function find<K extends string, V>(index: ReadonlyMap<K, V>, key: K): V {
  const found = index.get(key);
  if (found === undefined) throw new Error(`The shipped data refers to '${key}', which is not in it.`);
  return found;
}
