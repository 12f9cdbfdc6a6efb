import { expect, test } from 'vitest';
import { recognitionThatDay } from '../../../../pipeline/check/rules/recognition-that-day.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

const [office] = rowOf('people', 'narendra-modi').offices;
if (!office) throw new Error('the fixture has an office');
const met = changed('people', 'narendra-modi', { offices: [{ ...office, country: 'x-here' }] });

const during = (from?: string, to?: string) => {
  const spell = { ...(from && { from }), ...(to && { to }), says: 'A sentence.', sources: ['pib-nd-modi-moscow'] };
  const territory = { code: 'x-here', name: 'Here', parent: 'IN', recognitionSpells: [spell] };
  return recognitionThatDay(contextOf({ ...met, territories: [territory] }));
};

test.each([
  [undefined, undefined, 0],
  ['2024-07-09', undefined, 0],
  ['2024-07-10', undefined, 1],
  [undefined, '2024-07-09', 0],
  [undefined, '2024-07-08', 1],
  ['2024', '2024', 0],
])(
  'talks on 9 July 2024 with the head of a territory of which something is said from %s to %s: %i findings',
  (from, to, count) => {
    expect(during(from, to)).toHaveLength(count);
  },
);

test('the finding names the day and the stretches that are known', () => {
  expect(during('2022-02-21', '2022-09-29')).toMatchObject([
    {
      records: ['in-2024-01'],
      found: 'x-here on 2024-07-09: no sentence on its recognition',
      expected: 'a day within 2022-02-21 to 2022-09-29, a sentence for that day, or no such record',
    },
  ]);
});

test('a country of the standard needs no sentence', () => {
  expect(recognitionThatDay(contextOf(changed('people', 'li-qiang', {})))).toEqual([]);
});
