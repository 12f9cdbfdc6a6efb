import { expect, test } from 'vitest';
import { coverage } from '../../../../pipeline/check/rules/coverage.js';
import type { RawCoverage } from '../../../../pipeline/files/shapes.js';
import { contextOf, fixture } from '../../fixture.js';

const [row] = fixture.coverage;
if (!row) throw new Error('the fixture has coverage');
const of = (...rows: RawCoverage[]) => coverage(contextOf({ ...fixture, coverage: rows }));

test('no row and two rows are found', () => {
  expect(of()).toMatchObject([{ file: 'coverage.json', found: '0 rows' }]);
  expect(of(row, row)).toMatchObject([{ found: '2 rows' }]);
});

test('records cannot have been coded after today', () => {
  expect(of({ ...row, asOf: '2024-08-02' })).toEqual([]);
  expect(of({ ...row, asOf: '2024-08-03' })).toMatchObject([{ found: 'asOf 2024-08-03' }]);
});

test('nor can days be covered that had not come when they were coded', () => {
  expect(of({ ...row, to: '2024-08-02' })).toMatchObject([{ found: 'to 2024-08-02' }]);
});

test.each([
  ['ends before it begins', { from: '2024-07-11' }],
  ['has a thin stretch before it', { thin: [{ from: '2024-05-06', to: '2024-05-08' }] }],
  ['has a thin stretch after it', { thin: [{ from: '2024-07-09', to: '2024-07-11' }] }],
  ['has a thin stretch that ends before it begins', { thin: [{ from: '2024-06-02', to: '2024-06-01' }] }],
  [
    'has thin stretches out of order',
    {
      thin: [
        { from: '2024-06-05', to: '2024-06-06' },
        { from: '2024-06-01', to: '2024-06-02' },
      ],
    },
  ],
])('coverage that %s is found', (_, change) => {
  expect(of({ ...row, ...change })).toMatchObject([{ expected: 'days in order: from, the thin stretches, to' }]);
});
