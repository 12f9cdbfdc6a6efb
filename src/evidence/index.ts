/** `diplomatic-engagements/evidence`: what each record rests on, and where sources differ. */
export { disagreements } from './evidence/disagreements.js';
export { evidenceOf } from './evidence/evidence-of.js';
export type {
  Citation,
  Claim,
  ClaimField,
  Disagreement,
  Evidence,
  Owner,
  Publisher,
  PublisherId,
  Reading,
  Reporting,
  Side,
  Source,
  SupportedField,
} from './evidence/types.js';
export { publishers } from './generated/publishers.js';
export { sources } from './generated/sources.js';
