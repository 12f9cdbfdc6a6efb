/** Stable across versions, and across copies of the package, where classes are not. */
export type ErrorCode =
  | 'ERR_INVALID_ARGUMENT'
  | 'ERR_INVALID_DATE'
  | 'ERR_REVERSED_RANGE'
  | 'ERR_UNKNOWN_COUNTRY'
  | 'ERR_UNKNOWN_ID'
  | 'ERR_UNKNOWN_VERSION';

/** What every error of this package has in common. */
export class DiplomaticEngagementsError extends Error {
  override readonly name: string = 'DiplomaticEngagementsError';
  /** @internal */
  constructor(
    /** What went wrong: stable across versions. */
    readonly code: ErrorCode,
    /** The name of the argument at fault. */
    readonly argument: string,
    /** What it was. */
    readonly given: unknown,
    /** What is accepted. */
    readonly expected: string,
    /** The nearest thing that would work, or null. */
    readonly suggestion: string | null,
  ) {
    const hint = suggestion === null ? '' : ` Did you mean '${suggestion}'?`;
    super(`${argument}: got ${show(given)}, expected ${expected}.${hint}`);
  }
}

/** An argument of the wrong type or form. */
export class InvalidArgumentError extends DiplomaticEngagementsError {
  override readonly name: string = 'InvalidArgumentError';
  /** @internal */
  constructor(argument: string, given: unknown, expected: string, suggestion: string | null = null) {
    super('ERR_INVALID_ARGUMENT', argument, given, expected, suggestion);
  }
}

/** A malformed date, or a day that does not exist. */
export class InvalidDateError extends DiplomaticEngagementsError {
  override readonly name: string = 'InvalidDateError';
  /** @internal */
  constructor(argument: string, given: unknown, expected: string, suggestion: string | null) {
    super('ERR_INVALID_DATE', argument, given, expected, suggestion);
  }
}

/** A range that ends before it starts. */
export class ReversedRangeError extends DiplomaticEngagementsError {
  override readonly name: string = 'ReversedRangeError';
  /** @internal */
  constructor(from: string, to: string) {
    super('ERR_REVERSED_RANGE', 'range', `${from} to ${to}`, "'from' on or before 'to'", `${to} to ${from}`);
  }
}

/** A text that names no country of `countries`. */
export class UnknownCountryError extends DiplomaticEngagementsError {
  override readonly name: string = 'UnknownCountryError';
  /** @internal */
  constructor(given: string, suggestion: string | null) {
    const expected = 'an ISO 3166-1 alpha-2, alpha-3 or numeric code, an English name, or a code of `countries`';
    super('ERR_UNKNOWN_COUNTRY', 'country', given, expected, suggestion);
  }
}

/** An id that no record of this version has; where it is retired, the suggestion is what took its place. */
export class UnknownIdError extends DiplomaticEngagementsError {
  override readonly name: string = 'UnknownIdError';
  /** @internal */
  constructor(given: string, suggestion: string | null) {
    super('ERR_UNKNOWN_ID', 'id', given, 'the id of an engagement, as cn-2024-01', suggestion);
  }
}

function show(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 80 ? `${value.slice(0, 80)}...` : value}'`;
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'function') return 'a function';
  if (value instanceof Date) return 'a Date';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `the ${typeof value} ${String(value)}`;
}
