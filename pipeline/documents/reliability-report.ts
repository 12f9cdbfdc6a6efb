import { dayNumber } from '../../src/input/dates.js';
import { krippendorffAlpha } from './alpha.js';
import { type CodedRow, pairUnits, type Sample, type Unit } from './codings.js';
import { share, table } from './markdown.js';

interface Pair {
  readonly first: CodedRow;
  readonly second: CodedRow;
}

const named = ['kind', 'direction', 'setting', 'status', 'encounter', 'role', 'visitClass'] as const;
const dated = ['start', 'end', 'talkDates'] as const;

/** How far two codings of the same months agree, field by field, and how what they differ on was settled. */
export function reliabilityReport(samples: readonly Sample[]): string {
  const shares = samples.map(({ from, to, seed, first: { months } }) => {
    const drawn = share(months.length, monthsFrom(from, to));
    return `- ${monthOf(from)} to ${monthOf(to)}: ${drawn}, with the seed ${seed}: ${months.join(', ')}.`;
  });
  return [
    '# Reliability',
    'Written by `npm run data:report` from the codings in `data/reliability/`, which are kept as they were made.',
    '## Method',
    'Some months were coded a second time, afresh and from the codebook alone. They were drawn at random before the second coding began, from the months of each stretch (March 2026 only to the 11th, where the data end):',
    shares.join('\n'),
    'The coders searched on their own and had no sight of each other’s pages or records. They are language models that work by the same codebook and search the same stored pages, so that agreement shows how clear the rules and the pages are; it does not show that two people would agree, nor that the pages are right. The months of May to December 2024 were coded a second time after the first coding had been audited, so that there the first coder is the record of version 2.4.0. The codebook names some encounters of 2024 as examples: the second coder had read them there.',
    'Records were paired where they name the same person within three days. Keys of persons that were spelt differently were aligned first. Agreement is the share of pairs with the same value; alpha is Krippendorff’s, nominal, over the pairs of which both coders have a record. Where a field has a single value throughout, alpha is not defined; where nearly all have one value, alpha is near zero although the two agree on almost all, since chance would agree as often. The class is compared over pairs that both call a visit. Few of them are visits; the class of all visits is compared further below.',
    ...samples.map(sampleSection),
  ].join('\n\n');
}

function sampleSection({ from, to, first, second, settled }: Sample): string {
  const units = pairUnits(first.rows, second.rows);
  const pairs = units.flatMap(({ first: a, second: b }) => (a && b ? [{ first: a, second: b }] : []));
  const visits = pairs.filter(({ first: a, second: b }) => a.kind === 'visit' && b.kind === 'visit');
  return [
    `## The months drawn from ${monthOf(from)} to ${monthOf(to)}`,
    '### Whether there is a record at all',
    table(
      ['found by', 'records'],
      [
        ['both', pairs.length],
        ['the first alone', units.filter(({ second: b }) => b === null).length],
        ['the second alone', units.filter(({ first: a }) => a === null).length],
      ],
    ),
    '### What it says',
    table(
      ['field', 'pairs', 'agree', 'alpha'],
      [
        ...named.map((field) => agreement(field, field === 'visitClass' ? visits : pairs)),
        ...dated.map((field) => agreement(field, pairs)),
      ],
    ),
    '### Days',
    'Whether the two are within so many days of each other.',
    table(
      ['', '0 days', '1 day', '3 days'],
      (['start', 'end'] as const).map((field) => [
        field,
        ...[0, 1, 3].map((most) => share(pairs.filter((pair) => daysApart(field, pair) <= most).length, pairs.length)),
      ]),
    ),
    '### How the differences were settled',
    'Each by going back to the pages of both.',
    table(
      ['first', 'second', 'field', 'shown', 'how'],
      settled.map(({ first: a, second: b, field, shown, how }) => {
        const nothing = field === 'unit' ? 'no record' : 'null';
        const value = Array.isArray(shown) ? shown.join(', ') || 'no day' : (shown ?? nothing);
        return [a ?? 'none', b ?? 'none', field, value, how];
      }),
    ),
  ].join('\n\n');
}

/** How many months there are from one to another, both counted. */
function monthsFrom(from: string, to: string): number {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return number(to) - number(from) + 1;
}

function monthOf(month: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );
}

/** The fields on which the two differ, `unit` where one has no record: each must have been settled. */
export function differences(units: readonly Unit[]): { first: string | null; second: string | null; field: string }[] {
  return units.flatMap(({ first, second }) => {
    const ids = { first: first?.id ?? null, second: second?.id ?? null };
    if (!first || !second) return [{ ...ids, field: 'unit' }];
    return [...named, ...dated]
      .filter((field) => textOf(first, field) !== textOf(second, field))
      .map((field) => ({ ...ids, field }));
  });
}

type Field = (typeof named)[number] | (typeof dated)[number];

function agreement(field: Field, pairs: readonly Pair[]): (string | number)[] {
  const values = pairs.map(({ first, second }) => [textOf(first, field), textOf(second, field)]);
  const same = values.filter(([a, b]) => a === b).length;
  const alpha = krippendorffAlpha(values);
  return [field, pairs.length, share(same, pairs.length), alpha === null ? 'one value only' : alpha.toFixed(3)];
}

function textOf(row: CodedRow, field: Field): string {
  const value = row[field];
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function daysApart(field: 'start' | 'end', { first, second }: Pair): number {
  return Math.abs(dayNumber(first[field]) - dayNumber(second[field]));
}
