import type { RawEngagement } from '../../files/shapes.js';
import { type Context, type Problem, problem } from '../rule.js';

/** Talks lie between start and end; a meeting's start and end are its first and last day of talks. */
export function talksInsideTheStay({ data }: Context): readonly Problem[] {
  return data.engagements.flatMap((row) => [
    ...row.talkDates
      .filter((day) => day < row.start || day > row.end)
      .map((day) => problem('engagements', row, `talkDates ${day}`, `a day in ${row.start} to ${row.end}`)),
    ...(boundsAreTalks(row)
      ? []
      : [
          problem(
            'engagements',
            row,
            `${row.start} to ${row.end}, talks on ${row.talkDates.join(', ')}`,
            'start and end on the first and last day of talks',
          ),
        ]),
  ]);
}

function boundsAreTalks(row: RawEngagement): boolean {
  if (row.talkDates.length === 0 || (row.kind === 'visit' && row.datesCover === 'stay')) return true;
  return row.talkDates[0] === row.start && row.talkDates.at(-1) === row.end;
}
