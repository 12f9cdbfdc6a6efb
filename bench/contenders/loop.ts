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
      const found = new Map<string, { quarter: string; direction: string; visits: number }>();
      for (const { status, kind, start, direction } of list) {
        if (status !== 'held' || kind !== 'visit') continue;
        const quarter = `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
        const key = `${quarter} ${direction}`;
        const cell = found.get(key);
        if (cell) cell.visits += 1;
        else found.set(key, { quarter, direction, visits: 1 });
      }
      return [...found.values()].sort((a, b) =>
        a.quarter === b.quarter ? (a.direction < b.direction ? -1 : 1) : a.quarter < b.quarter ? -1 : 1,
      );
    },
    'visits by region': () => {
      const found = new Map<string, number>();
      for (const { status, kind, counterpart } of list) {
        if (status !== 'held' || kind !== 'visit') continue;
        const region = regions.get(counterpart.country) ?? '';
        found.set(region, (found.get(region) ?? 0) + 1);
      }
      return [...found].map(([region, visits]) => ({ region, visits })).sort((a, b) => (a.region < b.region ? -1 : 1));
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
      const found = new Map(months.map((month) => [month, new Set<number>()]));
      for (const { status, kind, start, days } of list) {
        if (status !== 'held' || kind !== 'visit' || days === null) continue;
        const first = Date.parse(start) / dayMs;
        for (let day = first; day < first + days; day += 1) {
          const date = new Date(day * dayMs).toISOString().slice(0, 10);
          if (date <= covered.to) found.get(date.slice(0, 7))?.add(day);
        }
      }
      return [...found].map(([month, days]) => ({ month, days: days.size }));
    },
    'panel of five countries, by month': () => {
      const cells = new Map(
        five.map((country) => [country, new Map(months.map((period) => [period, cellOf(country, period)]))]),
      );
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
        const first = Date.parse(start) / dayMs;
        for (let day = first; day < first + (days ?? 0); day += 1) {
          const date = new Date(day * dayMs).toISOString().slice(0, 10);
          if (date <= covered.to) byMonth.get(date.slice(0, 7))?.days.add(day);
        }
      }
      return [...cells.values()].flatMap((byMonth) =>
        [...byMonth.values()].map((cell) => ({
          country: cell.country,
          period: cell.period,
          visitsAbroad: cell.visitsAbroad,
          visitsHosted: cell.visitsHosted,
          meetingsAbroad: cell.meetingsAbroad,
          meetingsHosted: cell.meetingsHosted,
          daysAbroad: cell.days.size,
        })),
      );
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
    days: new Set<number>(),
  };
}
