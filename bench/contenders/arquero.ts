import type { Engagement } from 'diplomatic-engagements';
import { type Contender, covered, five, months, regions } from './contender.js';

/** What is used of Arquero. */
export interface Arquero {
  readonly table: (columns: object) => Table;
  readonly op: { count: () => unknown; distinct: (name: string) => unknown };
}

interface Table {
  readonly filter: (isWanted: unknown) => Table;
  readonly groupby: (...groups: readonly (string | object)[]) => Table;
  readonly rollup: (columns: object) => Table;
  readonly derive: (columns: object) => Table;
  readonly orderby: (...names: readonly string[]) => Table;
  readonly unroll: (name: string) => Table;
  readonly cross: (other: Table) => Table;
  readonly join_left: (other: Table) => Table;
  readonly objects: () => object[];
}

/** Arquero, on a table with a column for each field, and one with the days of each stay. */
export function arquero({ table: tableOf, op }: Arquero, list: readonly Engagement[]): Contender {
  const table = tableOf({
    kind: list.map(({ kind }) => kind),
    direction: list.map(({ direction }) => direction),
    status: list.map(({ status }) => status),
    country: list.map(({ counterpart }) => counterpart.country),
    region: list.map(({ counterpart }) => regions.get(counterpart.country) ?? null),
    person: list.map(({ counterpart }) => counterpart.person),
    start: list.map(({ start }) => start),
    days: list.map(daysOf),
    hasDays: list.map((row) => daysOf(row).length > 0),
  });
  const allMonths = tableOf({ month: months });
  const cells = tableOf({ country: five }).cross(tableOf({ period: months }));
  const isHeldVisit = (d: { status: string; kind: string }) => d.status === 'held' && d.kind === 'visit';
  const isHeld = (d: { status: string }) => d.status === 'held';
  const hasDays = (d: { status: string; hasDays: boolean }) => d.status === 'held' && d.hasDays;
  const isOfFive = `(${five.map((country) => `d.country === '${country}'`).join(' || ')})`;
  const isOfPanel = `(d) => d.status === 'held' && ${isOfFive}`;
  const hasDaysAbroad = `(d) => d.status === 'held' && d.direction === 'abroad' && d.hasDays && ${isOfFive}`;
  // Arquero reads these as texts, and compiles them itself.
  const month = '(d) => substring(d.start, 0, 7)';
  const monthOfDay = '(d) => substring(d.days, 0, 7)';
  const quarter = "(d) => substring(d.start, 0, 4) + '-Q' + ceil(substring(d.start, 5, 7) / 3)";
  const sum = (kind: string, direction: string) => `(d) => sum(d.kind === '${kind}' && d.direction === '${direction}')`;
  const orZero = (...names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, `(d) => d.${name} ?? 0`]));
  return {
    'visits by month': () =>
      table.filter(isHeldVisit).groupby({ month }).rollup({ visits: op.count() }).orderby('month').objects(),
    'visits by month, zeros too': () =>
      allMonths
        .join_left(table.filter(isHeldVisit).groupby({ month }).rollup({ visits: op.count() }))
        .derive(orZero('visits'))
        .orderby('month')
        .objects(),
    'visits by quarter and direction': () =>
      table
        .filter(isHeldVisit)
        .groupby({ quarter }, 'direction')
        .rollup({ visits: op.count() })
        .orderby('quarter', 'direction')
        .objects(),
    'visits by region': () =>
      table.filter(isHeldVisit).groupby('region').rollup({ visits: op.count() }).orderby('region').objects(),
    'people by country': () =>
      table
        .filter(isHeld)
        .groupby('country')
        .rollup({ people: op.distinct('person') })
        .orderby('country')
        .objects(),
    'days by month, zeros too': () =>
      allMonths
        .join_left(
          table
            .filter(hasDays)
            .unroll('days')
            .groupby({ month: monthOfDay })
            .rollup({ days: op.distinct('days') }),
        )
        .derive(orZero('days'))
        .orderby('month')
        .objects(),
    'panel of five countries, by month': () =>
      cells
        .join_left(
          table
            .filter(isOfPanel)
            .groupby('country', { period: month })
            .rollup({
              visitsAbroad: sum('visit', 'abroad'),
              visitsHosted: sum('visit', 'hosted'),
              meetingsAbroad: sum('meeting', 'abroad'),
              meetingsHosted: sum('meeting', 'hosted'),
            }),
        )
        .join_left(
          table
            .filter(hasDaysAbroad)
            .unroll('days')
            .groupby('country', { period: monthOfDay })
            .rollup({ daysAbroad: op.distinct('days') }),
        )
        .derive(orZero('visitsAbroad', 'visitsHosted', 'meetingsAbroad', 'meetingsHosted', 'daysAbroad'))
        .orderby('country', 'period')
        .objects(),
  };
}

/** The days of a stay of known length, as dates, as far as they are covered. */
function daysOf({ kind, start, days }: Engagement): string[] {
  if (kind !== 'visit' || days === null) return [];
  const first = Date.parse(start);
  const dates = Array.from({ length: days }, (_, at) => new Date(first + at * 86_400_000).toISOString().slice(0, 10));
  return dates.filter((date) => date <= covered.to);
}
