import { country, type Engagement } from '../index.js';
import { organisation, place } from '../tables/index.js';
import { datesInWords } from './dates.js';
import { labels } from './labels.js';

/**
 * An engagement in one sentence: whom, what, where and when. For alternative texts, feeds and messages.
 *
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_KEY` or `ERR_UNKNOWN_COUNTRY` for a record that names what is not in the tables
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { inWords } from 'diplomatic-engagements/words';
 *
 * inWords(byId('kp-2024-01')); // => 'Kim Jong Un (President of the State Affairs, North Korea): state visit abroad, Pyongyang, 18 to 19 June 2024.'
 * ```
 */
export function inWords(engagement: Engagement): string {
  const { counterpart, venue, direction, status } = engagement;
  const side =
    counterpart.country === null
      ? counterpart.organisation === null
        ? null
        : organisation(counterpart.organisation).name
      : country(counterpart.country).name;
  const who = `${counterpart.name} (${[counterpart.title, side].filter((part) => part !== null).join(', ')})`;
  const [first, ...others] = venue.places.map((id) => place(id).name);
  const towns = first === undefined ? null : [...others, first].length === 1 ? first : joined([first, ...others]);
  const isElsewhere = direction === 'abroad' && venue.country !== counterpart.country;
  const where = [towns, ...(towns === null || isElsewhere ? [country(venue.country).name] : [])]
    .filter((part) => part !== null)
    .join(', ');
  const what = `${whatItWas(engagement)} ${labels.direction[direction]}`;
  const outcome = status === 'held' ? '' : `, ${labels.status[status]}`;
  return `${who}: ${what}, ${where}, ${datesInWords(engagement)}${outcome}.`;
}

/** `state visit`, `visit` where its class is not known, `meeting`, `brief meeting`. */
function whatItWas(engagement: Engagement): string {
  if (engagement.kind === 'visit') {
    return engagement.visitClass === null ? labels.kind.visit : labels.visitClass[engagement.visitClass];
  }
  return engagement.encounter === 'brief' ? 'brief meeting' : labels.kind.meeting;
}

/** `Beijing and Harbin`, `A, B and C`. */
function joined(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].join(' and ');
}
