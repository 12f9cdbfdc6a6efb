import { expect, test } from 'vitest';
import { buildShipped } from '../../../pipeline/build/shipped.js';
import type { RawEngagement } from '../../../pipeline/files/shapes.js';
import type { Dataset } from '../../../pipeline/files/tables.js';
import { changed, fixture } from '../fixture.js';

const shipped = (data = fixture) => buildShipped(data).engagements;

test('what a file leaves out is there in what ships', () => {
  expect(shipped()[0]).toMatchObject({
    encounter: 'talks',
    occasion: 'bilateral',
    event: null,
    edtf: null,
    journey: null,
    note: null,
    days: 2,
    setting: 'counterpart-country',
    visitClass: 'state',
    venue: { country: 'CN', places: ['beijing', 'harbin'], status: 'undisputed' },
    counted: true,
    pages: 2,
    contested: [],
    counterpart: { name: 'Xi Jinping', title: 'President', tier: 'leader', organisation: null },
  });
  expect(shipped()[1]).toMatchObject({ datesCover: 'talks', days: null, partOf: 'cn-2024-01' });
});

test('the occasion of an event is the occasion of what took place on its margin', () => {
  expect(shipped()[2]).toMatchObject({ id: 'in-2024-01', occasion: 'summit', setting: 'home' });
});

const ground = (place: string, status: 'disputed' | 'occupied', from: string, data?: Dataset) =>
  changed('places', place, { statusSpells: [{ status, from, source: 'pib-nd-modi-moscow' }] }, data);

test('the most contested of its places is the status of the whole', () => {
  const data = ground('harbin', 'disputed', '2014');
  expect(shipped(data)[0]?.venue.status).toBe('disputed');
  expect(shipped(ground('beijing', 'occupied', '2014', data))[0]?.venue.status).toBe('occupied');
});

test.each([
  ['2024-05-16', 'occupied', false],
  ['2024-05-17', 'undisputed', true],
])('of ground that is occupied from %s on, talks on 16 May are on %s ground', (from, status, counted) => {
  expect(shipped(ground('beijing', 'occupied', from))[0]).toMatchObject({ venue: { status }, counted });
});

test('a place says how its ground stands on the last day of the data', () => {
  const place = (from: string) => buildShipped(ground('beijing', 'occupied', from)).places[0];
  const statusSpells = [{ status: 'occupied', from: '2024-07-10', to: null, source: 'pib-nd-modi-moscow' }];
  expect(place('2024-07-10')).toMatchObject({ id: 'beijing', status: 'occupied', statusSpells });
  expect(place('2024-07-11')).toMatchObject({ status: 'undisputed' });
});

test('a visit of which only the talks are known has no number of days', () => {
  expect(shipped(changed('engagements', 'cn-2024-01', { datesCover: 'talks' }))[0]?.days).toBeNull();
});

const citing = (change: Partial<RawEngagement['evidence'][number]>, at = 1) =>
  changed('engagements', 'cn-2024-01', {
    evidence: fixture.engagements[0]?.evidence.map((row, place) => (place === at ? { ...row, ...change } : row)),
  });

test('only a page that tells of the encounter counts for the grade', () => {
  // The second page tells of Harbin on the second day, not of the talks.
  expect(shipped()[0]?.grade).toBe('D');
  expect(shipped(citing({ supports: ['status', 'end', 'venue'] }))[0]?.grade).toBe('A');
});

test('neither a plan, nor what is dated before the talks, nor the audited article counts', () => {
  const both = citing({ supports: ['status'] });
  const counts = (data = both) => buildShipped(data).evidence[0]?.citations.map((citation) => citation.counts);
  expect(counts()).toEqual([true, true]);
  expect(counts(citing({ supports: ['status'], reports: 'planned' }))).toEqual([true, false]);
  expect(counts(changed('sources', 'xinhua-20240517-harbin', { published: '2024-05-15' }, both))).toEqual([
    true,
    false,
  ]);
  expect(counts(changed('sources', 'xinhua-20240517-harbin', { published: '2024-05-16' }, both))).toEqual([true, true]);
  expect(counts(changed('sources', 'xinhua-20240517-harbin', { published: undefined }, both))).toEqual([true, true]);
  expect(counts(changed('sources', 'xinhua-20240517-harbin', { audited: true }, both))).toEqual([true, false]);
});

test('where sources differ is told by the record', () => {
  const source = 'kremlin-20240516-talks';
  const claim = { field: 'end', value: '2024-05-18', saidBy: 'press', source } as const;
  expect(shipped(changed('engagements', 'cn-2024-01', { claims: [claim] }))[0]?.contested).toEqual(['end']);
});

test('a meeting with a counterpart of a third country is in a third country', () => {
  const data = changed('engagements', 'cn-2024-02', { person: 'narendra-modi' });
  expect(shipped(data)[1]).toMatchObject({ setting: 'third-country', counterpart: { country: 'IN' } });
});

test('where no place is known the country stands alone', () => {
  const data = changed('engagements', 'cn-2024-01', { places: [], country: 'CN' });
  expect(shipped(data)[0]?.venue).toEqual({ country: 'CN', places: [], status: 'undisputed' });
});
