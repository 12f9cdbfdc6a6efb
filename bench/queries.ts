import { byCountry, byDateRange, type Engagement, hostedVsAbroad } from 'diplomatic-engagements';
import { countries } from 'diplomatic-engagements/tables';
import { race, ratio } from './measure.js';
import { sameRows } from './synthetic.js';

/** The helpers beside loops that someone would write by hand for the same argument, on lists of growing length. */
export async function queries(sizes: readonly number[]): Promise<string[]> {
  const lines: string[] = [];
  for (const size of sizes) {
    const list = sameRows(size);
    const rounds = Math.max(15, Math.min(400, 400_000 / size));
    const pairs = {
      byCountry: [() => byCountry('India', list), () => countryByHand('India', list)],
      byDateRange: [() => byDateRange('2024-06', list), () => rangeByHand('2024-06', list)],
      hostedVsAbroad: [() => hostedVsAbroad(list), () => tallyByHand(list)],
    } as const;
    for (const [name, [helper, byHand]] of Object.entries(pairs)) {
      for (let warm = 0; warm < 20; warm += 1) [helper(), byHand()];
      const ms = await race({ helper, byHand }, rounds);
      const columns = [ms.helper.toFixed(4), ms.byHand.toFixed(4)].map((text) => text.padStart(9));
      lines.push(
        `  ${String(size).padStart(8)}  ${name.padEnd(15)} ${columns[0]} ms   by hand ${columns[1]} ms   ratio ${ratio(ms.helper, ms.byHand)}`,
      );
    }
  }
  return lines;
}

const codes = new Map(countries.map(({ name, code }) => [name.toLowerCase(), code]));

function countryByHand(name: string, list: readonly Engagement[]): Engagement[] {
  const code = codes.get(name.toLowerCase());
  const found: Engagement[] = [];
  for (const engagement of list) if (engagement.counterpart.country === code) found.push(engagement);
  return found;
}

function rangeByHand(month: string, list: readonly Engagement[]): Engagement[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const [first, last] = [`${month}-01`, `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`];
  const found: Engagement[] = [];
  for (const engagement of list) {
    if (engagement.end >= first && engagement.start <= last) found.push(engagement);
  }
  return found;
}

function tallyByHand(list: readonly Engagement[]) {
  const empty = () => ({ visits: 0, meetings: 0, countries: new Set(), people: new Set(), days: new Set<number>() });
  const tallies = { hosted: empty(), abroad: empty() };
  for (const { kind, direction, status, venue, counterpart, days, start } of list) {
    if (status !== 'held') continue;
    const tally = tallies[direction];
    if (kind === 'visit') tally.visits += 1;
    else tally.meetings += 1;
    tally.people.add(counterpart.person);
    tally.countries.add(direction === 'abroad' ? venue.country : counterpart.country);
    if (days === null) continue;
    const first = Date.parse(start) / 86_400_000;
    for (let day = first; day < first + days; day += 1) tally.days.add(day);
  }
  return tallies;
}
