/** `diplomatic-engagements/evidence`: what each record rests on, and where sources differ. */

export type {
  Citation,
  CitationRow,
  Claim,
  Disagreement,
  Evidence,
  EvidenceRow,
  Owner,
  Publisher,
  PublisherId,
  Reading,
  Reporting,
  Side,
  Source,
  SourceId,
  Speaker,
  SupportedField,
} from '../model/evidence.js';
export { disagreements } from './disagreements.js';
export { evidenceOf } from './evidence-of.js';
export { publishers } from './publishers.js';
export { sources } from './sources.js';
