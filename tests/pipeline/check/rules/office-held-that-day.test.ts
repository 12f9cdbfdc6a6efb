import { expect, test } from 'vitest';
import { officeHeldThatDay } from '../../../../pipeline/check/rules/office-held-that-day.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

const withOffice = (change: object) => {
  const [office] = rowOf('people', 'xi-jinping').offices;
  return changed('people', 'xi-jinping', { offices: office ? [{ ...office, ...change }] : [] });
};

test.each([
  ['from the very day', { from: '2024-05-16' }, 0],
  ['from the day after', { from: '2024-05-17' }, 1],
  ['to the very day', { to: '2024-05-16' }, 0],
  ['to the day before', { to: '2024-05-15' }, 1],
  ['from some day of that month', { from: '2024-05' }, 0],
  ['to some day of the month before', { to: '2024-04' }, 1],
  ['from some day of that year', { from: '2024' }, 0],
])('an office held %s counts as it should', (_, change, findings) => {
  expect(officeHeldThatDay(contextOf(withOffice(change)))).toHaveLength(findings);
});

test('an office that the record names and the person never held is found', () => {
  const data = changed('engagements', 'cn-2024-01', { office: 'General Secretary' });
  expect(officeHeldThatDay(contextOf(data))).toMatchObject([{ found: 'xi-jinping on 2024-05-16: General Secretary' }]);
});

test('of two offices of one role the record must name one', () => {
  const [office] = rowOf('people', 'xi-jinping').offices;
  const two = office ? [office, { ...office, title: 'Chairman' }] : [];
  const data = changed('people', 'xi-jinping', { offices: two });
  expect(officeHeldThatDay(contextOf(data))).toMatchObject([
    { found: 'xi-jinping on 2024-05-16: President and Chairman, both head-of-state' },
  ]);
  expect(officeHeldThatDay(contextOf(changed('engagements', 'cn-2024-01', { office: 'Chairman' }, data)))).toEqual([]);
});

test('an office of a country and an organisation at once is found', () => {
  expect(officeHeldThatDay(contextOf(withOffice({ organisation: 'org-un' })))).toMatchObject([
    { records: ['xi-jinping'] },
  ]);
});
