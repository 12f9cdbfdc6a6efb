import { type Context, type Problem, problem } from '../rule.js';

/** A source's id starts with its publisher and the day of publication, so that a diff can be read without a look-up. */
export function sourceIds({ data }: Context): readonly Problem[] {
  return data.sources.flatMap((row) => {
    const start = `${row.publisher}-${row.published?.replaceAll('-', '') ?? 'nd'}-`;
    return row.id.startsWith(start) ? [] : [problem('sources', row, row.id, `an id that starts with ${start}`)];
  });
}
