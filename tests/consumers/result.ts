/** One thing that was tried: with what, of which version, how, and what came out. */
export interface Result {
  readonly what: string;
  readonly version: string;
  readonly how: string;
  /** `ok`, or what went wrong. */
  readonly outcome: string;
}
