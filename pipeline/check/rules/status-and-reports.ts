import { type Context, type Problem, problem } from '../rule.js';

/**
 * What was announced is told as to come by at least one page, and what is unconfirmed as done by none. For what was called
 * off, `done` means that it was. Where two or more pages say so and none tells of the plan, it may have been held after all.
 */
export function statusAndReports({ data }: Context): readonly Problem[] {
  return data.engagements.flatMap((row) => {
    const speaking = row.evidence.filter(({ supports }) => supports.includes('status'));
    const isDone = speaking.some(({ reports }) => reports === 'done' || reports === 'underway');
    const isAllPast = speaking.length > 0 && speaking.every(({ reports }) => reports !== 'planned');
    const say = (found: string, expected: string) => [problem('engagements', row, found, expected)];
    switch (row.status) {
      case 'announced':
        return isAllPast
          ? say('announced, and its pages say done', "status 'held', or a page that tells of the plan")
          : [];
      case 'unconfirmed':
        return isDone ? say('unconfirmed, and a page says done', "status 'held', or no page that says so") : [];
      case 'cancelled':
      case 'postponed':
        return isAllPast && speaking.length === row.evidence.length && speaking.length > 1
          ? say(`${row.status}, and every page says done`, 'a page that tells of the plan')
          : [];
      default:
        return [];
    }
  });
}
