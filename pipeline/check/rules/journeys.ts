import { dateOfDay, dayNumber } from '../../../src/input/dates.js';
import { groupByKey } from '../../files/group-by-key.js';
import { type Context, type Problem, problem } from '../rule.js';

/** A journey is two or more visits abroad, each starting by the day after the one before has ended. */
export function journeys({ data }: Context): readonly Problem[] {
  const legs = data.engagements.filter(({ journey }) => journey !== undefined);
  return [...groupByKey(legs, ({ journey = '' }) => journey).values()].flatMap((group) =>
    group.flatMap((leg) => {
      const others = group.filter((other) => other !== leg);
      const isJoined = others.some((other) => nextDay(other.end) >= leg.start && nextDay(leg.end) >= other.start);
      if (leg.direction === 'abroad' && isJoined) return [];
      const found = `${leg.journey}, ${leg.direction}, ${others.length} other legs`;
      return [problem('engagements', leg, found, 'another visit abroad that adjoins it')];
    }),
  );
}

function nextDay(date: string): string {
  return dateOfDay(dayNumber(date) + 1);
}
