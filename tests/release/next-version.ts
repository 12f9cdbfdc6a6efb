import { join } from 'node:path';
import { unusedRows } from '../../pipeline/check/rules/unused-rows.js';
import { canonicalFiles } from '../../pipeline/files/canonical.js';
import { loadFiles, parseFiles } from '../../pipeline/files/read.js';
import type { RawCorrection, RawEngagement } from '../../pipeline/files/shapes.js';
import type { Dataset } from '../../pipeline/files/tables.js';
import { replaceFiles } from '../../pipeline/files/write.js';

/** What was changed, by id. */
export interface Edits {
  readonly added: string;
  readonly corrected: string;
  readonly retracted: string;
  /** The reasons given, as they stand in the data before the release. */
  readonly corrections: readonly RawCorrection[];
}

const reason = 'A rehearsal of a release.';

/** Adds a record, corrects one, and retracts one, as a maintainer would in data/. */
export function editData(root: string): Edits {
  const folder = join(root, 'data/coded');
  const { data } = parseFiles(loadFiles(folder));
  const model = data.engagements.find(({ id }) => id === 'hu-2026-01');
  if (!model) throw new Error('the data have no hu-2026-01 to make a record from');
  const corrections = [{ records: ['in-2024-01'], fields: ['note'], reason }];
  const edits: Edits = {
    added: nextFreeId(data, 'hu-2026'),
    corrected: 'in-2024-01',
    retracted: 'by-2024-01',
    corrections,
  };
  const day = '2026-03-11';
  const evidence = model.evidence.map((citation) => ({ ...citation, reports: 'planned' as const }));
  const added: RawEngagement = {
    ...model,
    id: edits.added,
    status: 'announced',
    start: day,
    end: day,
    talkDates: [day],
    evidence,
  };
  const edited: Dataset = {
    ...data,
    engagements: [
      ...data.engagements
        .filter(({ id }) => id !== edits.retracted)
        .map((row) => (row.id === edits.corrected ? { ...row, note: 'A note for the rehearsal.' } : row)),
      added,
    ],
    ledger: data.ledger.map(({ engagement, ...row }) =>
      engagement === undefined || engagement === edits.retracted ? row : { ...row, engagement },
    ),
    tombstones: [...data.tombstones, { id: edits.retracted, fate: 'retracted', to: [], reason, on: day }],
    corrections,
  };
  replaceFiles(folder, canonicalFiles(withoutUnused(edited)));
  return edits;
}

function nextFreeId({ engagements, tombstones }: Dataset, codeAndYear: string): string {
  const taken = [...engagements, ...tombstones].filter(({ id }) => id.startsWith(`${codeAndYear}-`)).length;
  return `${codeAndYear}-${String(taken + 1).padStart(2, '0')}`;
}

const nothingElse = {
  brokenKeys: new Set<string>(),
  countryCodes: new Set<string>(),
  today: '',
  published: new Set<string>(),
};

/** Takes out what nothing refers to any more, until all is referred to. */
function withoutUnused(data: Dataset): Dataset {
  const unused = unusedRows({ data, ...nothingElse }).flatMap(({ records }) => records);
  if (unused.length === 0) return data;
  const isUsed = ({ id }: { readonly id: string }) => !unused.includes(id);
  return withoutUnused({
    ...data,
    people: data.people.filter(isUsed),
    events: data.events.filter(isUsed),
    places: data.places.filter(isUsed),
    sources: data.sources.filter(isUsed),
    publishers: data.publishers.filter(isUsed),
  });
}
