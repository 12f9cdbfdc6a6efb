import type { Engagement } from 'diplomatic-engagements';
import { representedInWords } from 'diplomatic-engagements/words';
import { whatOf, whereOf } from './say.js';
import type { Sort, SortKey } from './view.js';

const collator = new Intl.Collator('en', { numeric: true });

const keys: { readonly [K in SortKey]: (row: Engagement) => string } = {
  start: ({ start, id }) => `${start} ${id}`,
  name: ({ counterpart }) => counterpart.name,
  country: representedInWords,
  where: whereOf,
  what: whatOf,
  grade: ({ grade }) => grade,
  pages: ({ pages }) => String(pages),
};

/** The rows by a column, the other way round where it starts with `-`; equals in the order of time. */
export function sortRows(rows: readonly Engagement[], sort: Sort): readonly Engagement[] {
  const isDown = sort.startsWith('-');
  const key = keys[sort.replace(/^-/, '') as SortKey];
  if (sort === 'start') return rows;
  if (sort === '-start') return rows.toReversed();
  const named = rows.map((row, at) => ({ row, at, key: key(row) }));
  named.sort((a, b) => (isDown ? -1 : 1) * collator.compare(a.key, b.key) || a.at - b.at);
  return named.map(({ row }) => row);
}
