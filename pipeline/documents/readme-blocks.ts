import stringify from 'json-stringify-pretty-compact';
import { publishers, sources } from '../../src/evidence/index.js';
import { byId, countedEngagements, engagements, meta } from '../../src/index.js';
import { people } from '../../src/tables/index.js';
import { share, table } from './markdown.js';

/** The numbers that the README states: in one place, and written from the data. */
export function numberTable(): string {
  const { counts, grades, coverage } = meta;
  const { A, B } = grades.countedEngagements;
  return table(
    ['what', 'how many'],
    [
      ['days covered', `${coverage.from} to ${coverage.to}`],
      ['engagements', `${counts.engagements.visits} visits and ${counts.engagements.meetings} meetings`],
      [
        'of these counted',
        `${counts.countedEngagements.visits} visits and ${counts.countedEngagements.meetings} meetings`,
      ],
      ['counted and graded A or B', share(A + B, countedEngagements.length)],
      [
        'estimated completeness, leaders',
        coverage.completeness
          .filter(({ tier }) => tier === 'leader')
          .map(
            ({ year, share: of, low }) =>
              `${year}: ${percent(of)} (${low === 1 ? 'a second search found no more' : `95% interval from ${percent(low)}`})`,
          )
          .join(', '),
      ],
      ['counterparts', people.length],
      ['pages cited', sources.length],
      ['publishers, wires and bodies', publishers.length],
      ['kilobytes of the engagements, as JSON', Math.round(Buffer.byteLength(JSON.stringify(engagements)) / 1000)],
    ],
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** One record, as it ships: short, complete, and with something on which sources differ. */
export function recordExample(): string {
  return `\`\`\`json\n${stringify(byId('kp-2024-01'), { maxLength: 110 })}\n\`\`\``;
}
