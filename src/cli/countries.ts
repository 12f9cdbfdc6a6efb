import { type CountryCode, country, type Engagement, hostedVsAbroad, type IsoDate } from '../index.js';
import { count, inWidth } from './layout.js';
import { painter, type Terminal } from './paint.js';

/** What a list comes to for one country of counterparts. */
export interface CountryCount {
  readonly country: CountryCode;
  readonly name: string;
  /** Visits and meetings in Russia, and abroad, that were held. */
  readonly hosted: number;
  readonly abroad: number;
  readonly people: number;
  /** The first and the last day of any. */
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The countries of the counterparts of a list, the most frequent first. Heads of organisations stand for none. */
export function countCountries(rows: readonly Engagement[]): CountryCount[] {
  const held = rows.filter(({ status }) => status === 'held');
  const codes = new Set(held.flatMap(({ counterpart }) => counterpart.country ?? []));
  return [...codes]
    .map((code): CountryCount => {
      const own = held.filter(({ counterpart }) => counterpart.country === code);
      const { hosted, abroad } = hostedVsAbroad(own);
      return {
        country: code,
        name: country(code).name,
        hosted: hosted.visits + hosted.meetings,
        abroad: abroad.visits + abroad.meetings,
        people: new Set(own.map(({ counterpart }) => counterpart.person)).size,
        first: own.map(({ start }) => start).reduce((a, b) => (a < b ? a : b)),
        last: own.map(({ end }) => end).reduce((a, b) => (a > b ? a : b)),
      };
    })
    .sort((a, b) => b.hosted + b.abroad - a.hosted - a.abroad || a.name.localeCompare(b.name, 'en'));
}

/** The countries as a table. */
export function countriesPage(rows: readonly Engagement[], terminal: Terminal): string {
  const counts = countCountries(rows);
  const paint = painter(terminal);
  const name = Math.min(terminal.width - 44, Math.max(7, ...counts.map((row) => row.name.length)));
  const line = (...cells: readonly [string, ...string[]]) =>
    `${inWidth(cells[0], name)}${cells
      .slice(1)
      .map((cell, at) => cell.padStart([8, 8, 8, 12][at] ?? 8))
      .join('')}`;
  return [
    paint('bold', line('country', 'hosted', 'abroad', 'people', 'last')),
    ...counts.map((row) => line(row.name, String(row.hosted), String(row.abroad), String(row.people), row.last)),
    '',
    counts.some((row) => row.country.startsWith('x-'))
      ? count(counts.length, 'country or territory', 'countries and territories')
      : count(counts.length, 'country', 'countries'),
  ].join('\n');
}
