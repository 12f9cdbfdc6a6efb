import { dayOfEncounter, officeOf } from '../../derive/office.js';
import { worstStatusOn } from '../../derive/place-status.js';
import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** Hosted is in Russia, abroad is not; a visit abroad is in the host's country; all places of a row are in one country. */
export function placesAndDirections({ data }: Context): readonly Problem[] {
  const places = byKey('places', data);
  const people = byKey('people', data);
  return data.engagements.flatMap((row) => {
    const found = row.places.flatMap((city) => places.get(city) ?? []);
    const countries = new Set([
      ...found.map(({ country }) => country),
      ...(row.country === undefined ? [] : [row.country]),
    ]);
    const contested = worstStatusOn(found, dayOfEncounter(row)) !== 'undisputed';
    const [country] = countries;
    if (country === undefined || contested) return [];
    const person = people.get(row.person);
    const host = person && officeOf(row, person)?.country;
    return [
      ...(countries.size === 1
        ? []
        : [problem('engagements', row, `places in ${[...countries].join(', ')}`, 'one country a row')]),
      ...((row.direction === 'hosted') === (country === 'RU')
        ? []
        : [problem('engagements', row, `${row.direction} in ${country}`, 'hosted in RU, abroad anywhere else')]),
      ...(row.kind === 'meeting' || row.direction === 'hosted' || host === undefined || host === country
        ? []
        : [
            problem(
              'engagements',
              row,
              `a visit in ${country} with a counterpart of ${host}`,
              'the receiving country’s own leader',
            ),
          ]),
    ];
  });
}
