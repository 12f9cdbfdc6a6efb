import { type Context, type Problem, problem } from '../rule.js';

const successors = { moved: [1, 1], split: [2, Number.POSITIVE_INFINITY], retracted: [0, 0] } as const;

/** A retired id has no record, and its successors have: a tombstone points at living records alone, as many as its fate says. */
export function tombstones({ data, brokenKeys }: Context): readonly Problem[] {
  const living = new Set(data.engagements.map(({ id }) => id));
  return data.tombstones.flatMap((row) => {
    const [least, most] = successors[row.fate];
    const dead = row.to.filter((id) => !living.has(id) && !brokenKeys.has(id));
    return [
      ...(living.has(row.id)
        ? [
            problem(
              'tombstones',
              row,
              `a record with the retired id ${row.id}`,
              'a new id for the record, or no tombstone',
            ),
          ]
        : []),
      ...(dead.length === 0
        ? []
        : [problem('tombstones', row, `to ${dead.join(', ')}`, 'living records; point past what was retired since')]),
      ...(row.to.length >= least && row.to.length <= most
        ? []
        : [
            problem(
              'tombstones',
              row,
              `${row.fate} to ${row.to.length} records`,
              'one if moved, two or more if split, none if retracted',
            ),
          ]),
    ];
  });
}
