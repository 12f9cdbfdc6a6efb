import { dayNumber } from '../../../src/input/dates.js';
import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

const slackDays = 2;

/** An engagement on the margin of an event is held within two days of it. */
export function nearEvents({ data }: Context): readonly Problem[] {
  const events = byKey('events', data);
  return data.engagements.flatMap((row) => {
    const event = row.event === undefined ? undefined : events.get(row.event);
    if (!event) return [];
    const gap = Math.max(dayNumber(event.start) - dayNumber(row.end), dayNumber(row.start) - dayNumber(event.end));
    return gap <= slackDays
      ? []
      : [
          problem(
            'engagements',
            row,
            `${gap} days from ${event.id} (${event.start} to ${event.end})`,
            `at most ${slackDays} days`,
          ),
        ];
  });
}
