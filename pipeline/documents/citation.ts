import { stringify } from 'yaml';
import { meta } from '../../src/index.js';

/** `CITATION.cff` (Citation File Format 1.2.0): how to cite this version, for reference managers and code hosts. */
export function citation(): string {
  const { version, released, coverage, principal, licence } = meta;
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Please cite the version that you used.',
      type: 'dataset',
      title: `diplomatic-engagements: in-person diplomatic engagements of ${principal.name} since ${longDay(coverage.from)}`,
      authors: [{ name: 'The diplomatic-engagements contributors' }],
      version,
      ...(released !== null && { 'date-released': released }),
      license: licence.data,
      url: 'https://www.npmjs.com/package/diplomatic-engagements',
      abstract: `Who met ${principal.name}, ${principal.office}, in person from ${longDay(coverage.from)} to ${longDay(coverage.to)}: where, when and according to whom, with every page that a record rests on.`,
      keywords: ['diplomacy', 'state visits', 'summits', 'foreign policy', 'Russia'],
    },
    { lineWidth: 120 },
  );
}

function longDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
