/** The helpers beside a slow and simple way to answer the same, on lists in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedLists, groups, isPeriod, type Whose } from '../../src/analysis/groups.js';
import { count, type Group, panel, sequence, type Unit } from '../../src/analysis/index.js';
import { units } from '../../src/analysis/units.js';
import { type Engagement, engagements, meta } from '../../src/index.js';
import { countries } from '../../src/tables/index.js';
import { daysBetween } from '../query/naive.js';

const shuffled = fc.shuffledSubarray([...engagements], { maxLength: 80 });
const someGroups = fc
  .shuffledSubarray([...groups], { minLength: 1, maxLength: 3 })
  .filter((names) => names.filter(isPeriod).length <= 1);

const coveredDays = daysBetween(meta.coverage.from, meta.coverage.to);
const periodOf: Readonly<Record<string, (day: string) => string>> = {
  year: (day) => day.slice(0, 4),
  quarter: (day) => `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) + 2) / 3)}`,
  month: (day) => day.slice(0, 7),
};
const coveredIn = (group: string, period: string) =>
  coveredDays.filter((day) => periodOf[group]?.(day) === period).length;

const staysOf = ({ start, days }: Engagement): readonly string[] =>
  days === null ? [] : daysBetween(start, new Date(Date.parse(start) + (days - 1) * 86_400_000).toISOString());

const someWhose = fc.constantFrom<Whose | undefined>(undefined, 'counterpart', 'place');

function valueIn(group: Group, row: Engagement, day: string, whose: Whose | undefined): string | null {
  const country = whose === 'place' ? row.venue.country : row.counterpart.country;
  const of = countries.find(({ code }) => code === country);
  const values: Readonly<Record<string, string | null | undefined>> = {
    country,
    region: of?.region ?? null,
    subregion: of?.subregion ?? null,
    person: row.counterpart.person,
    role: row.counterpart.role,
    visitClass: row.kind === 'visit' ? row.visitClass : null,
    event: row.event,
    direction: row.direction,
    kind: row.kind,
    setting: row.setting,
    occasion: row.occasion,
    grade: row.grade,
  };
  return periodOf[group]?.(day) ?? values[group] ?? null;
}

/** What a row counts as: the day on which it lies, and the thing that is one of a kind. */
function occurrences(
  unit: Unit,
  row: Engagement,
  whose?: Whose,
): readonly (readonly [day: string, thing: string | null])[] {
  if (row.status !== 'held') return [];
  const { counterpart, venue, direction, kind, start, id } = row;
  switch (unit) {
    case 'engagements':
      return [[start, id]];
    case 'visits':
      return kind === 'visit' ? [[start, id]] : [];
    case 'meetings':
      return kind === 'meeting' ? [[start, id]] : [];
    case 'journeys':
      return row.kind === 'visit' && direction === 'abroad' ? [[start, row.journey ?? id]] : [];
    case 'people':
      return [[start, counterpart.person]];
    case 'countries':
      return [
        [
          start,
          (whose ?? (direction === 'abroad' ? 'place' : 'counterpart')) === 'place'
            ? venue.country
            : counterpart.country,
        ],
      ];
    case 'days':
      if (kind !== 'visit') return [];
      return row.days === null ? [[start, null]] : staysOf(row).map((day) => [day, day] as const);
  }
}

/** A list that sorts like another: the place in a closed list, otherwise the text, and what there is none of last. */
function rank(group: Group, value: unknown): string {
  const order: readonly unknown[] | undefined = Object.entries(closedLists).find(([name]) => name === group)?.[1];
  if (value === null) return '\uffff';
  return order ? String(order.indexOf(value)).padStart(3, '0') : String(value);
}

function slowly(unit: Unit, rows: readonly Engagement[], by: readonly Group[], whose: Whose | undefined): object[] {
  const found = new Map<string, { values: (string | null)[]; things: (string | null)[] }>();
  for (const row of rows)
    for (const [day, thing] of occurrences(unit, row, whose)) {
      const values = by.map((group) => valueIn(group, row, day, whose));
      const key = JSON.stringify(values);
      if (!found.has(key)) found.set(key, { values, things: [] });
      found.get(key)?.things.push(thing);
    }
  const ranksOf = ({ values }: { values: readonly unknown[] }) => by.map((group, at) => rank(group, values[at]));
  const inOrder = [...found.values()].sort((a, b) => {
    const [first, second] = [ranksOf(a), ranksOf(b)];
    const at = first.findIndex((text, index) => text !== second[index]);
    return (first[at] ?? '') < (second[at] ?? '') ? -1 : 1;
  });
  const period = by.find(isPeriod);
  return inOrder.map(({ values, things }) => ({
    ...Object.fromEntries(by.map((group, at) => [group, values[at]])),
    [unit]: new Set(things.filter((thing) => thing !== null)).size,
    ...(unit === 'days' && { visitsOfUnknownLength: things.filter((thing) => thing === null).length }),
    ...(period && { coveredDays: coveredIn(period, String(values[by.indexOf(period)])) }),
  }));
}

describe('count', () => {
  test('any unit by any groups, rows in their order, whatever the order of the list', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...units), someGroups, someWhose, (rows, unit, by, of) => {
        expect(count(unit, rows, { by, ...(of && { of }) })).toEqual(slowly(unit, rows, by, of));
      }),
      { numRuns: 300 },
    );
  });

  test('of a range, the rows of its days, the first and the last among them', () => {
    const day = fc.nat(coveredDays.length - 1).map((at) => coveredDays[at] ?? '');
    const starts = fc.constantFrom(...engagements).map(({ start }) => start);
    const ends = fc.tuple(fc.oneof(day, starts), fc.oneof(day, starts)).map((pair) => pair.toSorted());
    const period = fc.constantFrom('year', 'quarter', 'month');
    fc.assert(
      fc.property(ends, period, fc.constantFrom(...units), ([from = '', to = ''], by, unit) => {
        const asked = count(unit, engagements, { by: { [by]: { from, to } } });
        const things = engagements.flatMap((row) => occurrences(unit, row)).filter(([at]) => from <= at && at <= to);
        const expected = [...new Set(daysBetween(from, to).map(periodOf[by] ?? String))].map((name) => {
          const inside = things.filter(([at]) => periodOf[by]?.(at) === name).map(([, thing]) => thing);
          return {
            [by]: name,
            [unit]: new Set(inside.filter((thing) => thing !== null)).size,
            ...(unit === 'days' && { visitsOfUnknownLength: inside.filter((thing) => thing === null).length }),
            coveredDays: daysBetween(from, to).filter((at) => periodOf[by]?.(at) === name).length,
          };
        });
        expect(asked).toEqual(expected);
      }),
    );
  });
});

test('panel: each cell is what is counted by hand in its country and days', () => {
  const day = fc.nat(coveredDays.length - 1).map((at) => coveredDays[at] ?? '');
  const ends = fc.tuple(day, day).map((pair) => pair.toSorted());
  const by = fc.constantFrom('year', 'quarter', 'month');
  fc.assert(
    fc.property(shuffled, ends, by, (rows, [from = '', to = ''], kind) => {
      const held = rows.filter(({ status }) => status === 'held');
      for (const row of panel(['BY', 'CN', 'x-abkhazia'], rows, { by: kind, over: { from, to } })) {
        const own = held.filter(({ counterpart }) => counterpart.country === row.country);
        const days = daysBetween(from, to).filter((at) => periodOf[kind]?.(at) === row.period);
        expect([row.from, row.to, row.coveredDays]).toEqual([days[0], days.at(-1), days.length]);
        const inside = own.filter(({ start }) => days.includes(start));
        const visits = inside.filter((one) => one.kind === 'visit');
        const of = (list: readonly Engagement[], direction: string) =>
          list.filter((one) => one.direction === direction).length;
        const meetings = inside.filter((one) => one.kind === 'meeting');
        const ofClass = (name: string | null) => visits.filter((one) => one.visitClass === name).length;
        const stays = own.filter((one) => one.kind === 'visit' && one.direction === 'abroad').flatMap(staysOf);
        expect(row).toMatchObject({
          visitsAbroad: of(visits, 'abroad'),
          visitsHosted: of(visits, 'hosted'),
          meetingsAbroad: of(meetings, 'abroad'),
          meetingsHosted: of(meetings, 'hosted'),
          stateVisits: ofClass('state'),
          officialVisits: ofClass('official'),
          officialWorkingVisits: ofClass('official-working'),
          workingVisits: ofClass('working'),
          privateVisits: ofClass('private'),
          unclassedVisits: ofClass(null),
          daysAbroad: new Set(stays.filter((at) => days.includes(at))).size,
          visitsAbroadOfUnknownLength: visits.filter((one) => one.direction === 'abroad' && one.days === null).length,
        });
      }
    }),
  );
});

test('sequence: in order of day and id, with the days between', () => {
  fc.assert(
    fc.property(shuffled, (rows) => {
      const held = rows
        .filter(({ status }) => status === 'held')
        .sort((a, b) => (`${a.start} ${a.id}` < `${b.start} ${b.id}` ? -1 : 1));
      expect(sequence(rows)).toEqual(
        held.map(({ id, start }, at) => {
          const before = held[at - 1];
          return {
            id,
            nth: at + 1,
            nthOfYear: held.slice(0, at + 1).filter((one) => one.start.slice(0, 4) === start.slice(0, 4)).length,
            previous: before?.id ?? null,
            daysSince: before ? daysBetween(before.start, start).length - 1 : null,
          };
        }),
      );
    }),
  );
});
