import type { SupportedField } from '../../../src/model/evidence.js';
import type { RawEngagement } from '../../files/shapes.js';
import { type Context, type Problem, problem } from '../rule.js';

/** No page, no value: each part of a record is borne out by a page that it cites for that part. */
export function valuesBorneOut({ data }: Context): readonly Problem[] {
  return data.engagements.flatMap((row) => {
    const supported = new Set(row.evidence.flatMap(({ supports }) => supports));
    return partsOf(row)
      .filter((part) => !supported.has(part))
      .map((part) =>
        problem('engagements', row, `no page for ${part}`, `an evidence entry that supports ${part}, or no such value`),
      );
  });
}

/** The parts of a record that only a page can tell. The bounds of a meeting, and of talks, are the days of talks. */
function partsOf(row: RawEngagement): readonly SupportedField[] {
  const hasTalks = row.talkDates.length > 0;
  return [
    'status',
    'counterpart',
    ...(hasTalks ? (['talkDates'] as const) : []),
    ...(row.datesCover === 'stay' || !hasTalks ? (['start'] as const) : []),
    ...(row.datesCover === 'stay' ? (['end'] as const) : []),
    'venue',
  ];
}
