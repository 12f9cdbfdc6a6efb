import edtf from 'edtf';
import { type Context, type Problem, problem } from '../rule.js';

/** An uncertain date is EDTF of level 1, and start and end are its bounds. */
export function edtfBounds({ data }: Context): readonly Problem[] {
  return data.engagements.flatMap((row) => {
    if (row.edtf === undefined) return [];
    const bounds = boundsOfEdtf(row.edtf);
    if (bounds === null)
      return [problem('engagements', row, `edtf ${row.edtf}`, 'EDTF level 1, such as 2024-06-05? or 2024-06~')];
    if (bounds.start === row.start && bounds.end === row.end) return [];
    return [
      problem(
        'engagements',
        row,
        `edtf ${row.edtf} with ${row.start} to ${row.end}`,
        `start ${bounds.start}, end ${bounds.end}`,
      ),
    ];
  });
}

function boundsOfEdtf(text: string): { start: string; end: string } | null {
  try {
    const date = edtf(text, { level: 1 });
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    return { start: day(date.min), end: day(date.max) };
  } catch {
    return null;
  }
}
