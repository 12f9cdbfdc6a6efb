import { expect, test } from 'vitest';
import { spellsInOrder } from '../../../../pipeline/check/rules/spells-in-order.js';
import { changed, contextOf, fixture, rowOf } from '../../fixture.js';

const [office] = rowOf('people', 'xi-jinping').offices;
if (!office) throw new Error('the fixture has an office');
const held = (from: string, to: string) =>
  spellsInOrder(contextOf(changed('people', 'xi-jinping', { offices: [{ ...office, from, to }] })));

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
  expect(spellsInOrder(contextOf(data))).toMatchObject([{ found: 'President listed twice' }]);
});

const source = 'pib-nd-modi-moscow';
const ground = (...spells: readonly (readonly [string, string?])[]) => {
  const statusSpells = spells.map(([from, to]) => ({ status: 'occupied' as const, from, ...(to && { to }), source }));
  return spellsInOrder(contextOf(changed('places', 'moscow', { statusSpells })));
};

test.each([
  ['an end before the beginning', [['2022-05', '2022-04']], ['from 2022-05 to 2022-04']],
  ['a month in a year', [['2022-05', '2022']], []],
  ['one after the other', [['2014', '2022-02-23'], ['2022-02-24']], []],
  [
    'two on one day',
    [['2014', '2022-02-24'], ['2022-02-24']],
    ['from 2014 to 2022-02-24, then from 2022-02-24 to open'],
  ],
  ['two that may meet in one year', [['2014', '2022'], ['2022']], []],
  ['one with no end before another', [['2014'], ['2022']], ['from 2014 to open, then from 2022 to open']],
  [
    'the later first',
    [
      ['2022', '2023'],
      ['2014', '2015'],
    ],
    ['from 2022 to 2023, then from 2014 to 2015'],
  ],
] as const)('stretches of occupied ground: %s', (_, spells, found) => {
  expect(ground(...spells).map((problem) => problem.found)).toEqual(found);
});

test('sentences on recognition follow each other, and the first may begin before the data', () => {
  const find = (...recognitionSpells: readonly { readonly from?: string; readonly to?: string }[]) => {
    const spells = recognitionSpells.map((spell) => ({ ...spell, says: 'A sentence.', sources: [source] }));
    const territory = { code: 'x-abkhazia', name: 'Abkhazia', parent: 'GE', recognitionSpells: spells };
    return spellsInOrder(contextOf({ ...fixture, territories: [territory] })).map(({ found }) => found);
  };
  expect(find({})).toEqual([]);
  expect(find({ to: '2022-02-20' }, { from: '2022-02-21' })).toEqual([]);
  expect(find({ from: '2022-02-21' }, { to: '2022-02-20' })).toHaveLength(1);
});
