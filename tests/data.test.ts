/** Relations between the shipped tables: each test says what it catches. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonTables } from '../pipeline/build/doors.js';
import { readVersion } from '../pipeline/files/version.js';
import { releases, tombstones } from '../src/changes/index.js';
import { evidenceOf, publishers, sources } from '../src/evidence/index.js';
import { countedEngagements, engagements, meta } from '../src/index.js';
import { unpackCountries } from '../src/input/country.js';
import { foldName } from '../src/input/fold-name.js';
import { memberships } from '../src/memberships/index.js';
import { grades } from '../src/model/engagement.js';
import * as schema from '../src/schema/index.js';
import {
  countries,
  event,
  events,
  labelPoint,
  labelPoints,
  organisation,
  organisations,
  people,
  person,
  place,
  places,
} from '../src/tables/index.js';

const lists = { countedEngagements, engagements };
const dataFile = (name: string) => readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8');

test('every shipped table is of the published shape: what compiles also parses', () => {
  schema.engagementsSchema.parse(engagements);
  for (const row of countries) schema.countrySchema.parse(row);
  for (const row of people) schema.personSchema.parse(row);
  for (const row of places) schema.placeSchema.parse(row);
  for (const row of events) schema.eventSchema.parse(row);
  for (const row of organisations) schema.organisationSchema.parse(row);
  for (const row of labelPoints) schema.labelPointSchema.parse(row);
  for (const row of sources) schema.sourceSchema.parse(row);
  for (const row of publishers) schema.publisherSchema.parse(row);
  schema.metaSchema.parse(meta);
});

test('counted is what was held, as talks, with a leader, on undisputed ground, and nothing else', () => {
  const expected = engagements.filter(
    (e) =>
      e.status === 'held' &&
      e.encounter === 'talks' &&
      e.counterpart.tier === 'leader' &&
      e.venue.status === 'undisputed',
  );
  expect(countedEngagements).toEqual(expected);
  expect(engagements.filter(({ counted }) => counted)).toEqual(expected);
  expect(expected.length).toBeLessThan(engagements.length);
});

test('the list is ordered by start, then id', () => {
  const keys = engagements.map(({ start, id }) => `${start} ${id}`);
  expect(keys).toEqual([...keys].sort());
});

test('every key that a record names is there, and look-ups find it', () => {
  const codes = new Set<string>(countries.map(({ code }) => code));
  for (const e of engagements) {
    expect(person(e.counterpart.person).name).toBe(e.counterpart.name);
    if (e.event !== null) expect(event(e.event).occasion).toBe(e.occasion);
    for (const key of e.venue.places) expect(place(key).country).toBe(e.venue.country);
    if (e.counterpart.organisation !== null) expect(organisation(e.counterpart.organisation).name).toBeTruthy();
    expect(codes).toContain(e.venue.country);
    if (e.counterpart.country !== null) expect(codes).toContain(e.counterpart.country);
    expect((e.counterpart.country === null) !== (e.counterpart.organisation === null)).toBe(true);
  }
});

test('each country has one label point, and look-ups find it', () => {
  expect(labelPoints.map(({ country }) => country)).toEqual(countries.map(({ code }) => code));
  expect(labelPoint('KZ')).toBe(labelPoints.find(({ country }) => country === 'KZ'));
});

test('pages and contested fields are those of the evidence', () => {
  for (const e of engagements) {
    const { citations, claims } = evidenceOf(e);
    expect(e.pages).toBe(citations.length);
    for (const field of e.contested) expect(claims.some((claim) => claim.field === field)).toBe(true);
  }
  expect(engagements.some(({ contested }) => contested.length > 0)).toBe(true);
});

test('days are those of a known stay, and null elsewhere', () => {
  for (const e of engagements) {
    const days = (Date.parse(e.end) - Date.parse(e.start)) / 86_400_000 + 1;
    expect(e.days).toBe(e.datesCover === 'stay' ? days : null);
  }
});

test('the setting follows from direction and venue', () => {
  for (const { direction, setting, venue, counterpart } of engagements) {
    if (direction === 'hosted') expect(setting).toBe('home');
    else expect(setting).toBe(venue.country === counterpart.country ? 'counterpart-country' : 'third-country');
  }
});

test('nothing can be changed by whoever imports it, at any depth', () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
  for (const table of [
    engagements,
    countedEngagements,
    countries,
    people,
    places,
    events,
    organisations,
    meta,
    sources,
    publishers,
    releases,
    tombstones,
  ]) {
    expect(frozen(table)).toBe(true);
  }
});

test('meta.version is that of the package, meta.released the day of its release, meta.sha256 that of the JSON file', () => {
  expect(meta.version).toBe(readVersion(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
  expect(meta.released).toBe(releases.find(({ version }) => version === meta.version)?.date ?? null);
  expect(meta.sha256).toBe(createHash('sha256').update(dataFile('engagements')).digest('hex'));
});

test('every table is a file, with the rows that its door has', () => {
  const rows: Record<string, readonly unknown[]> = {
    engagements,
    sources,
    publishers,
    countries,
    people,
    places,
    events,
    organisations,
    memberships,
    'label-points': labelPoints,
    changes: releases,
    tombstones,
  };
  for (const name of Object.keys(jsonTables)) {
    const file: unknown = JSON.parse(dataFile(name));
    if (rows[name]) expect(file, name).toEqual(rows[name]);
    else expect(file, name).toHaveLength(engagements.length);
  }
});

test('the README says to which day the data reach', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(meta.coverage.to),
  );
  expect(readme).toContain(`covered to ${day}`);
});

test('the counts of meta are those of the lists', () => {
  for (const list of ['countedEngagements', 'engagements'] as const) {
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
  const names = unpackCountries().flatMap(({ country, aliases }) => [country.name, ...aliases]);
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
