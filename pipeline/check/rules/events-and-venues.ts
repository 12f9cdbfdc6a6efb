import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** An event is in one country, and an engagement on its margin in the same. */
export function eventsAndVenues({ data }: Context): readonly Problem[] {
  const places = byKey('places', data);
  const events = byKey('events', data);
  const countriesOf = (keys: readonly string[]) => new Set(keys.flatMap((key) => places.get(key)?.country ?? []));
  return [
    ...data.events.flatMap((row) => {
      const countries = countriesOf(row.places);
      return countries.size < 2
        ? []
        : [problem('events', row, `places in ${[...countries].join(', ')}`, 'places of one country')];
    }),
    ...data.engagements.flatMap((row) => {
      const event = events.get(row.event ?? '');
      const [country] = event ? countriesOf(event.places) : [];
      const [own = row.country] = countriesOf(row.places);
      if (country === undefined || own === undefined || own === country) return [];
      return [
        problem(
          'engagements',
          row,
          `in ${own}, on the margin of ${row.event} in ${country}`,
          'the country of the event',
        ),
      ];
    }),
  ];
}
