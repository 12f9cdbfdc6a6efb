import { expect, test } from 'vitest';
import { officeOf } from '../../../pipeline/derive/office.js';
import { boundsOf } from '../../../pipeline/derive/partial-dates.js';
import { rowOf } from '../fixture.js';

const visit = rowOf('engagements', 'cn-2024-01');
const person = rowOf('people', 'xi-jinping');
const president = { title: 'President', role: 'head-of-state', country: 'CN', from: '2013', source: 's' } as const;
const secretary = {
  title: 'General Secretary',
  role: 'ruling-party-leader',
  country: 'CN',
  from: '2012',
  source: 's',
} as const;

test('of several offices held that day the highest is met', () => {
  expect(officeOf(visit, { ...person, offices: [secretary, president] })).toBe(president);
});

test('a higher office that was over by then is not', () => {
  expect(officeOf(visit, { ...person, offices: [secretary, { ...president, to: '2024-05-15' }] })).toBe(secretary);
});

test('the office that the record names is met, though it is lower', () => {
  expect(officeOf({ ...visit, office: 'General Secretary' }, { ...person, offices: [secretary, president] })).toBe(
    secretary,
  );
});

test('the first day of talks decides, not the arrival', () => {
  const offices = [{ ...president, from: '2024-05-17' }];
  expect(officeOf({ ...visit, talkDates: ['2024-05-17'] }, { ...person, offices })).toBe(offices[0]);
  expect(officeOf(visit, { ...person, offices })).toBeUndefined();
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-02-07', '2024-02-07', '2024-02-07'],
])('%s can mean any day from %s to %s', (partial, first, last) => {
  expect(boundsOf(partial)).toEqual({ first, last });
});
