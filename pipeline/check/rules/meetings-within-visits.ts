import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** A meeting held abroad is part of a visit abroad, in its country and within its days. */
export function meetingsWithinVisits({ data }: Context): readonly Problem[] {
  const engagements = byKey('engagements', data);
  const places = byKey('places', data);
  const countryOf = (row: { places: readonly string[]; country?: string | undefined }) =>
    row.country ?? places.get(row.places[0] ?? '')?.country;
  return data.engagements.flatMap((row) => {
    if (row.kind === 'visit') return [];
    if (row.direction === 'hosted') {
      return row.partOf === undefined
        ? []
        : [problem('engagements', row, `hosted, part of ${row.partOf}`, 'partOf only abroad')];
    }
    if (row.partOf === undefined && row.status !== 'held') return []; // what never took place may have no visit around it
    if (row.partOf === undefined)
      return [problem('engagements', row, 'a meeting abroad without partOf', 'the id of the visit abroad')];
    const visit = engagements.get(row.partOf);
    if (!visit) return [];
    const isInside =
      visit.kind === 'visit' &&
      visit.direction === 'abroad' &&
      (visit.status === 'held' || row.status !== 'held') &&
      visit.start <= row.start &&
      row.end <= visit.end &&
      countryOf(visit) === countryOf(row);
    if (isInside) return [];
    return [
      problem(
        'engagements',
        row,
        `${row.status}, part of ${visit.id}, a ${visit.direction} ${visit.kind} ${visit.status}, ${visit.start} to ${visit.end}`,
        'a visit abroad in the same country that spans the meeting, held if the meeting was',
      ),
    ];
  });
}
