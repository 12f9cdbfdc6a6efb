import {
  type CountryCode,
  countedEngagements,
  country,
  type DateRange,
  DiplomaticEngagementsError,
  type Engagement,
  type IsoDate,
  type VisitClass,
} from '../index.js';
import { dayNumber } from '../input/dates.js';
import { type Period, periodOf, periods } from './groups.js';
import { type CoveredPeriod, periodsIn } from './periods.js';
import { readHeld, readWord } from './read.js';
import { daysOf } from './units.js';

/** A country in a period: the dyad of Russia and that country, zeros included. */
export interface PanelRow {
  readonly country: CountryCode;
  /** ISO 3166-1 alpha-3 and numeric, to join other tables by; null for a local code. */
  readonly iso3: string | null;
  readonly isoNumeric: string | null;
  /** `2025`, `2025-Q2` or `2025-05`. */
  readonly period: string;
  /** The first and the last day of the period that were asked for and that the data cover. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** How many days that is. */
  readonly coveredDays: number;
  readonly visitsAbroad: number;
  readonly visitsHosted: number;
  readonly meetingsAbroad: number;
  readonly meetingsHosted: number;
  /** Visits in both directions by the class shown; `unclassedVisits` have none. */
  readonly stateVisits: number;
  readonly officialVisits: number;
  readonly officialWorkingVisits: number;
  readonly workingVisits: number;
  readonly privateVisits: number;
  readonly unclassedVisits: number;
  /** Calendar days of the period on which the principal stayed in the country. */
  readonly daysAbroad: number;
  /** Visits that begin in the period and whose length is not known. */
  readonly visitsOfUnknownLength: number;
}

/** What the panel is to be like. */
export interface PanelOptions {
  /** @defaultValue `'month'` */
  readonly by?: Period;
  /**
   * The days: `'all'` that are covered, or what `byDateRange` takes.
   * @defaultValue `'all'`
   */
  readonly over?: 'all' | (string & {}) | DateRange;
}

/**
 * The table of papers on visits: a row for each country and month (or quarter, or year), zero cells included.
 *
 * An engagement is in the row of its counterpart's country and of the period of its first day; `daysAbroad` lie in the period
 * of each day. What was not held is never counted.
 *
 * @param countries codes or names, each once; the rows are in their order, then by period
 * @param list what to count in
 * @defaultValue `list` is `countedEngagements`
 * @returns a fresh table
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_COUNTRY`, `ERR_NOT_COVERED` for days that the data do not cover,
 *   `ERR_INVALID_ARGUMENT` for anything else that does not fit
 *
 * @example
 * ```ts
 * import { panel } from 'diplomatic-engagements/analysis';
 *
 * const rows = panel(['CN', 'TUV'], undefined, { by: 'year', over: '2024' });
 * rows.map((row) => [row.iso3, row.visitsAbroad]); // => [['CHN', 1], ['TUV', 0]]
 * ```
 */
export function panel(
  countries: readonly (CountryCode | (string & {}))[],
  list: readonly Engagement[] = countedEngagements,
  { by = 'month', over = 'all' }: PanelOptions = {},
): PanelRow[] {
  const kind = readWord('options.by', by, periods);
  const covered = periodsIn(kind, over, 'options.over');
  const rows = new Map<CountryCode | null, Map<string, Open<PanelRow>>>();
  for (const row of readCountries(countries)) {
    rows.set(row.code, new Map(covered.map((period) => [period.period, emptyRow(row, period)])));
  }
  for (const row of readHeld(list)) add(row, kind, rows.get(row.counterpart.country));
  return [...rows.values()].flatMap((byPeriod) => [...byPeriod.values()]);
}

function readCountries(countries: readonly string[]) {
  if (Array.isArray(countries)) return Array.from(countries as readonly string[], (name) => country(name));
  throw new DiplomaticEngagementsError({
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'countries',
    given: countries,
    expected: "a list of countries, such as ['CN', 'India']",
  });
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

const classColumns = {
  state: 'stateVisits',
  official: 'officialVisits',
  'official-working': 'officialWorkingVisits',
  working: 'workingVisits',
  private: 'privateVisits',
} as const satisfies Record<VisitClass, keyof PanelRow>;

function add(row: Engagement, kind: Period, byPeriod: ReadonlyMap<string, Open<PanelRow>> | undefined): void {
  const cell = byPeriod?.get(periodOf(kind, row.start));
  if (cell && cell.from <= row.start && row.start <= cell.to) {
    const isAbroad = row.direction === 'abroad';
    if (row.kind === 'meeting') cell[isAbroad ? 'meetingsAbroad' : 'meetingsHosted'] += 1;
    else {
      cell[isAbroad ? 'visitsAbroad' : 'visitsHosted'] += 1;
      cell[row.visitClass === null ? 'unclassedVisits' : classColumns[row.visitClass]] += 1;
      if (row.days === null) cell.visitsOfUnknownLength += 1;
    }
  }
  if (row.kind === 'meeting' || row.direction === 'hosted') return;
  for (const day of daysOf(row)) {
    const on = byPeriod?.get(periodOf(kind, new Date(day * 86_400_000).toISOString().slice(0, 10)));
    if (on && dayNumber(on.from) <= day && day <= dayNumber(on.to)) on.daysAbroad += 1;
  }
}

function emptyRow(
  {
    code,
    alpha3,
    numeric,
  }: { readonly code: CountryCode; readonly alpha3: string | null; readonly numeric: string | null },
  { period, from, to, coveredDays }: CoveredPeriod,
): Open<PanelRow> {
  return {
    country: code,
    iso3: alpha3,
    isoNumeric: numeric,
    period,
    from,
    to,
    coveredDays,
    visitsAbroad: 0,
    visitsHosted: 0,
    meetingsAbroad: 0,
    meetingsHosted: 0,
    stateVisits: 0,
    officialVisits: 0,
    officialWorkingVisits: 0,
    workingVisits: 0,
    privateVisits: 0,
    unclassedVisits: 0,
    daysAbroad: 0,
    visitsOfUnknownLength: 0,
  };
}
