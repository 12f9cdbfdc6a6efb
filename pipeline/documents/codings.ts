import * as z from 'zod';
import { dayNumber } from '../../src/input/dates.js';
import { directions, encounters, kinds, roles, settings, statuses, visitClasses } from '../../src/model/engagement.js';
import { engagementId, isoDate, slug, text } from '../../src/schema/forms.js';

const month = z.string().regex(/^\d{4}-\d{2}$/);

const row = z.strictObject({
  id: z.string(),
  person: slug,
  start: isoDate,
  end: isoDate,
  talkDates: z.array(isoDate),
  kind: z.enum(kinds),
  direction: z.enum(directions),
  setting: z.enum(settings),
  status: z.enum(statuses),
  encounter: z.enum(encounters),
  role: z.enum(roles),
  visitClass: z.enum(visitClasses).nullable(),
});

/** From which months those of a second coding were drawn, both ends included, and the seed: `data/reliability/<sample>/sample.json`. */
export const sampleFile = z.strictObject({ from: month, to: month, seed: z.int() });

/** One coding of the months drawn: `first.json` and `second.json` beside it. */
export const codingFile = z.strictObject({ months: z.array(month), rows: z.array(row) });

/** How each disagreement was settled: `settled.json` beside it. A missing coder is null; `unit` is whether there is a record at all. */
export const settledFile = z.strictObject({
  settled: z.array(
    z.strictObject({
      first: z.nullable(engagementId),
      second: z.string().nullable(),
      field: z.string(),
      shown: z.union([text, z.array(isoDate), z.null()]),
      how: text,
    }),
  ),
});

type Coding = z.output<typeof codingFile>;
export type CodedRow = Coding['rows'][number];
type Settled = z.output<typeof settledFile>['settled'][number];

/** Two codings of months drawn at random, and how their differences were settled. */
export interface Sample extends z.output<typeof sampleFile> {
  readonly first: Coding;
  readonly second: Coding;
  readonly settled: readonly Settled[];
}

/** What both coders made of one encounter; null where one has no record of it. */
export interface Unit {
  readonly first: CodedRow | null;
  readonly second: CodedRow | null;
}

const withinDays = 3;

/** Pairs the rows of two codings: the same person, within three days, the nearest first. */
export function pairUnits(first: readonly CodedRow[], second: readonly CodedRow[]): readonly Unit[] {
  const gap = (a: CodedRow, b: CodedRow) => Math.abs(dayNumber(a.start) - dayNumber(b.start));
  const candidates = first
    .flatMap((a) => second.filter((b) => b.person === a.person).map((b) => ({ first: a, second: b, days: gap(a, b) })))
    .filter(({ days }) => days <= withinDays)
    .toSorted((a, b) => a.days - b.days);
  const taken = new Set<CodedRow>();
  const units: Unit[] = [];
  for (const pair of candidates) {
    if (taken.has(pair.first) || taken.has(pair.second)) continue;
    taken.add(pair.first).add(pair.second);
    units.push({ first: pair.first, second: pair.second });
  }
  return [
    ...units,
    ...first.filter((one) => !taken.has(one)).map((one) => ({ first: one, second: null })),
    ...second.filter((one) => !taken.has(one)).map((one) => ({ first: null, second: one })),
  ];
}
