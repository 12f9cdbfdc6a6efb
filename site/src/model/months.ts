import type { Engagement } from 'diplomatic-engagements';
import { meta } from 'diplomatic-engagements';

/** A month with what lies in it, for screens that are narrow: time runs down, hosted to the left, abroad to the right. */
export interface Month {
  /** `2024-05`. */
  readonly month: string;
  readonly hosted: readonly Engagement[];
  readonly abroad: readonly Engagement[];
  readonly isThin: boolean;
}

/** Every month of a span, the newest first. */
export function byMonth(rows: readonly Engagement[], months: readonly string[]): readonly Month[] {
  const found = new Map(
    months.map((month): [string, { hosted: Engagement[]; abroad: Engagement[] }] => [
      month,
      { hosted: [], abroad: [] },
    ]),
  );
  const [first = ''] = months;
  for (const row of rows) {
    const month = row.start.slice(0, 7);
    found.get(month < first ? first : month)?.[row.direction].push(row);
  }
  return [...found]
    .map(([month, lists]) => ({
      month,
      ...lists,
      isThin: meta.coverage.thin.some(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7)),
    }))
    .toReversed();
}
