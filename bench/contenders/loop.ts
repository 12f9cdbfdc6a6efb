import type { Engagement } from 'diplomatic-engagements';
import { type Contender, covered, five, months, regions } from './contender.js';

const dayMs = 86_400_000;

/** What someone would write by hand, for rows that are known to be right. */
export function loop(list: readonly Engagement[]): Contender {
  return {
    'visits by month': () => {
      const found = new Map<string, number>();
      for (const { status, kind, start } of list) {
        if (status !== 'held' || kind !== 'visit') continue;
        const month = start.slice(0, 7);
        found.set(month, (found.get(month) ?? 0) + 1);
      }
      return [...found].map(([month, visits]) => ({ month, visits })).sort((a, b) => (a.month < b.month ? -1 : 1));
    },
    'visits by month, zeros too': () => {
      const found = new Map(months.map((month) => [month, 0]));
      for (const { status, kind, start } of list) {
        if (status !== 'held' || kind !== 'visit') continue;
        const month = start.slice(0, 7);
        const visits = found.get(month);
        if (visits !== undefined) found.set(month, visits + 1);
      }
      return [...found].map(([month, visits]) => ({ month, visits }));
    },
    'visits by quarter and direction': () => {
      const byMonth = new Map<string, { hosted: number; abroad: number }>();
      for (const { status, kind, start, direction } of list) {
        if (status !== 'held' || kind !== 'visit') continue;
        const month = start.slice(0, 7);
        const visits = byMonth.get(month);
        if (visits) visits[direction] += 1;
        else byMonth.set(month, { hosted: 0, abroad: 0, [direction]: 1 });
      }
      const found = new Map<string, { abroad: number; hosted: number }>();
      for (const [month, { hosted, abroad }] of byMonth) {
        const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
        const before = found.get(quarter) ?? { abroad: 0, hosted: 0 };
        found.set(quarter, { abroad: before.abroad + abroad, hosted: before.hosted + hosted });
      }
      return [...found]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([quarter, { abroad, hosted }]) => [
          ...(abroad > 0 ? [{ quarter, direction: 'abroad', visits: abroad }] : []),
          ...(hosted > 0 ? [{ quarter, direction: 'hosted', visits: hosted }] : []),
        ]);
    },
    'visits by region': () => {
      const found = new Map<string | null, number>();
      for (const { status, kind, counterpart } of list) {
        if (status !== 'held' || kind !== 'visit') continue;
        const region = regions.get(counterpart.country) ?? null;
        found.set(region, (found.get(region) ?? 0) + 1);
      }
      return [...found]
        .map(([region, visits]) => ({ region, visits }))
        .sort((a, b) => (a.region === null ? 1 : b.region === null || a.region < b.region ? -1 : 1));
    },
    'people by country': () => {
      const found = new Map<string | null, Set<string>>();
      for (const { status, counterpart } of list) {
        if (status !== 'held') continue;
        const people = found.get(counterpart.country);
        if (people) people.add(counterpart.person);
        else found.set(counterpart.country, new Set([counterpart.person]));
      }
      return [...found]
        .map(([country, people]) => ({ country, people: people.size }))
        .sort((a, b) => (a.country === null ? 1 : b.country === null || a.country < b.country ? -1 : 1));
    },
    'days by month, zeros too': () => {
      const stayed = new Set<number>();
      for (const { status, kind, start, days } of list) {
        if (status !== 'held' || kind !== 'visit' || days === null) continue;
        const first = Date.parse(start) / dayMs;
        for (let day = first; day < first + days; day += 1) stayed.add(day);
      }
      const found = new Map(months.map((month) => [month, 0]));
      for (const day of stayed) {
        const date = new Date(day * dayMs).toISOString().slice(0, 10);
        const days = found.get(date.slice(0, 7));
        if (days !== undefined && date <= covered.to) found.set(date.slice(0, 7), days + 1);
      }
      return [...found].map(([month, days]) => ({ month, days }));
    },
    'panel of five countries, by month': () => {
      const cells = new Map(
        five.map((country) => [country, new Map(months.map((period) => [period, cellOf(country, period)]))]),
      );
      const stayedIn = new Map(five.map((country) => [country, new Set<number>()]));
      for (const { status, kind, direction, counterpart, start, days } of list) {
        const byMonth = status === 'held' && counterpart.country !== null ? cells.get(counterpart.country) : undefined;
        const cell = byMonth?.get(start.slice(0, 7));
        if (!byMonth || !cell) continue;
        if (kind === 'meeting') {
          if (direction === 'abroad') cell.meetingsAbroad += 1;
          else cell.meetingsHosted += 1;
          continue;
        }
        if (direction === 'hosted') {
          cell.visitsHosted += 1;
          continue;
        }
        cell.visitsAbroad += 1;
        const stayed = stayedIn.get(counterpart.country ?? '');
        const first = Date.parse(start) / dayMs;
        for (let day = first; day < first + (days ?? 0); day += 1) stayed?.add(day);
      }
      for (const [country, stayed] of stayedIn) {
        for (const day of stayed) {
          const date = new Date(day * dayMs).toISOString().slice(0, 10);
          const cell = cells.get(country)?.get(date.slice(0, 7));
          if (cell && date <= covered.to) cell.daysAbroad += 1;
        }
      }
      return [...cells.values()].flatMap((byMonth) => [...byMonth.values()]);
    },
  };
}

function cellOf(country: string, period: string) {
  return {
    country,
    period,
    visitsAbroad: 0,
    visitsHosted: 0,
    meetingsAbroad: 0,
    meetingsHosted: 0,
    daysAbroad: 0,
  };
}
