/** Relations between the shipped tables: each test says what it catches. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readVersion } from '../pipeline/files/version.js';
import { publishers, sources } from '../src/evidence/index.js';
import { foldName } from '../src/input/fold-name.js';
import { aliases } from '../src/generated/country-aliases.js';
import { engagements, countries, engagements, events, meta, people, places } from '../src/index.js';
import * as schema from '../src/schema/index.js';
import { grades } from '../src/model/engagement.js';

const others: Record<string, string[]> = JSON.parse(aliases);
const lists = { engagements, engagements };
const shippedJson = readFileSync(new URL('../src/generated/public/data/engagements.json', import.meta.url));

test('every shipped table is of the published shape: what compiles also parses', () => {
  schema.engagementsSchema.parse(engagements);
  for (const row of countries) schema.countrySchema.parse(row);
  for (const row of people) schema.personSchema.parse(row);
  for (const row of places) schema.placeSchema.parse(row);
  for (const row of events) schema.eventSchema.parse(row);
  for (const row of sources) schema.sourceSchema.parse(row);
  for (const row of publishers) schema.publisherSchema.parse(row);
  schema.metaSchema.parse(meta);
});

test('the default list is held, full, with leaders, on undisputed ground, and nothing else that is so is left out', () => {
  const expected = engagements.filter(
    (e) =>
      e.status === 'held' && e.format === 'full' && e.counterpart.tier === 'leader' && e.place.status === 'undisputed',
  );
  expect(engagements).toEqual(expected);
  expect(engagements.length).toBeLessThan(engagements.length);
});

test('both lists are ordered by start, then id', () => {
  const keys = engagements.map(({ start, id }) => `${start} ${id}`);
  expect(keys).toEqual([...keys].sort());
  expect(engagements.map(({ id }) => id)).toEqual(
    engagements.filter((e) => engagements.includes(e)).map(({ id }) => id),
  );
});

test('every key that a record names is there', () => {
  const ids = (rows: readonly { readonly id: string }[]) => new Set<string>(rows.map(({ id }) => id));
  const known = { people: ids(people), places: ids(places), events: ids(events), sources: ids(sources) };
  const codes = new Set<string>(countries.map(({ code }) => code));
  for (const e of engagements) {
    expect(known.people).toContain(e.counterpart.person);
    if (e.event !== null) expect(known.events).toContain(e.event);
    for (const city of e.place.places) expect(known.places).toContain(city);
    for (const source of e.sources) expect(known.sources).toContain(source);
    expect(codes).toContain(e.place.country);
    if (e.counterpart.country !== null) expect(codes).toContain(e.counterpart.country);
    expect((e.counterpart.country === null) !== (e.counterpart.organisation === null)).toBe(true);
  }
});

test('days are those of a known stay, and null elsewhere', () => {
  for (const e of engagements) {
    const days = (Date.parse(e.end) - Date.parse(e.start)) / 86_400_000 + 1;
    expect(e.days).toBe(e.datesCover === 'stay' ? days : null);
  }
});

test('the setting follows from direction and places', () => {
  for (const { direction, setting, place, counterpart } of engagements) {
    if (direction === 'hosted') expect(setting).toBe('home');
    else expect(setting).toBe(place.country === counterpart.country ? 'counterpart' : 'third-country');
  }
});

test('nothing can be changed by whoever imports it, at any depth', () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
  for (const table of [engagements, engagements, countries, people, places, events, meta, sources, publishers]) {
    expect(frozen(table)).toBe(true);
  }
});

test('meta.version is that of the package, meta.sha256 that of the JSON file', () => {
  expect(meta.version).toBe(readVersion(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
  expect(meta.sha256).toBe(createHash('sha256').update(shippedJson).digest('hex'));
  expect(JSON.parse(shippedJson.toString('utf8'))).toEqual(engagements);
});

test('the README says to which day the data reach', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(meta.coverage.to),
  );
  expect(readme).toContain(`The data reach to ${day}`);
});

test('the counts of meta are those of the lists', () => {
  for (const list of ['engagements', 'engagements'] as const) {
    const rows = lists[list];
    expect(meta.counts[list].visits).toBe(rows.filter(({ kind }) => kind === 'visit').length);
    expect(meta.counts[list].meetings).toBe(rows.filter(({ kind }) => kind === 'meeting').length);
    expect(meta.counts[list].total).toBe(rows.length);
    for (const grade of grades) expect(meta.grades[list][grade]).toBe(rows.filter((e) => e.grade === grade).length);
  }
});

test('countries are ISO 3166-1 whole, with XK and the local codes, and no name leads to two of them', () => {
  const iso = countries.filter(({ alpha3 }) => alpha3 !== null);
  expect(iso).toHaveLength(249);
  expect(new Set(iso.map(({ numeric }) => numeric)).size).toBe(249);
  const names = countries.flatMap(({ name, code }) => [name, ...(others[code] ?? [])]);
  expect(new Set(names.map(foldName)).size).toBe(names.length);
  expect(countries.find(({ code }) => code === 'IN')).toMatchObject({
    alpha3: 'IND',
    numeric: '356',
    name: 'India',
    region: 'Asia',
    subregion: 'Southern Asia',
  });
  expect(countries.filter(({ region, parent }) => region === null && parent === null).map(({ code }) => code)).toEqual([
    'AQ',
    'TW',
    'XK',
  ]);
});

test('the plain short names are those of the reviewed table', () => {
  const names = Object.fromEntries(countries.map(({ code, name }) => [code, name]));
  expect(names).toMatchObject({
    RU: 'Russia',
    IR: 'Iran',
    TR: 'Türkiye',
    PS: 'Palestine',
    KP: 'North Korea',
    LA: 'Laos',
  });
});
