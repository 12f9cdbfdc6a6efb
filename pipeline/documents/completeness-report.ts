import { engagements } from '../../src/index.js';
import { estimates } from '../derive/completeness.js';
import type { Find } from '../files/sweep.js';
import { table, tally } from './markdown.js';

/** How complete the records are, by a second search that was made without sight of the first. */
export function completenessReport(finds: readonly Find[]): string {
  const rows = estimates(engagements, finds).map(({ year, tier, first, second, both, total, low, high, now }) => {
    const share = (of: number) => `${Math.min(100, (100 * now) / of).toFixed(1)}%`;
    return [
      year,
      tier,
      first,
      second,
      both,
      `${total.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`,
      now,
      `${share(total)} (${share(high)} to ${share(low)})`,
    ];
  });
  const ruled = (by: Find['by']) =>
    tally(
      finds.filter((find) => find.by === by),
      ['matched', 'added', 'not-an-engagement'],
      (find) => find.ruled,
    ).map(([, count]) => count);
  return [
    '## How complete the records are',
    'Agreement of two coders on what both found says nothing of what neither found. So the whole window was searched a second time without sight of the records and by other means. 24 February 2022 to 6 May 2024: by day and week, by channel, such as chronicles and lists of guests, and by kind of counterpart. 7 May 2024 to 11 March 2026: week by week, around each summit and forum, and by kind of counterpart; matched with the records of version 1.2.0. What was new and real was coded. The table also has the finds of an audit of that version, those of a fresh test of every ledger entry of it that said "not found", one of a last search by name, those of a search in November 2026 for brief exchanges at large gatherings, in the languages of the guests, and one of the second coding of months of 2024. All are kept, find by find, in `data/reliability/second-sweep.json`.',
    table(
      ['found by', 'a record had it', 'became a record', 'ruled out'],
      [
        ['the sweep', ...ruled('sweep')],
        ['the audit, and not by the sweep', ...ruled('audit')],
        ['a later search for what had not been found', ...ruled('retest')],
      ],
    ),
    'From what both searches found, and what each found alone, the number of engagements held is estimated by capture and recapture, after Chapman; the interval is of 95%, after Chao. The audit and the later searches count with the second. The audit named only what was missing, so that it lowers the share found by both, and the estimate errs on the low side.',
    table(
      ['year', 'tier', 'first', 'second', 'both', 'estimated (interval)', 'records now', 'completeness (interval)'],
      rows,
    ),
    'The method assumes that the two searches are independent and that every engagement is equally easy to find. Neither is true: both searches read the same stored pages, and both miss what the press does not report. An audit of version 1.2.0 had named eleven engagements that it lacked; for its days, from 7 May 2024, the sweep found six of them without sight of that list, and no others. For the earlier days it found one that the records lacked, kz-2023-03. Neither search had looked much for brief exchanges at summits that only the press of one country tells of; a later one, in the languages of the guests, found eight. So the true completeness is probably lower than the estimate, above all for such exchanges and for counterparts below leader rank.',
  ].join('\n\n');
}
