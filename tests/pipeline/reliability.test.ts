import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from '../../pipeline/documents/alpha.js';
import { type ClassReading, classReliability } from '../../pipeline/documents/class-reliability.js';
import { type CodedRow, pairUnits } from '../../pipeline/documents/codings.js';
import { readDocumentInput } from '../../pipeline/documents/read-input.js';
import { differences } from '../../pipeline/documents/reliability-report.js';
import { byId } from '../../src/index.js';
import type { EngagementId } from '../../src/model/engagement.js';

const root = new URL('../..', import.meta.url).pathname;
const { classes, samples } = readDocumentInput(root);
const row = samples[0]?.first.rows[0];
const like = (change: Partial<CodedRow>): CodedRow => ({
  ...(row as CodedRow),
  person: 'a',
  start: '2025-01-10',
  ...change,
});

test.each([
  ['the same day', '2025-01-10', 1],
  ['three days apart', '2025-01-13', 1],
  ['four days apart', '2025-01-14', 2],
])('records of one person, %s, pair as they should', (_, start, units) => {
  expect(pairUnits([like({})], [like({ start })])).toHaveLength(units);
});

test('of two records the nearer is paired, and each only once', () => {
  const [near, far] = [like({ id: 'near', start: '2025-01-11' }), like({ id: 'far', start: '2025-01-12' })];
  const units = pairUnits([like({})], [far, near]);
  expect(units.map((unit) => [unit.first?.id ?? null, unit.second?.id])).toEqual([
    [row?.id, 'near'],
    [null, 'far'],
  ]);
});

test('the samples are of the whole window, a fifth of the months at the least, and each coder has the months drawn', () => {
  expect(samples.map(({ from }) => from)).toEqual(['2022-03', '2024-05', '2025-01']);
  for (const { from, to, first, second } of samples) {
    const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
    expect(first.months.length * 5).toBeGreaterThanOrEqual(number(to) - number(from) + 1);
    expect(second.months).toEqual(first.months);
    for (const { start } of [...first.rows, ...second.rows]) expect(first.months).toContain(start.slice(0, 7));
  }
});

describe.each(samples)('the codings of months from $from to $to', ({ first, second, settled }) => {
  test('every difference between the two was settled, and nothing else', () => {
    const key = ({ first: a, second: b, field }: { first: string | null; second: string | null; field: string }) =>
      `${a} ${b} ${field}`;
    const open = differences(pairUnits(first.rows, second.rows)).map(key);
    expect(settled.map(key).sort()).toEqual(open.sort());
  });

  test('the data show what was settled', () => {
    for (const { first: id, field, shown } of settled) {
      if (id === null || field === 'unit') {
        // Null is what both took for no record in the end.
        if (shown !== null) expect(byId(shown as EngagementId).id).toBe(shown);
        continue;
      }
      const engagement = byId(id as EngagementId);
      const values: Record<string, unknown> = { ...engagement, role: engagement.counterpart.role };
      expect(values[field], `${id} ${field}`).toEqual(shown);
    }
  });
});

describe('the class of every visit, read twice', () => {
  test('each visit is there once, and each difference was settled, and nothing else', () => {
    expect(new Set(classes.map(({ id }) => id)).size).toBe(classes.length);
    for (const { id, first, second, settled } of classes) expect(settled !== undefined, id).toBe(first !== second);
  });

  test('the data show what was settled', () => {
    for (const { id, settled } of classes) {
      const visit = byId(id as EngagementId);
      expect(visit.kind).toBe('visit');
      if (settled) expect(visit.kind === 'visit' && visit.visitClass, id).toBe(settled.shown);
    }
  });

  test('the README says how far the two agree', () => {
    const agreement = (readings: readonly ClassReading[]) => {
      const same = readings.filter(({ first, second }) => first === second).length;
      const alpha = krippendorffAlpha(readings.map(({ first, second }) => [String(first), String(second)]));
      return [`${Math.round((100 * same) / readings.length)}%`, alpha?.toFixed(2)] as const;
    };
    const [share, alpha] = agreement(classes);
    const [early, earlyAlpha] = agreement(classes.filter(({ start }) => start < '2024-05'));
    expect(readDocumentInput(root).readme.replaceAll(/\s+/g, ' ')).toContain(
      `${share} of the ${classes.length} visits held (alpha ${alpha}), and for ${early} (alpha ${earlyAlpha}) of those before May 2024.`,
    );
  });

  test('the report tells labels that differ from labels that one alone found', () => {
    const reading = (first: ClassReading['first'], second: ClassReading['second']): ClassReading => ({
      id: 'cn-2024-01',
      start: '2024-05-16',
      first,
      second,
    });
    const report = classReliability([
      reading('state', 'state'),
      reading('working', 'official'),
      reading(null, 'official'),
      reading('working', 'working'),
    ]);
    // Observed: 4 of 8 ordered pairs differ; of 8 values three are working, two state, two official and one none.
    const alpha = 1 - 4 / ((64 - 9 - 4 - 4 - 1) / 7);
    expect(report).toContain(`| May to December 2024 | 4 | 2 of 4 (50%) | ${alpha.toFixed(3)} | 1 | 1 |`);
    expect(report).toContain('| January 2025 to March 2026 | 0 |');
  });
});
