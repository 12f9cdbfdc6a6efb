/**
 * What the helpers and the rules answer to a table of questions at their boundaries. The questions are put to records made
 * for the purpose, or ask what must be so of any data, so that the answers hold whatever the data are: where one differs, a
 * meaning has changed.
 */
import evidenceRows from '../../data/evidence.json' with { type: 'json' };
import { changesSince, releases, resolveId, tombstones } from '../../src/changes/index.js';
import { disagreements, evidenceOf, publishers, sources } from '../../src/evidence/index.js';
import { countryNames } from '../../src/i18n/index.js';
import {
  byCountry,
  byDateRange,
  byId,
  type Counterpart,
  countedEngagements,
  country,
  type Engagement,
  engagements,
  hostedVsAbroad,
  meta,
  tally,
} from '../../src/index.js';
import { encounters, placeStatuses, statuses, tiers, type Visit, visitClasses } from '../../src/model/engagement.js';
import { reportings, sides, speakers } from '../../src/model/evidence.js';
import { engagementSchema, engagementsSchema } from '../../src/schema/index.js';
import {
  countries,
  event,
  events,
  organisation,
  organisations,
  people,
  person,
  place,
  places,
} from '../../src/tables/index.js';
import { contestedOf } from '../derive/contested.js';
import { isCounted } from '../derive/counted.js';
import { countsForGrade } from '../derive/counts.js';
import { gradeOf } from '../derive/grade.js';
import { shownClass } from '../derive/visit-class.js';
import { type Answer, asJson, attempt, whatAnErrorSays } from './attempt.js';
import { formatAnswers } from './format-answers.js';
import { membershipAnswers } from './membership-answers.js';

export type Answers = Readonly<Record<string, Answer>>;

const counterpart: Counterpart = {
  person: 'p-one',
  name: 'One',
  title: 'President',
  role: 'head-of-state',
  tier: 'leader',
  country: 'KZ',
  organisation: null,
};

const stay: Visit = {
  id: 'kz-2024-01',
  kind: 'visit',
  status: 'held',
  counted: true,
  direction: 'abroad',
  setting: 'counterpart-country',
  encounter: 'talks',
  occasion: 'bilateral',
  event: null,
  start: '2024-01-30',
  end: '2024-02-02',
  datesCover: 'stay',
  talkDates: ['2024-01-31'],
  days: 4,
  edtf: null,
  venue: { country: 'KZ', places: ['astana'], status: 'undisputed' },
  counterpart,
  grade: 'A',
  pages: 3,
  contested: [],
  note: null,
  visitClass: 'state',
  journey: null,
};

const hosted = { direction: 'hosted', setting: 'home', venue: { ...stay.venue, country: 'RU' } } as const;
const guest = (name: string, code: Counterpart['country']) => ({ ...counterpart, person: name, country: code });

/** One row for each thing that a helper can take a wrong way. */
const list: readonly Engagement[] = [
  stay,
  { ...stay, ...hosted, id: 'kz-2024-02', start: '2024-02-02', end: '2024-02-04', days: 3 },
  {
    ...stay,
    ...hosted,
    id: 'cn-2024-01',
    counterpart: guest('p-two', 'CN'),
    start: '2024-02-29',
    end: '2024-02-29',
    datesCover: 'talks',
    days: null,
  },
  {
    ...stay,
    ...hosted,
    id: 'cn-2024-02',
    counterpart: guest('p-two', 'CN'),
    status: 'cancelled',
    start: '2024-12-31',
    end: '2025-01-01',
    days: 2,
  },
  {
    ...stay,
    id: 'tm-2024-01',
    counterpart: guest('p-three', 'TM'),
    kind: 'meeting',
    setting: 'third-country',
    start: '2024-02-01',
    end: '2024-02-01',
    datesCover: 'talks',
    days: null,
    partOf: 'kz-2024-01',
  } as Engagement,
  {
    ...stay,
    ...hosted,
    id: 'org-un-2024-01',
    counterpart: {
      ...counterpart,
      person: 'p-four',
      country: null,
      organisation: 'org-un',
      tier: 'other',
      role: 'organisation-head',
    },
    counted: false,
    kind: 'meeting',
    start: '2023-12-31',
    end: '2024-01-01',
    datesCover: 'talks',
    days: null,
    partOf: null,
  } as Engagement,
];

/** A helper as plain JavaScript calls it. */
type Loose = (...given: readonly unknown[]) => unknown;
const loose = (helper: unknown): Loose => helper as Loose;

const periods: readonly unknown[] = [
  '2024',
  '2023',
  '2024-02',
  '2024-01-29',
  '2024-01-30',
  '2024-02-02',
  '2024-02-03',
  '2024-02-05',
  '2025-01-01',
  {},
  { from: '2024-02-02' },
  { from: '2024-02-03' },
  { to: '2024-01-30' },
  { to: '2024-01-29' },
  { from: '2024-02-01', to: '2024-02-01' },
  { from: undefined, to: undefined },
  { from: '2024-02-02', to: '2024-02-01' },
  { form: '2024' },
  { from: '2024-02' },
  '2024-13',
  '2024-02-30',
  '24',
  '',
  null,
  2024,
  [],
];
const names: readonly unknown[] = [
  'KZ',
  'kz',
  'KAZ',
  '398',
  'Kazakhstan',
  ' KAZAKHSTAN ',
  'Türkiye',
  'Turkiye',
  'Kazakstan',
  'Atlantis',
  '',
  'KG',
  { place: 'KZ' },
  { either: 'KZ' },
  { either: 'RU' },
  { place: 'RU' },
  {},
  { place: 'Atlantis' },
  { palce: 'KZ' },
  { place: 'KZ', either: 'KZ' },
  { of: 'place' },
  null,
  undefined,
  398,
  [],
];
/** Lists that are none, under the words by which a question names them. */
const lists: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['[]', []],
  ['[null]', [null]],
  ['[{}]', [{}]],
  ['a hole', new Array(1)],
  ['null', null],
  ['0', 0],
  ['a row that goes up', [{ ...stay, direction: 'up' }]],
  ['a row of 4 days in words', [{ ...stay, days: '4' }]],
  ['a row of no days', [{ ...stay, days: 0 }]],
  ['a row without a country', [{ ...stay, venue: {} }]],
  ['a row without dates', [{ ...stay, start: null }]],
]);
/** Names that are the same on every runtime. */
const pinned = countryNames({ locale: 'ru', countries: { CN: ['Китай', 'КНР'], KZ: 'Казахстан' } });
const spellings: readonly string[] = ['cn-2024-01', 'CN-2024-01', 'zz-2024-01', '', 'cn-2024-011'];

/** Every question with its answer. An error is its code, its argument and what it suggests. */
export function answers(): Answers {
  const ids = (found: unknown): unknown => (Array.isArray(found) ? found.map((row: Engagement) => row.id) : found);
  const ask = (
    name: string,
    helper: Loose,
    given: readonly unknown[],
    show: (found: unknown) => unknown = (found) => found,
  ) => [`${name}(${given.map(text).join(', ')})`, attempt(() => show(helper(...given)))] as const;
  const askList = (helper: Loose, name: string, before: readonly unknown[] = []) =>
    [...lists].map(([words, given]) => {
      return [`${name} of ${words}`, attempt(() => ids(helper(...before, given)))] as const;
    });
  const says = (name: string, holds: boolean) => [name, holds] as const;
  const [first] = engagements;
  return Object.fromEntries([
    ...names.map((given) => ask('byCountry', loose(byCountry), [given, list], ids)),
    ...periods.map((given) => ask('byDateRange', loose(byDateRange), [given, list], ids)),
    ...askList(loose(byCountry), 'byCountry', ['KZ']),
    ...askList(loose(byDateRange), 'byDateRange', ['2024']),
    ...askList(loose(tally), 'tally'),
    ...askList(loose(hostedVsAbroad), 'hostedVsAbroad'),
    ...askList((given) => loose(disagreements)(given) && 'an answer', 'disagreements'),
    ask('tally', loose(tally), [list]),
    ask('hostedVsAbroad', loose(hostedVsAbroad), [list]),
    ...names.map((given) => ask('country', loose(country), [given], (found) => (found as { code: string }).code)),
    ...spellings.flatMap((given) => [
      ask('byId', loose(byId), [given], (found) => (found as Engagement).id),
      ask('evidenceOf', loose(evidenceOf), [given], (found) => (found as Engagement).id),
      ask('resolveId', loose(resolveId), [given], (found) => (found as { fate: string }).fate),
    ]),
    ...['1.0.0', '0.9.0', '', null].map((given) =>
      ask(
        'changesSince',
        loose(changesSince),
        [given],
        (found) => (found as { version: string }[])[0]?.version ?? null,
      ),
    ),
    ...['Китай', 'китаи', 'Kитай', 'КНР', 'Кита', 'China', 'CN', '', null].map((given) =>
      ask('find', loose(pinned.find), [given], (found) => (found as { code: string }).code),
    ),
    ...['CN', 'China', 'IN', 'x-abkhazia', 'XX', null].map((given) => ask('of', loose(pinned.of), [given])),
    ...['en', 'en-GB', 'ru_RU', 'tlh', '', null, {}, { locale: 'ru', countries: { CN: 1 } }].map((given) =>
      ask('countryNames', loose(countryNames), [given], (found) => (found as { of: Loose }).of('TR')),
    ),
    ask('person', loose(person), ['xi-jinping'], (found) => (found as { id: string }).id),
    ...Object.entries({ person, place, event, organisation }).flatMap(([name, helper]) =>
      ['no-such-key', 'XI-JINPING', 'xi-jinpin', null].map((given) => ask(name, loose(helper), [given])),
    ),
    ...['KZ', 'XK', 'x-abkhazia', 'GB'].map((given) => ask('the row of country', loose(country), [given])),

    ...formatAnswers(list, lists),
    ...membershipAnswers(stay),

    says('byDateRange takes the counted list', sameIds(byDateRange({}), countedEngagements)),
    says(
      'byCountry takes the counted list',
      sameIds(byCountry('CN'), byCountry('CN', countedEngagements)) &&
        byCountry('LY').length === byCountry('LY', countedEngagements).length,
    ),
    says('tally takes the counted list', text(tally()) === text(tally(countedEngagements))),
    says('hostedVsAbroad takes the counted list', text(hostedVsAbroad()) === text(hostedVsAbroad(countedEngagements))),
    says('disagreements takes everything', text(disagreements()) === text(disagreements(engagements))),
    says(
      'countedEngagements are those with counted',
      sameIds(
        countedEngagements,
        engagements.filter(({ counted }) => counted),
      ),
    ),
    says(
      'engagements are ordered by start, then id',
      sameIds(
        engagements,
        engagements.toSorted((a, b) => (`${a.start} ${a.id}` < `${b.start} ${b.id}` ? -1 : 1)),
      ),
    ),
    says(
      'disagreements are the contested fields',
      text(disagreements().map(({ id, field }) => [id, field])) ===
        text(engagements.flatMap(({ id, contested }) => contested.map((field) => [id, field]))),
    ),
    says(
      'evidenceOf has the pages of each record',
      engagements.every(({ id, pages }) => evidenceOf(id).citations.length === pages),
    ),
    says(
      'evidenceOf has the citations and claims of the table, in its order',
      evidenceRows.every(({ id, citations, claims }) => {
        const found = evidenceOf(id);
        return (
          text(found.citations.map(({ source }) => source.id)) === text(citations.map(({ source }) => source)) &&
          text(found.claims.map(({ field, value }) => [field, value])) ===
            text(claims.map(({ field, value }) => [field, value]))
        );
      }),
    ),
    says(
      'the origin of a page is whom it relays, else its publisher',
      engagements.every(({ id }) =>
        evidenceOf(id).citations.every(
          ({ source, publisher, origin }) =>
            publisher.id === source.publisher && origin.id === (source.relays ?? source.publisher),
        ),
      ),
    ),
    says(
      'disagreements show what the record shows, and the claims of that field',
      disagreements().every(({ id, field, shown, claims }) => {
        const row = byId(id);
        const values = {
          start: [row.start],
          end: [row.end],
          talkDates: row.talkDates,
          venue: row.venue.places,
          visitClass: row.kind === 'visit' && row.visitClass !== null ? [row.visitClass] : [],
        };
        const own = evidenceOf(id).claims.filter((claim) => claim.field === field);
        return text(shown) === text(values[field]) && claims.length > 0 && text(claims) === text(own);
      }),
    ),
    says(
      'each table is found by its keys',
      people.every((row) => person(row.id) === row) &&
        places.every((row) => place(row.id) === row) &&
        events.every((row) => event(row.id) === row) &&
        organisations.every((row) => organisation(row.code) === row),
    ),
    says(
      'changesSince has every later release',
      releases.every(
        ({ version }, at) =>
          text(changesSince(version).map((release) => release.version)) ===
          text(releases.slice(at + 1).map((release) => release.version)),
      ),
    ),
    says(
      'resolveId tells what became of each id',
      tombstones.every(
        ({ id, fate, to }) => resolveId(id).fate === fate && sameIds(resolveId(id).engagements, to.map(byId)),
      ),
    ),
    says(
      'every list is frozen',
      [engagements, countedEngagements, countries, releases, tombstones].every(
        (table) => Object.isFrozen(table) && table.every((row) => Object.isFrozen(row)),
      ),
    ),
    says(
      'all that is shipped is frozen to its leaves',
      [
        meta,
        engagements,
        countedEngagements,
        countries,
        people,
        places,
        events,
        organisations,
        sources,
        publishers,
        releases,
        tombstones,
      ].every(isFrozen),
    ),
    ['an error says', whatAnErrorSays(() => byId('zz-2024-01'))],
    says('the schema takes every record', engagementsSchema.safeParse(engagements).success),
    ...Object.entries({ kind: 'trip', start: '2024-02-30', end: null, more: 1, counted: 'yes', pages: 0 }).map(
      ([key, value]) =>
        says(`the schema takes ${key}: ${text(value)}`, engagementSchema.safeParse({ ...first, [key]: value }).success),
    ),

    ...counting(),
    ...grading(),
    ...classes(),
    [
      'contested',
      contestedOf(stay, [
        { field: 'start', value: '2024-01-30' },
        { field: 'end', value: '2024-02-03' },
        { field: 'talkDates', value: '2024-01-31' },
        { field: 'venue', value: 'almaty' },
        { field: 'visitClass', value: 'state' },
        { field: 'visitClass', value: 'official' },
      ]),
    ],
  ]);
}

/** What is counted, and what counts for a grade, over every combination of what decides it. */
function counting(): [string, Answer][] {
  const counted = statuses.flatMap((status) =>
    encounters.flatMap((encounter) =>
      tiers.flatMap((tier) =>
        placeStatuses.flatMap((ground) =>
          isCounted({ status, encounter, counterpart: { tier }, venue: { status: ground } })
            ? [`${status} ${encounter} ${tier} ${ground}`]
            : [],
        ),
      ),
    ),
  );
  const counts = reportings.flatMap((reports) =>
    [['status'], ['start']].flatMap((supports) =>
      ['2024-01-30', '2024-01-31', undefined].flatMap((published) =>
        [true, false].flatMap((audited) =>
          countsForGrade({ reports, supports: supports as ['status'], published, audited }, '2024-01-31')
            ? [`${reports} ${supports} ${published} ${audited}`]
            : [],
        ),
      ),
    ),
  );
  return [
    ['counted are', counted],
    ['for a grade count', counts],
  ];
}

/** The grade of every set of up to two reports, of one owner or of two. */
function grading(): [string, Answer][] {
  const grades = sides.flatMap((a) => [
    `${a}: ${gradeOf([{ side: a, group: 'x' }])}`,
    ...sides.flatMap((b) =>
      ['x', 'y'].map(
        (group) =>
          `${a}, ${b} of ${group}: ${gradeOf([
            { side: a, group: 'x' },
            { side: b, group },
          ])}`,
      ),
    ),
  ]);
  return [['grades', grades]];
}

/** The class shown where two labels stand against each other. */
function classes(): [string, Answer][] {
  const [one, other] = visitClasses;
  const shown = (['abroad', 'hosted'] as const).flatMap((direction) =>
    speakers.flatMap((a) =>
      speakers.map((b) => {
        const labels = [
          { visitClass: one, saidBy: a, group: 'x' },
          { visitClass: other, saidBy: b, group: 'y' },
        ];
        return `${direction}, ${a} says ${one}, ${b} ${other}: ${shownClass(labels, direction)}`;
      }),
    ),
  );
  return [['classes', shown]];
}

function isFrozen(tree: unknown): boolean {
  return typeof tree !== 'object' || tree === null || (Object.isFrozen(tree) && Object.values(tree).every(isFrozen));
}

/** A value as a question names it. */
function text(value: unknown): string {
  return value === list ? 'list' : asJson(value);
}

function sameIds(a: readonly Engagement[], b: readonly Engagement[]): boolean {
  return a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);
}
