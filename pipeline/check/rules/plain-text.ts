import { longestText } from '../../files/shapes.js';
import { type Row, type TableName, tableNames } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** The joiners without which Persian and some Indic names are misspelt: they may stand between letters of such scripts. */
const joined =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])[\u200c\u200d](?=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])/gu;
const invisible =
  /[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|\u034f|\u17b4|\u17b5|[\u180b-\u180d\u180f]/u;
/** What looks like the space between words: the one space of the data is U+0020. */
const otherSpace = /[^\P{Zs} ]/u;
/** What a spreadsheet runs; in East Asian settings, the full-width signs too. */
const formula = /^[=+\-@＝＋－＠]/u;
/** What joins the items of a list in one cell of a table. */
const separator = '|';
const markup = /<\/?[a-z!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;
/** Letters of several alphabets that look alike: a word has letters of one of them. */
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Text is what it looks like: nothing invisible, no markup, no letter that only looks like one of its word's alphabet. */
export function plainText({ data }: Context): readonly Problem[] {
  return tableNames.flatMap((table) => faulty(table, data[table]));
}

function faulty<N extends TableName>(table: N, rows: readonly Row<N>[]): readonly Problem[] {
  return rows.flatMap((row) =>
    textsIn(row).flatMap(({ text, key }) => {
      const fault = faultOf(text, key);
      return fault === null ? [] : [problem(table, row, `${fault.found} in ${show(text)}`, fault.expected)];
    }),
  );
}

/** What is wrong with a text, or null. A query may mix alphabets, as brands do: what was searched for is kept as it was. */
export function faultOf(text: string, key = ''): { readonly found: string; readonly expected: string } | null {
  if (text.length > longestText) return { found: `${text.length} characters`, expected: `at most ${longestText}` };
  const visible = text.replace(joined, '');
  const [sign] = invisible.exec(visible) ?? otherSpace.exec(visible) ?? [];
  if (sign !== undefined) {
    return {
      found: `the character U+${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`,
      expected: 'no character that cannot be seen, and no space but U+0020',
    };
  }
  if (text.normalize('NFC') !== text) return { found: 'letters and marks apart', expected: 'Unicode in NFC' };
  const [tag] = markup.exec(text) ?? [];
  if (tag !== undefined) return { found: `the markup ${tag}`, expected: 'plain text' };
  if (key === 'searched') return null;
  // Never guarded on the way out: a quote before the sign would be in the data of whoever reads the file.
  if (formula.test(text)) return { found: 'the beginning of a formula', expected: 'a first sign other than = + - @' };
  if (key === 'aliases' && text.includes(separator)) {
    return { found: `the sign ${separator}`, expected: 'none in the items of a list, which a cell joins by it' };
  }
  const word = text.split(/[^\p{L}\p{M}]+/u).find((part) => scripts.filter((script) => script.test(part)).length > 1);
  return word === undefined ? null : { found: `letters of two alphabets in '${word}'`, expected: 'letters of one' };
}

function textsIn(value: unknown, key = ''): readonly { readonly text: string; readonly key: string }[] {
  if (typeof value === 'string') return [{ text: value, key }];
  if (Array.isArray(value)) return value.flatMap((member) => textsIn(member, key));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => textsIn(member, name))
    : [];
}

function show(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
