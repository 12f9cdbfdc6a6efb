import { type Context, type Problem, problem, repeated } from '../rule.js';

const successors = { moved: [1, 1], split: [2, Number.POSITIVE_INFINITY], retracted: [0, 0] } as const;

/** A tombstone is of an id that was published and has no record now; it points at living records, as many as its fate says. */
export function tombstones({ data, brokenKeys, published, today }: Context): readonly Problem[] {
  const living = new Set(data.engagements.map(({ id }) => id));
  return data.tombstones.flatMap((row) => {
    const [least, most] = successors[row.fate];
    const dead = row.to.filter((id) => !living.has(id) && !brokenKeys.has(id));
    const expect = (isRight: boolean, found: string, expected: string) =>
      isRight ? [] : [problem('tombstones', row, found, expected)];
    return [
      ...expect(
        !living.has(row.id),
        `a record with the retired id ${row.id}`,
        'a new id for the record, or no tombstone',
      ),
      ...expect(
        published.has(row.id),
        `${row.id}, which no release has had`,
        'no tombstone: what was never published needs none',
      ),
      ...expect(row.on <= today, `retired on ${row.on}`, `a day up to today, ${today}`),
      ...expect(dead.length === 0, `to ${dead.join(', ')}`, 'living records; point past what was retired since'),
      ...expect(repeated(row.to).length === 0, `to ${repeated(row.to).join(', ')} twice`, 'each record once'),
      ...expect(
        row.to.length >= least && row.to.length <= most,
        `${row.fate} to ${row.to.length} records`,
        'one if moved, two or more if split, none if retracted',
      ),
    ];
  });
}
