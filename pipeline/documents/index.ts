import { meta } from '../../src/index.js';
import type { Dataset } from '../files/tables.js';
import type { Coding, Settled } from './codings.js';
import { reliabilityReport } from './reliability-report.js';
import { codeTable, countryNameTable, fieldTable, territoryTable } from './codebook-tables.js';
import { dataReport } from './data-report.js';
import { fillBlock } from './markdown.js';

/** What the documents are made from. */
export interface DocumentInput {
  readonly data: Dataset;
  /** The codebook as it stands: what is between its marks is renewed. */
  readonly codebook: string;
  /** The source of the root's types. */
  readonly types: string;
  readonly reliability: { readonly first: Coding; readonly second: Coding; readonly settled: readonly Settled[] };
}

/** The documents that are written, wholly or in part, from the data: path under `docs/` to text. */
export function documents({ data, codebook, types, reliability }: DocumentInput): ReadonlyMap<string, string> {
  const blocks: readonly (readonly [string, string])[] = [
    ['fields', fieldTable(types, ['Base', 'Visit', 'Meeting', 'EngagementPlace', 'Counterpart', 'ClassClaim'])],
    ['codes', codeTable(types)],
    ['country names', countryNameTable(data.countryNames)],
    ['territories', territoryTable(data.territories)],
    ['known gaps', meta.knownGaps.map((gap) => `- ${gap}`).join('\n')],
  ];
  return new Map([
    ['codebook.md', blocks.reduce((text, [name, content]) => fillBlock(text, name, content), codebook)],
    ['data-report.md', `${dataReport(data.ledger)}\n`],
    ['reliability.md', `${reliabilityReport(reliability.first, reliability.second, reliability.settled)}\n`],
  ]);
}
