/** References that are too simple to be wrong: they walk day by day. */
import type { Engagement } from '../../src/model/engagement.js';

/** Every calendar day from one date to another. */
export function daysBetween(start: string, end: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(start); time <= Date.parse(end); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

/** Whether any single day of an engagement lies in a range. */
export function hasDayIn(engagement: Engagement, from: string, to: string): boolean {
  return daysBetween(engagement.start, engagement.end).some((day) => day >= from && day <= to);
}
