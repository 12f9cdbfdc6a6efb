import { expect, test } from 'vitest';
import { gradeOf } from '../pipeline/derive/grade.js';
import { disagreements, evidenceOf, publishers, sources } from '../src/evidence/index.js';
import { shownValues } from '../src/evidence/shown-values.js';
import { byId, engagements } from '../src/index.js';

test('every engagement has evidence, by record or by id', () => {
  for (const engagement of engagements) {
    const evidence = evidenceOf(engagement.id);
    expect(evidence).toMatchObject({ id: engagement.id, grade: engagement.grade });
    expect(evidence.citations).toHaveLength(engagement.pages);
    expect(evidenceOf(engagement)).toEqual(evidence);
  }
});

test('the origin of a citation is the wire that its page relays, else its publisher', () => {
  const citations = engagements.flatMap(({ id }) => evidenceOf(id).citations);
  for (const { source, publisher, origin } of citations) {
    expect(publisher.id).toBe(source.publisher);
    expect(origin.id).toBe(source.relays ?? source.publisher);
  }
  expect(citations.some(({ origin, publisher }) => origin !== publisher)).toBe(true);
});

test('the audited article is cited and never counts', () => {
  const cited = engagements
    .flatMap(({ id }) => evidenceOf(id).citations)
    .filter(({ source }) => /sputnikglobe\.com\/20240711/.test(source.url));
  expect(cited.length).toBeGreaterThan(15);
  expect(cited.every(({ counts }) => !counts)).toBe(true);
});

test('every grade can be worked out again from the evidence that ships', () => {
  for (const { id, grade } of engagements) {
    const counted = evidenceOf(id).citations.filter(({ counts }) => counts);
    expect([id, gradeOf(counted.map(({ side, origin }) => ({ side, group: origin.group })))]).toEqual([id, grade]);
  }
});

test('publishers whose owner is not known are one group, and no other is of it', () => {
  for (const { owner, group } of publishers) expect(group === 'unknown').toBe(owner === 'unknown');
});

test('the class of the visit to Minsk in May 2024 is contested, and what each said is kept', () => {
  const found = disagreements([byId('by-2024-02')]).find(({ field }) => field === 'visitClass');
  expect(found?.shown).toEqual(['official']);
  expect(found?.claims.map(({ value }) => value)).toEqual(expect.arrayContaining(['official', 'working']));
});

test('the arrival in Pyongyang on the 19th is kept beside the programme', () => {
  expect(byId('kp-2024-01').start).toBe('2024-06-18');
  expect(disagreements([byId('kp-2024-01')])).toContainEqual(
    expect.objectContaining({
      field: 'start',
      shown: ['2024-06-18'],
      claims: expect.arrayContaining([expect.objectContaining({ value: '2024-06-19' })]),
    }),
  );
});

test('a class on which all agree is no disagreement', () => {
  expect(disagreements([byId('cn-2024-01')])).toEqual([]);
});

test('without a list every disagreement comes, in the order of the list', () => {
  const all = disagreements();
  expect(all).toEqual(engagements.flatMap((engagement) => disagreements([engagement])));
  expect(all.map(({ id, field }) => [id, field])).toEqual(
    engagements.flatMap(({ id, contested }) => contested.map((field) => [id, field])),
  );
  expect(all.length).toBeGreaterThan(0);
});

test.each([
  ['start', ['2024-01-30']],
  ['end', ['2024-01-31']],
  ['talkDates', ['2024-01-30', '2024-01-31']],
  ['venue', ['minsk']],
  ['visitClass', ['state']],
] as const)('what is shown for %s is a list', (field, shown) => {
  const record = {
    start: '2024-01-30',
    end: '2024-01-31',
    talkDates: ['2024-01-30', '2024-01-31'],
    venue: { places: ['minsk'] },
    visitClass: 'state',
  };
  expect(shownValues(record, field)).toEqual(shown);
});

test('a class that is not shown, or that a meeting has none of, is an empty list', () => {
  const record = { start: '', end: '', talkDates: [], venue: { places: [] } };
  expect(shownValues(record, 'visitClass')).toEqual([]);
  expect(shownValues({ ...record, visitClass: null }, 'visitClass')).toEqual([]);
});

test('every publisher is one of a source', () => {
  const used = new Set(sources.flatMap(({ publisher, relays }) => [publisher, relays]));
  expect(publishers.filter(({ id }) => !used.has(id))).toEqual([]);
});
