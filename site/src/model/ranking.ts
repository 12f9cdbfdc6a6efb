import { country, type Engagement } from 'diplomatic-engagements';
import { representedInWords } from 'diplomatic-engagements/words';

/** A country or a person, with the engagements. */
export interface Ranked {
  readonly key: string;
  readonly name: string;
  /** Of a person, the country or organisation. */
  readonly of: string;
  readonly rows: readonly Engagement[];
}

/** Who was met most, by country or by person; of equals by name. What was not held is not counted. */
export function rank(rows: readonly Engagement[], by: 'country' | 'person'): readonly Ranked[] {
  const groups = new Map<string, Engagement[]>();
  for (const row of rows) {
    const key = by === 'country' ? row.counterpart.country : row.counterpart.person;
    if (key === null || row.status !== 'held') continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .map(([key, group]) => {
      const [first] = group;
      const name = by === 'country' ? country(key).name : (first?.counterpart.name ?? key);
      return { key, name, of: by === 'person' && first ? representedInWords(first) : '', rows: inMarkOrder(group) };
    })
    .toSorted((a, b) => b.rows.length - a.rows.length || byName.compare(a.name, b.name));
}

const byName = new Intl.Collator('en');

/** Hosted before abroad, visits before meetings, then by day. */
function inMarkOrder(rows: readonly Engagement[]): readonly Engagement[] {
  const order = ({ direction, kind }: Engagement) => (direction === 'hosted' ? 0 : 2) + (kind === 'visit' ? 0 : 1);
  return rows.toSorted((a, b) => order(a) - order(b) || (a.start < b.start ? -1 : 1));
}
