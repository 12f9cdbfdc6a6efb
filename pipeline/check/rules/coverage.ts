import { type Context, type Problem, problem } from '../rule.js';

/** One row says what is covered: days in order, none in the future, thin stretches within and in order. */
export function coverage({ data, today }: Context): readonly Problem[] {
  const [row, ...others] = data.coverage;
  if (!row || others.length > 0) {
    const found = `${data.coverage.length} rows`;
    return [{ file: 'coverage.json', records: ['(file)'], found, expected: 'one row' }];
  }
  const { from, to, asOf, thin } = row;
  const days = [from, ...thin.flatMap((stretch) => [stretch.from, stretch.to]), to];
  return [
    ...(days.every((day, at) => day >= (days[at - 1] ?? day))
      ? []
      : [problem('coverage', row, `the days ${days.join(', ')}`, 'days in order: from, the thin stretches, to')]),
    ...(asOf <= today ? [] : [problem('coverage', row, `asOf ${asOf}`, `a day up to today, ${today}`)]),
    ...(to <= asOf ? [] : [problem('coverage', row, `to ${to}`, `a day up to asOf, ${asOf}`)]),
  ];
}
