import { expect, test } from 'vitest';
import { officesInOrder } from '../../../../pipeline/check/rules/offices-in-order.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

const [office] = rowOf('people', 'xi-jinping').offices;
if (!office) throw new Error('the fixture has an office');
const held = (from: string, to: string) =>
  officesInOrder(contextOf(changed('people', 'xi-jinping', { offices: [{ ...office, from, to }] })));

test.each([
  ['2013-03-14', '2013-03-13', 1],
  ['2013-03-14', '2012', 1],
  ['2013-03-14', '2013', 0],
  ['2013', '2013-01-01', 0],
  ['2013-03', '2013-02', 1],
])('an office from %s to %s gives %i findings', (from, to, count) => {
  expect(held(from, to)).toHaveLength(count);
});

test('an office listed twice is found', () => {
  const data = changed('people', 'xi-jinping', { offices: [office, office] });
  expect(officesInOrder(contextOf(data))).toMatchObject([{ found: 'President listed twice' }]);
});
