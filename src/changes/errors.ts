import { DiplomaticEngagementsError } from '../index.js';

/** A version of which there is no release. */
export class UnknownVersionError extends DiplomaticEngagementsError {
  override readonly name: string = 'UnknownVersionError';
  /** @internal */
  constructor(given: string, suggestion: string | null) {
    super('ERR_UNKNOWN_VERSION', 'version', given, 'the version of a release, as 1.0.0', suggestion);
  }
}
