import { meta } from '../index.js';
import { readDay } from '../input/dates.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { readOptions } from '../input/options.js';
import { readWord } from '../input/read-word.js';
import { dateInWords } from './dates.js';

const citationStyles = ['text', 'bibtex', 'csl'] as const;
/** A sentence, an entry of BibTeX, or an item of CSL-JSON as text: what reference managers read. */
export type CitationStyle = (typeof citationStyles)[number];

/** What a citation is to say. */
export interface CiteOptions {
  /** @defaultValue `'text'` */
  readonly style?: CitationStyle;
  /** Which part of the data was used, in words, such as `visits abroad in 2024`. */
  readonly part?: string;
  /** Where it was seen, if not in the package. */
  readonly url?: string;
  /** The day on which it was seen there, `YYYY-MM-DD`. */
  readonly accessed?: string;
}

/** Where the package is. */
export const home = 'https://www.npmjs.com/package/diplomatic-engagements';
/** Who made the data. */
export const author = 'The diplomatic-engagements contributors';

/** The title of the dataset, as every citation of it has it. */
export function titleOfDataset(): string {
  return `diplomatic-engagements: in-person diplomatic engagements of ${meta.principal.name} since ${dateInWords(meta.coverage.from)}`;
}

/**
 * How to cite this version of the data.
 *
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for an option that does not exist or is no string, `ERR_INVALID_DATE` for a day
 *   that is none
 *
 * @example
 * ```ts
 * import { meta } from 'diplomatic-engagements';
 * import { cite } from 'diplomatic-engagements/words';
 *
 * cite().includes(`version ${meta.version}`); // => true
 * JSON.parse(cite({ style: 'csl' })).type; // => 'dataset'
 * cite({ part: 'visits abroad in 2024', accessed: '2026-11-26' }).includes('visits abroad in 2024'); // => true
 * ```
 */
export function cite(options?: CiteOptions): string {
  const { style = 'text', part, url = home, accessed } = readOptions(options, ['style', 'part', 'url', 'accessed']);
  for (const [name, value] of Object.entries({ part, url })) {
    if (value !== undefined && (typeof value !== 'string' || value.trim() === '')) {
      throw invalidArgument(`options.${name}`, value, 'a string with something in it');
    }
  }
  const day = accessed === undefined ? null : readDay('options.accessed', accessed);
  const { version, released, asOf } = meta;
  const title = typeof part === 'string' ? `${titleOfDataset()}. ${part}` : titleOfDataset();
  const date = released ?? asOf;
  switch (readWord('options.style', style, citationStyles)) {
    case 'text': {
      const seen = day === null ? '' : ` Accessed ${dateInWords(day)}.`;
      return `${author} (${date.slice(0, 4)}). ${title} (version ${version}) [Data set]. ${url}${seen}`;
    }
    case 'bibtex':
      return [
        `@misc{diplomatic-engagements-${version},`,
        `  author = {{${author}}},`,
        `  title = {{${escaped(title)}}},`,
        `  year = {${date.slice(0, 4)}},`,
        `  version = {${version}},`,
        '  note = {Data set},',
        `  url = {${escaped(String(url))}},`,
        ...(day === null ? [] : [`  urldate = {${day}},`]),
        '}',
      ].join('\n');
    case 'csl':
      return JSON.stringify({
        id: `diplomatic-engagements-${version}`,
        type: 'dataset',
        title,
        author: [{ literal: author }],
        issued: { 'date-parts': [parts(date)] },
        version,
        URL: url,
        ...(day === null ? {} : { accessed: { 'date-parts': [parts(day)] } }),
      });
  }
}

/** What TeX would take for a command, as what it is. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/\s+/g, ' ');
}

function parts(day: string): readonly number[] {
  return day.split('-').map(Number);
}
