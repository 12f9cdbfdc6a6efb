import { ownEntries } from './own-entries.js';
import { printable } from './printable.js';

/** What can go wrong. Stable across versions, and across copies of the package, where the class is not. */
export const errorCodes = [
  'ERR_AMBIGUOUS_PERSON',
  'ERR_INVALID_ARGUMENT',
  'ERR_INVALID_DATE',
  'ERR_NOT_COVERED',
  'ERR_REVERSED_RANGE',
  'ERR_UNKNOWN_COUNTRY',
  'ERR_UNKNOWN_ID',
  'ERR_UNKNOWN_KEY',
  'ERR_UNKNOWN_LANGUAGE',
  'ERR_UNKNOWN_VERSION',
] as const;
/** What went wrong. Later versions may add codes, so give every `switch` a default case. */
export type ErrorCode = (typeof errorCodes)[number];

interface Fault {
  readonly code: ErrorCode;
  readonly argument: string;
  readonly given: unknown;
  readonly expected: string;
  readonly suggestion?: string | null;
}

/** The error that helpers throw for invalid input. Tell errors apart by `code`. `parse` in `/schema` throws a `SchemaError`. */
export class DiplomaticEngagementsError extends Error {
  override readonly name: string = 'DiplomaticEngagementsError';
  /** What went wrong: stable across versions. */
  readonly code: ErrorCode;
  /** The name of the argument at fault. */
  readonly argument: string;
  /** What it was. */
  readonly given: unknown;
  /** What is accepted. */
  readonly expected: string;
  /** The nearest thing that would work, or null. */
  readonly suggestion: string | null;

  /** @internal */
  constructor({ code, argument, given, expected, suggestion = null }: Fault) {
    super(
      `${argument}: got ${show(given)}, expected ${expected}.${suggestion === null ? '' : ` Did you mean '${suggestion}'?`}`,
    );
    this.code = code;
    this.argument = argument;
    this.given = given;
    this.expected = expected;
    this.suggestion = suggestion;
  }
}

/** A value in a line of text: a long string is cut, and what would move the cursor is written out. */
function show(value: unknown): string {
  try {
    if (typeof value === 'string') return `'${printable(value.length > 80 ? `${value.slice(0, 80)}...` : value)}'`;
    if (value === null || value === undefined) return String(value);
    if (typeof value === 'function') return 'a function';
    if (value instanceof Date) return 'a Date';
    if (Array.isArray(value)) return `an array of ${value.length}`;
    if (typeof value === 'object') return showObject(value);
    return `the ${typeof value} ${printable(String(value))}`;
  } catch {
    return 'an object that cannot be read'; // a revoked proxy
  }
}

/** The first members of a plain object, such as `{ from: '2024' }`. */
function showObject(value: object): string {
  const members = Object.entries(ownEntries(value) ?? {});
  if (members.length === 0) return 'an object';
  const shown = members.slice(0, 4).map(([key, member]) => {
    return `${printable(key.slice(0, 40))}: ${typeof member === 'object' && member !== null ? '...' : show(member)}`;
  });
  return `{ ${shown.join(', ')}${members.length > 4 ? ', ...' : ''} }`;
}
