import { type ContestedField, country, type Engagement } from 'diplomatic-engagements';
import { event, person, place } from 'diplomatic-engagements/tables';
import { dateInWords, labels, representedInWords, whatInWords } from 'diplomatic-engagements/words';
import { type FilterName, filterNames, type View } from './view.js';

/** `State visit`, `Visit`, `Meeting`, `Brief encounter`, and what became of it where it was not held. */
export function whatOf(row: Engagement): string {
  const what = row.kind === 'visit' && row.visitClass === null ? 'visit, class not known' : whatInWords(row);
  return capital(row.status === 'held' ? what : `${what}, ${row.status}`);
}

/** The places, or the country where none is known. */
export function whereOf({ venue }: Engagement): string {
  return venue.places.map((id) => place(id).name).join(', ') || country(venue.country).name;
}

/** A short name for a mark: `Xi Jinping, China: state visit, 16 May 2024`. */
export function markName(row: Engagement): string {
  return `${row.counterpart.name}, ${representedInWords(row)}: ${whatOf(row).toLowerCase()}, ${dateInWords(row.start)}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `1 visit`, `2 visits`. */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : several}`;
}

const format = new Intl.NumberFormat('en');

/** `1,478`. */
export function grouped(number: number): string {
  return format.format(number);
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Each filter of a view in words, by its name. */
export function filterWords(view: View): readonly (readonly [FilterName, string])[] {
  return filterNames.flatMap((name) => (view[name] === '' ? [] : [[name, wordsOf(name, view)] as const]));
}

function wordsOf(name: FilterName, view: View): string {
  switch (name) {
    case 'q':
      return `“${view.q}”`;
    case 'from':
      return `from ${dateInWords(view.from)}`;
    case 'to':
      return `until ${dateInWords(view.to)}`;
    case 'direction':
      return view.direction === 'hosted' ? 'hosted in Russia' : 'abroad';
    case 'kind':
      return view.kind === 'visit' ? 'visits only' : 'meetings only';
    case 'country':
      return country(view.country).name;
    case 'person':
      return person(view.person).name;
    case 'class':
      return view.class === '' ? '' : `${labels.visitClass[view.class]}s`;
    case 'grade':
      return `grade ${view.grade}`;
    case 'event':
      return view.event === 'none' ? 'beside no event' : event(view.event).short;
    case 'at':
      return `in ${country(view.at).name}`;
    case 'city':
      return `in ${place(view.city).name}`;
    case 'status':
      return view.status === '' ? '' : labels.status[view.status];
    case 'member':
      return memberWords(view);
    case 'differ':
      return 'sources differ';
  }
}

function memberWords({ member, of }: View): string {
  const whose = { counterpart: 'with', venue: 'in', either: 'with or in' }[of];
  return `${whose} a member of ${member} on the day`;
}

/** What a source says of a field, in words. */
export function valueWords(field: ContestedField, value: string): string {
  if (field === 'venue') return place(value).name;
  if (field !== 'visitClass') return dateInWords(value);
  const known = Object.entries(labels.visitClass).find(([code]) => code === value);
  return capital(known?.[1] ?? value);
}
