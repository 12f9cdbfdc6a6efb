import {
  byCountry,
  byDateRange,
  countedEngagements,
  country,
  type Engagement,
  engagements,
} from 'diplomatic-engagements';
import { byMembership } from 'diplomatic-engagements/memberships';
import { event, people, place } from 'diplomatic-engagements/tables';
import { representedInWords } from 'diplomatic-engagements/words';
import { lastDayOf, type View } from './view.js';

/** The records of a view, in the order of the data. */
export function choose(
  view: View,
  list = view.list === 'all' ? engagements : countedEngagements,
): readonly Engagement[] {
  const { from, to, at, member } = view;
  let rows = list;
  if (from !== '' || to !== '') {
    rows = byDateRange({ ...(from && { from: `${from}-01` }), ...(to && { to: lastDayOf(to) }) }, rows);
  }
  if (view.country !== '') rows = byCountry(view.country, rows);
  if (at !== '') rows = byCountry({ place: at }, rows);
  if (member !== '') rows = byMembership(member, rows, { of: view.of === 'venue' ? 'place' : view.of });
  const tests = testsOf(view);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

type Test = (row: Engagement) => boolean;

function testsOf(view: View): readonly Test[] {
  const tests: Test[] = [];
  if (view.direction !== '') tests.push(({ direction }) => direction === view.direction);
  if (view.kind !== '') tests.push(({ kind }) => kind === view.kind);
  if (view.person !== '') tests.push(({ counterpart }) => counterpart.person === view.person);
  if (view.class !== '') tests.push((row) => row.kind === 'visit' && row.visitClass === view.class);
  if (view.grade !== '') tests.push(({ grade }) => grade === view.grade);
  if (view.event !== '') tests.push((row) => (view.event === 'none' ? row.event === null : row.event === view.event));
  if (view.city !== '') tests.push(({ venue }) => venue.places.includes(view.city));
  if (view.status !== '') tests.push(({ status }) => status === view.status);
  if (view.differ !== '') tests.push(({ contested }) => contested.length > 0);
  const words = fold(view.q)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length > 0) {
    const code = codeNamed(view.q);
    tests.push((row) => row.counterpart.country === code || words.every((word) => textOf(row).includes(word)));
  }
  return tests;
}

/** The country of which a search is a name: Burma, Turkey, UAE. */
function codeNamed(words: string): string | undefined {
  try {
    return country(words).code;
  } catch {
    return undefined;
  }
}

/** What a search looks through: names in every spelling, office, country, places, event, id. Folded once for each record. */
const texts = new WeakMap<Engagement, string>();
let names: ReadonlyMap<string, readonly string[]> | undefined;

function textOf(row: Engagement): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  names ??= new Map(people.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const { counterpart, venue } = row;
  const text = fold(
    [
      row.id,
      ...(names.get(counterpart.person) ?? [counterpart.name]),
      counterpart.title,
      representedInWords(row),
      country(venue.country).name,
      ...venue.places.map((id) => place(id).name),
      row.event === null ? '' : event(row.event).name,
    ].join(' '),
  );
  texts.set(row, text);
  return text;
}

/** Without case and diacritics: `Erdoğan` and `erdogan` are the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').trim();
}
