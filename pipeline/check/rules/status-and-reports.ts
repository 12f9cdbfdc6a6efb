import { type Context, type Problem, problem } from '../rule.js';

/**
 * What was announced or never confirmed is not told as done by every page that speaks of it. Of what was called off, one
 * page can be wrong, so that a finding takes two, and none that tells of anything else.
 */
export function statusAndReports({ data }: Context): readonly Problem[] {
  return data.engagements.flatMap((row) => {
    const speaking = row.evidence.filter(({ supports }) => supports.includes('status'));
    const isAllDone = speaking.every(({ reports }) => reports === 'done' || reports === 'underway');
    if (row.status === 'held' || speaking.length === 0 || !isAllDone) return [];
    if (row.status === 'announced' || row.status === 'unconfirmed') {
      const expected = "status 'held', or a page that tells of it as planned";
      return [problem('engagements', row, `${row.status}, and its pages say done`, expected)];
    }
    if (speaking.length < row.evidence.length || speaking.length === 1) return [];
    const expected = 'a page that tells of the plan or of its end';
    return [problem('engagements', row, `${row.status}, and every page says done`, expected)];
  });
}
