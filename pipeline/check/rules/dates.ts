import { type Context, type Problem, problem } from '../rule.js';

/** Days run forward, lie in the window, and nothing is held after the last day of coding or concluded after today. */
export function dates({ data, today }: Context): readonly Problem[] {
  const [window] = data.coverage;
  if (!window) return [];
  return [
    ...data.engagements.flatMap((row) => [
      ...(row.start <= row.end
        ? []
        : [problem('engagements', row, `start ${row.start}, end ${row.end}`, 'start on or before end')]),
      ...(row.end >= window.from && row.start <= window.to
        ? []
        : [
            problem(
              'engagements',
              row,
              `${row.start} to ${row.end}`,
              `a day in ${window.from} to ${window.to} (coverage.json)`,
            ),
          ]),
      ...(row.status !== 'held' || row.start <= window.asOf
        ? []
        : [problem('engagements', row, `held on ${row.start}`, `a day up to ${window.asOf} (coverage.json, asOf)`)]),
    ]),
    ...data.events
      .filter((row) => row.start > row.end)
      .map((row) => problem('events', row, `start ${row.start}, end ${row.end}`, 'start on or before end')),
    ...data.sources
      .filter((row) => row.published !== undefined && row.published > window.asOf)
      .map((row) =>
        problem('sources', row, `published ${row.published}`, `a day up to ${window.asOf} (coverage.json, asOf)`),
      ),
    ...data.ledger
      .filter((row) => row.on > today)
      .map((row) => problem('ledger', row, `concluded on ${row.on}`, `a day up to today, ${today}`)),
  ];
}
