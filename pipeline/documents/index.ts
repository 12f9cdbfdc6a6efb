import { meta } from '../../src/index.js';
import { memberships } from '../../src/memberships/index.js';
import type { Find } from '../files/sweep.js';
import type { Dataset } from '../files/tables.js';
import { citation } from './citation.js';
import { type ClassReading, classReliability } from './class-reliability.js';
import { codeTable, countryNameTable, fieldTable, membershipTable, territoryTable } from './codebook-tables.js';
import type { Sample } from './codings.js';
import { completenessReport } from './completeness-report.js';
import { dataReport } from './data-report.js';
import { fillBlock } from './markdown.js';
import { numberTable, recordExample } from './readme-blocks.js';
import { reliabilityReport } from './reliability-report.js';

/** What the documents are made from. */
export interface DocumentInput {
  readonly data: Dataset;
  /** The codebook as it stands: what is between its marks is renewed. */
  readonly codebook: string;
  /** The README, in which the numbers are renewed. */
  readonly readme: string;
  /** The sources of the types of records, of evidence and of memberships. */
  readonly types: string;
  readonly evidenceTypes: string;
  readonly membershipTypes: string;
  /** What a second search found. */
  readonly finds: readonly Find[];
  /** The class of each visit, read twice. */
  readonly classes: readonly ClassReading[];
  /** The codings made twice, the earliest months first. */
  readonly samples: readonly Sample[];
}

/** The documents that are written, wholly or in part, from the data: path to text. */
export function documents({
  data,
  codebook,
  readme,
  types,
  evidenceTypes,
  membershipTypes,
  finds,
  classes,
  samples,
}: DocumentInput): ReadonlyMap<string, string> {
  const stretches = meta.coverage.thin.map(({ from, to }) => `${from} to ${to}`).join(', ');
  const thinly = `Stretches that were searched less closely, where an engagement may be missing: ${stretches}.`;
  const blocks: readonly (readonly [string, string])[] = [
    ['fields', fieldTable(types, ['EngagementBase', 'Visit', 'Meeting', 'Venue', 'Counterpart'])],
    ['codes', [types, evidenceTypes, membershipTypes].map(codeTable).join('\n\n')],
    ['membership fields', fieldTable(membershipTypes, ['Membership', 'MembershipClaim'])],
    ['memberships', membershipTable(memberships)],
    ['country names', countryNameTable(data.countryNames)],
    ['territories', territoryTable(data.territories)],
    ['known gaps', [...meta.knownGaps, thinly].map((gap) => `- ${gap}`).join('\n')],
  ];
  return new Map([
    ['README.md', fillBlock(fillBlock(readme, 'record', recordExample()), 'numbers', numberTable())],
    ['CITATION.cff', citation()],
    ['docs/codebook.md', blocks.reduce((text, [name, content]) => fillBlock(text, name, content), codebook)],
    ['docs/data-report.md', `${dataReport(data)}\n`],
    [
      'docs/reliability.md',
      `${reliabilityReport(samples)}\n\n${classReliability(classes)}\n\n${completenessReport(finds)}\n`,
    ],
  ]);
}
