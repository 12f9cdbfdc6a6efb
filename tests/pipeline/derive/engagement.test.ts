import { expect, test } from 'vitest';
import { buildShipped } from '../../../pipeline/build/shipped.js';
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
    setting: 'counterpart',
    visitClass: 'state',
    place: { country: 'CN', status: 'undisputed' },
    counterpart: { name: 'Xi Jinping', title: 'President', tier: 'leader', organisation: null },
  });
  expect(shipped()[1]).toMatchObject({ datesCover: 'talks', days: null, partOf: 'cn-2024-01' });
});

test('the occasion of an event is the occasion of what took place on its margin', () => {
  expect(shipped()[2]).toMatchObject({ id: 'in-2024-01', occasion: 'summit', setting: 'home' });
});

test('the most contested of its places is the status of the whole', () => {
  const data = changed('places', 'harbin', { status: 'disputed' });
  expect(shipped(data)[0]?.place.status).toBe('disputed');
  expect(shipped(changed('places', 'beijing', { status: 'occupied' }, data))[0]?.place.status).toBe('occupied');
});

test('a visit of which only the talks are known has no number of days', () => {
  expect(shipped(changed('engagements', 'cn-2024-01', { datesCover: 'talks' }))[0]?.days).toBeNull();
});

test('a plan, and the audited article, do not count for the grade', () => {
  expect(shipped()[0]?.grade).toBe('A');
  expect(shipped(changed('sources', 'xinhua-20240517-harbin', { audited: true }))[0]?.grade).toBe('D');
  const planned = buildShipped(
    changed('engagements', 'cn-2024-01', {
      evidence: fixture.engagements[0]?.evidence.map((row, at) => (at === 0 ? { ...row, reports: 'planned' } : row)),
    }),
  );
  expect(planned.engagements[0]?.grade).toBe('D');
  expect(planned.evidence[0]?.citations.map(({ counts }) => counts)).toEqual([false, true]);
});

test('a meeting with a counterpart of a third country is in a third country', () => {
  const data = changed('engagements', 'cn-2024-02', { person: 'narendra-modi' });
  expect(shipped(data)[1]).toMatchObject({ setting: 'third-country', counterpart: { country: 'IN' } });
});

test('where no city is known the country stands alone', () => {
  const data = changed('engagements', 'cn-2024-01', { places: [], country: 'CN' });
  expect(shipped(data)[0]?.place).toEqual({ country: 'CN', places: [], status: 'undisputed' });
});
