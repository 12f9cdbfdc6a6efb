import { boundsOf } from '../../derive/partial-dates.js';
import { type Context, type Problem, problem, repeated } from '../rule.js';

/** An office ends after it has begun, and is listed once. */
export function officesInOrder({ data }: Context): readonly Problem[] {
  return data.people.flatMap((row) => [
    ...row.offices
      .filter(({ from, to }) => to !== undefined && boundsOf(to).last < boundsOf(from).first)
      .map(({ title, from, to }) =>
        problem('people', row, `${title} from ${from} to ${to}`, 'an end after the beginning'),
      ),
    ...repeated(row.offices, (office) => JSON.stringify(office)).map(({ title }) =>
      problem('people', row, `${title} listed twice`, 'each office once'),
    ),
  ]);
}
