import {
  type Country,
  type CountryCode,
  countedEngagements,
  type DateRange,
  type Engagement,
  type IsoDate,
  type VisitClass,
} from '../index.js';
import { readOptions } from '../input/options.js';
import { readWord } from '../input/read-word.js';
import { knownDate, periodsOf } from './days.js';
import { classOf, countryOf, firstDayOf, isAbroad, isHeld, isVisit, lengthOf } from './fields.js';
import { periods as kinds, type Period } from './groups.js';
import { type CoveredPeriod, periodsIn } from './periods.js';
import { readCountry, readEach, readRows } from './read.js';

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
  /** Distinct calendar days of the period on which the principal stayed in the country. */
  readonly daysAbroad: number;
  /** Visits abroad that begin in the period and whose length is not known: they add no days. */
  readonly visitsAbroadOfUnknownLength: number;
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
  options?: PanelOptions,
): PanelRow[] {
  const { by = 'month', over = 'all' } = readOptions(options, ['by', 'over']);
  const kind = readWord('options.by', by, kinds);
  // Whatever it is, `periodsIn` reads it.
  const covered = periodsIn(kind, over as string | DateRange, 'options.over');
  const rows = new Map<CountryCode | null, Map<string, Cell>>();
  const periods = [...covered.values()];
  const isEdge = (period: CoveredPeriod) => period === periods.at(0) || period === periods.at(-1);
  for (const country of readEach('countries', countries, readCountry, 'country')) {
    const cells = periods.map((period): [string, Cell] => [period.period, emptyCell(country, period, isEdge(period))]);
    rows.set(country.code, new Map(cells));
  }
  return readRows(list, (all) => {
    for (const row of all) if (isHeld(row)) add(row, kind, rows.get(countryOf(row, 'counterpart')));
    return [...rows.values()].flatMap((byPeriod) => [...byPeriod.values()].map(finished));
  });
}

/** A row while it is counted, with the days of its stays; null until there is one. */
interface Cell {
  readonly row: Open<PanelRow>;
  /** Whether days of its period can lie outside of those that were asked for: of the first and the last alone. */
  readonly isEdge: boolean;
  days: Set<number> | null;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

const classColumns = {
  state: 'stateVisits',
  official: 'officialVisits',
  'official-working': 'officialWorkingVisits',
  working: 'workingVisits',
  private: 'privateVisits',
} as const satisfies Record<VisitClass, keyof PanelRow>;

/** Reads a row, of whichever country, and counts it where its country was asked for. */
function add(row: Engagement, kind: Period, byPeriod: ReadonlyMap<string, Cell> | undefined): void {
  const [isStay, isOut] = [isVisit(row), isAbroad(row)];
  const length = isStay && isOut ? lengthOf(row) : 0;
  if (byPeriod === undefined) return;
  const cell = cellOn(row.start, kind, byPeriod)?.row;
  if (cell) {
    if (isStay) addVisit(cell, row, isOut);
    else if (isOut) cell.meetingsAbroad += 1;
    else cell.meetingsHosted += 1;
  }
  const first = length === 0 ? 0 : firstDayOf(row);
  for (let day = first; day < first + length; day += 1) {
    const on = cellOn(day === first ? row.start : knownDate(day), kind, byPeriod);
    if (on === null) continue;
    on.days ??= new Set();
    on.days.add(day);
  }
}

function addVisit(cell: Open<PanelRow>, row: Engagement, isOut: boolean): void {
  const shown = classOf(row);
  cell[shown === null ? 'unclassedVisits' : classColumns[shown]] += 1;
  if (isOut) cell.visitsAbroad += 1;
  else cell.visitsHosted += 1;
  if (isOut && row.days === null) cell.visitsAbroadOfUnknownLength += 1;
}

function finished({ row, days }: Cell): PanelRow {
  if (days !== null) row.daysAbroad = days.size;
  return row;
}

/** The cell of a day that was asked for. */
function cellOn(date: string, kind: Period, byPeriod: ReadonlyMap<string, Cell>): Cell | null {
  const cell = byPeriod.get(periodsOf(date)[kind]);
  if (cell === undefined || !cell.isEdge) return cell ?? null;
  return cell.row.from <= date && date <= cell.row.to ? cell : null;
}

function emptyCell(
  { code, alpha3, numeric }: Country,
  { period, from, to, coveredDays }: CoveredPeriod,
  isEdge: boolean,
): Cell {
  const row = {
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
    visitsAbroadOfUnknownLength: 0,
  };
  return { row, isEdge, days: null };
}
