/** Something that is wrong with the data, worded so that an editor knows what to do. */
export interface Finding {
  /** The file under `data/coded/`. */
  readonly file: string;
  /** The id of the record, or where in the file it stands. */
  readonly record: string;
  /** The rule's name: its file in `pipeline/check/rules/`, or `file`, `schema`, `canonical-form` or `exceptions`. */
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
}

/** One finding a paragraph, in the order of files and records. */
export function formatFindings(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ file, record, rule, found, expected }) =>
      `data/coded/${file}  ${record}  (${rule})\n    found     ${found}\n    expected  ${expected}`,
  );
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return `${lines.join('\n')}\n\n${count}. Nothing was written.`;
}
