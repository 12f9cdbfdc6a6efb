import { isoCodes } from '../derive/countries.js';
import { canonicalFiles } from '../files/canonical.js';
import type { Finding } from '../files/findings.js';
import { jsonSchemaFiles } from '../files/json-schemas.js';
import { type Files, parseFiles } from '../files/read.js';
import type { Dataset } from '../files/tables.js';
import { applyRules } from './apply-rules.js';
import type { Context } from './rule.js';

/** Everything that is wrong with the files, shapes, rules and form, at once. */
export function checkFiles(
  files: Files,
  { today, published }: Pick<Context, 'today' | 'published'>,
): { readonly data: Dataset; readonly findings: readonly Finding[] } {
  const { data, findings, brokenKeys } = parseFiles(files);
  const countryCodes = new Set([...isoCodes, ...data.territories.map(({ code }) => code)]);
  // Rules relate the tables to one another, so they need all of them; the form needs every row.
  const hasAllTables = findings.every(({ rule }) => rule !== 'file');
  const hasAllRows = findings.length === 0;
  return {
    data,
    findings: [
      ...findings,
      ...(hasAllTables ? applyRules({ data, brokenKeys, countryCodes, today, published }) : []),
      ...(hasAllRows ? notCanonical(files, canonicalFiles(data)) : []),
    ],
  };
}

/** JSON Schemas in the data folder that are not those of the code. */
export function checkJsonSchemas(committed: Files): readonly Finding[] {
  return notCanonical(committed, jsonSchemaFiles());
}

function notCanonical(files: Files, canonical: Files): readonly Finding[] {
  const paths = new Set([...files.keys(), ...canonical.keys()]);
  return [...paths].flatMap((file) => {
    const [is, should] = [files.get(file) ?? '', canonical.get(file) ?? ''];
    if (is === should) return [];
    const [a, b] = [is.split('\n'), should.split('\n')];
    const line = a.findIndex((text, at) => text !== b[at]);
    return [
      {
        file,
        record: `line ${line + 1}`,
        rule: 'canonical-form',
        found: shown(a[line]),
        expected: `${shown(b[line])}  --  npm run data:fix puts it right`,
      },
    ];
  });
}

const longestShown = 160;

/** A line as a finding shows it: a file that was written on one line is not told whole. */
function shown(line: string | undefined): string {
  const text = (line ?? '(end of file)').trim() || '(an empty line)';
  return text.length > longestShown ? `${text.slice(0, longestShown)}...` : text;
}
