import type { Grade } from '../../../src/model/engagement.js';
import { gradeOf } from '../../derive/grade.js';
import { officeOf } from '../../derive/office.js';
import { originOf } from '../../derive/origin.js';
import { counterpartCodesOf, weigh } from '../../derive/weigh.js';
import type { RawEngagement, RawPublisher } from '../../files/shapes.js';
import { byKey, type Dataset } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/**
 * An owner that is stated has a page that names it, and one on which a grade hangs was looked for: else nobody could tell
 * an owner that was not found from one that was never sought. A body of a government, or of several, is its own.
 */
export function ownersNeedTheirPage({ data }: Context): readonly Problem[] {
  const stated = data.publishers.filter(({ owner }) => owner !== 'unknown');
  return [
    ...unsoughtOwnersThatMatter(data),
    ...stated
      .filter(({ official, basis }) => !official && basis === undefined)
      .map((row) =>
        problem(
          'publishers',
          row,
          `owner ${row.owner} without a page`,
          "basis with the page that names the owner, or owner 'unknown' and the queries in searched",
        ),
      ),
    ...stated
      .filter(({ searched }) => searched !== undefined)
      .map((row) => problem('publishers', row, `searched, with owner ${row.owner}`, 'no searched for a stated owner')),
  ];
}

/** The publishers whose owner was never looked for, in a record that would have another grade if each had one of its own. */
function unsoughtOwnersThatMatter(data: Dataset): readonly Problem[] {
  const isUnsought = ({ owner, searched }: RawPublisher) => owner === 'unknown' && searched === undefined;
  const unsought = data.publishers.filter(isUnsought);
  if (unsought.length === 0) return [];
  const asTheyAre = byKey('publishers', data);
  const eachItsOwn = new Map(unsought.map((row): [string, RawPublisher] => [row.id, { ...row, owner: 'private' }]));
  const grade = graderOf(data);
  const sources = byKey('sources', data);
  return data.engagements.flatMap((row) => {
    const now = grade(row, asTheyAre);
    const then = grade(row, new Map([...asTheyAre, ...eachItsOwn]));
    if (now === then) return [];
    const origins = new Set(row.evidence.flatMap(({ source }) => originsOf(sources.get(source))));
    return unsought
      .filter(({ id }) => origins.has(id))
      .map((publisher) =>
        problem(
          'publishers',
          publisher,
          `owner unknown, never looked for; with an owner of its own ${row.id} would be ${then}, not ${now}`,
          'owner and basis, or the queries in searched',
        ),
      );
  });
}

function originsOf(source: Parameters<typeof originOf>[0] | undefined): readonly string[] {
  return source === undefined ? [] : [originOf(source)];
}

/** A function that grades a record by a table of publishers; what the record names and is not there does not count. */
function graderOf(data: Dataset): (row: RawEngagement, publishers: ReadonlyMap<string, RawPublisher>) => Grade | null {
  const people = byKey('people', data);
  const sources = byKey('sources', data);
  const territories = byKey('territories', data);
  return (row, publishers) => {
    const person = people.get(row.person);
    const office = person && officeOf(row, person);
    if (!office) return null;
    const codes = counterpartCodesOf(office, (country) => territories.get(country)?.parent);
    return gradeOf(
      row.evidence.flatMap((citation) => {
        const source = sources.get(citation.source);
        const origin = source && publishers.get(originOf(source));
        const weighed = origin && weigh(row, citation, source, origin, codes);
        return weighed?.counts ? [weighed] : [];
      }),
    );
  };
}
