import { country, type DiplomaticEngagementsError, type Engagement, meta } from '../index.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { organisation, place } from '../tables/index.js';
import { datesInWords } from './dates.js';
import { labels } from './labels.js';

/**
 * What an engagement was: `state visit`, `visit` where its class is not known, `meeting`, `brief encounter`.
 *
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not an engagement
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { whatInWords } from 'diplomatic-engagements/words';
 *
 * whatInWords(byId('kp-2024-01')); // => 'state visit'
 * ```
 */
export function whatInWords(engagement: Engagement): string {
  const row = readEngagement(engagement);
  if (row.kind === 'visit') return row.visitClass === null ? labels.kind.visit : labels.visitClass[row.visitClass];
  return row.encounter === 'brief' ? labels.encounter.brief : labels.kind.meeting;
}

/**
 * What the counterpart represented: the name of a country, or of an organisation. For columns and labels.
 *
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not an engagement, `ERR_UNKNOWN_KEY` or
 *   `ERR_UNKNOWN_COUNTRY` for one that names what is not in the tables
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { representedInWords } from 'diplomatic-engagements/words';
 *
 * representedInWords(byId('cn-2024-01')); // => 'China'
 * representedInWords(byId('org-un-2024-01')); // => 'United Nations'
 * ```
 */
export function representedInWords(engagement: Engagement): string {
  const { counterpart } = readEngagement(engagement);
  if (counterpart.country !== null) return country(counterpart.country).name;
  if (counterpart.organisation !== null) return organisation(counterpart.organisation).name;
  throw noEngagement(engagement);
}

/**
 * An engagement in one sentence: who met whom, what it was, where and when. For alternative texts, feeds and messages.
 *
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not an engagement, `ERR_UNKNOWN_KEY` or
 *   `ERR_UNKNOWN_COUNTRY` for one that names what is not in the tables
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { inWords } from 'diplomatic-engagements/words';
 *
 * inWords(byId('cn-2024-01')); // => 'Vladimir Putin with Xi Jinping (President, China): state visit to China, Beijing and Harbin, 16 to 17 May 2024.'
 * ```
 */
export function inWords(engagement: Engagement): string {
  const row = readEngagement(engagement);
  const { counterpart, venue, kind, status } = row;
  const represented = representedInWords(row);
  const office = counterpart.title.includes(represented) ? counterpart.title : `${counterpart.title}, ${represented}`;
  const what = `${whatInWords(row)} ${kind === 'visit' ? 'to' : 'in'} ${country(venue.country).name}`;
  const outcome = status === 'held' ? [] : [labels.status[status]];
  const parts = [what, joined(venue.places.map((id) => place(id).name)), datesInWords(row), ...outcome];
  return `${meta.principal.name} with ${counterpart.name} (${office}): ${parts.filter((part) => part !== '').join(', ')}.`;
}

/** `Beijing and Harbin`, `A, B and C`. */
function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function readEngagement(given: Engagement): Engagement {
  if (isEngagement(given)) return given;
  throw noEngagement(given);
}

function noEngagement(given: unknown): DiplomaticEngagementsError {
  return invalidArgument('engagement', given, 'an engagement as shipped by this version of the package');
}

/** Whether all that is said of a row is there, and of a closed list where there is one. */
function isEngagement(given: unknown): boolean {
  try {
    const row = given as Engagement; // read with care: whatever is not there is found out below
    return (
      typeof row.counterpart.name === 'string' &&
      typeof row.counterpart.title === 'string' &&
      Array.isArray(row.venue.places) &&
      typeof row.venue.country === 'string' &&
      isTextOrNull(row.counterpart.country) &&
      isTextOrNull(row.counterpart.organisation) &&
      Object.hasOwn(labels.status, row.status) &&
      Object.hasOwn(labels.encounter, row.encounter) &&
      (row.kind === 'meeting' ||
        (row.kind === 'visit' && (row.visitClass === null || Object.hasOwn(labels.visitClass, row.visitClass))))
    );
  } catch {
    return false;
  }
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}
