import { type Context, type Problem, problem } from '../rule.js';

/** What was announced, called off or never confirmed is not reported as done by every page that speaks of it. */
export function statusAndReports({ data }: Context): readonly Problem[] {
  return data.engagements.flatMap((row) => {
    if (row.status === 'held') return [];
    const speaking = row.evidence.filter(({ supports }) => supports.includes('status'));
    const isAllDone =
      speaking.length > 0 && speaking.every(({ reports }) => reports === 'done' || reports === 'underway');
    if (!isAllDone || row.status === 'cancelled' || row.status === 'postponed') {
      return isAllDone && speaking.length === row.evidence.length && row.evidence.length > 1
        ? [
            problem(
              'engagements',
              row,
              `${row.status}, and every page says done`,
              'a page that tells of the plan or of its end',
            ),
          ]
        : [];
    }
    return [
      problem(
        'engagements',
        row,
        `${row.status}, and its pages say done`,
        "status 'held', or a page that tells of it as planned",
      ),
    ];
  });
}
