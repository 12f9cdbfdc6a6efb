import { stringify } from 'yaml';
import { meta } from '../../src/index.js';
import { author, home, titleOfDataset } from '../../src/words/cite.js';
import { dateInWords } from '../../src/words/index.js';

/** `CITATION.cff` (Citation File Format 1.2.0): how to cite this version, for reference managers and code hosts. */
export function citation(): string {
  const { version, released, coverage, principal, licence } = meta;
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Please cite the version that you used.',
      type: 'dataset',
      title: titleOfDataset(),
      authors: [{ name: author }],
      version,
      ...(released !== null && { 'date-released': released }),
      license: licence.data,
      url: home,
      abstract: `Who met ${principal.name}, ${principal.office}, in person from ${dateInWords(coverage.from)} to ${dateInWords(coverage.to)}: where, when and according to whom, with every page that a record rests on.`,
      keywords: ['diplomacy', 'state visits', 'summits', 'foreign policy', 'Russia'],
    },
    { lineWidth: 120 },
  );
}
