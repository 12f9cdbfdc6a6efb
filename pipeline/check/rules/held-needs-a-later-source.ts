import { dayOfEncounter } from '../../derive/office.js';
import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** `held` rests on a page that tells of it as done or under way, from the first day of talks on, or undated. */
export function heldNeedsALaterSource({ data }: Context): readonly Problem[] {
  const sources = byKey('sources', data);
  return data.engagements.flatMap((row) => {
    if (row.status !== 'held') return [];
    const day = dayOfEncounter(row);
    const isReported = row.evidence.some(({ source, reports }) => {
      const published = sources.get(source)?.published;
      return reports !== 'planned' && (published === undefined || published >= day);
    });
    const pages = row.evidence.map(({ source, reports }) => `${source} (${reports})`).join(', ');
    return isReported
      ? []
      : [
          problem(
            'engagements',
            row,
            `held on ${day} by ${pages}`,
            `a report as done or under way, of ${day} or later`,
          ),
        ];
  });
}
