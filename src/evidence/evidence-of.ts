import rows from '../../data/evidence.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import { byId, DiplomaticEngagementsError } from '../index.js';
import type { Engagement, EngagementId } from '../model/engagement.js';
import type { Citation, Evidence, EvidenceRow } from '../model/evidence.js';
import { publishers } from './publishers.js';
import { sources } from './sources.js';

const evidence: readonly EvidenceRow[] = /* @__PURE__ */ deepFreeze(rows);

/** A function that finds a row by its key; the index is made when it is first asked. */
function finder<Row extends { readonly id: string }>(list: readonly Row[]): (key: string) => Row {
  let index: ReadonlyMap<string, Row> | undefined;
  return (key) => {
    index ??= new Map(list.map((row) => [row.id, row]));
    const found = index.get(key);
    // The build has checked every reference: a miss is a fault of ours and must not pass for data.
    if (found === undefined) throw new Error(`The shipped data refer to '${key}', which is not in them.`);
    return found;
  };
}

const findEvidence = /* @__PURE__ */ finder(evidence);
const findSource = /* @__PURE__ */ finder(sources);
const findPublisher = /* @__PURE__ */ finder(publishers);

/**
 * The pages that a record rests on, each with its publisher, the origin on whose word it rests, and what it bears out;
 * and every claim of a class, and of a date or place that differs from the one shown.
 *
 * @param engagement a record, or its id
 * @returns a fresh object over frozen records
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_ID` where no record of this version has the id, `ERR_INVALID_ARGUMENT`
 *   for anything that is neither an engagement nor a string
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { evidenceOf } from 'diplomatic-engagements/evidence';
 *
 * evidenceOf('cn-2024-01').grade; // => 'A'
 * evidenceOf(byId('cn-2024-01')).citations.some((c) => c.side === 'counterpart' && c.counts); // => true
 * ```
 */
export function evidenceOf(engagement: Engagement | EngagementId): Evidence {
  const { id, grade } = byId(idOf(engagement));
  const { citations, claims } = findEvidence(id);
  return {
    id,
    grade,
    citations: citations.map(({ source: key, ...said }): Citation => {
      const source = findSource(key);
      const publisher = findPublisher(source.publisher);
      const origin = source.relays === null ? publisher : findPublisher(source.relays);
      return { source, publisher, origin, ...said };
    }),
    claims,
  };
}

function idOf(engagement: unknown): EngagementId {
  try {
    const isRow = typeof engagement === 'object' && engagement !== null && 'id' in engagement;
    const id: unknown = isRow ? engagement.id : engagement;
    if (typeof id === 'string') return id;
  } catch {
    // A getter that throws, or a proxy that was revoked: it is no engagement.
  }
  throw new DiplomaticEngagementsError({
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'id',
    given: engagement,
    expected: 'an engagement or its id, such as cn-2024-01',
  });
}
