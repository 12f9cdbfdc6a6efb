import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** What a place lies within is another place, of the same country, and never the place itself by a detour. */
export function placesWithin({ data }: Context): readonly Problem[] {
  const places = byKey('places', data);
  return data.places.flatMap((row) => {
    const seen = new Set([row.id]);
    for (let within = row.within; within !== undefined; within = places.get(within)?.within) {
      if (seen.has(within)) {
        return [problem('places', row, `within ${[...seen].slice(1).join(', ')}, ${within}`, 'a way up that ends')];
      }
      seen.add(within);
    }
    const above = places.get(row.within ?? '');
    return above === undefined || above.country === row.country
      ? []
      : [problem('places', row, `in ${row.country}, within ${above.id} in ${above.country}`, 'one country')];
  });
}
