import { expect, test } from 'vitest';
import { tombstones } from '../../../../pipeline/check/rules/tombstones.js';
import { added, contextOf } from '../../fixture.js';

const buried = (fate: 'moved' | 'split' | 'retracted', to: string[], id = 'cn-2024-03') =>
  tombstones(contextOf(added('tombstones', { id, fate, to, reason: 'A test.', on: '2024-08-01' })));

test.each([
  ['moved', ['cn-2024-01']],
  ['split', ['cn-2024-01', 'cn-2024-02']],
  ['retracted', []],
] as const)('%s to %j is in order', (fate, to) => {
  expect(buried(fate, [...to])).toEqual([]);
});

test.each([
  ['moved', []],
  ['moved', ['cn-2024-01', 'cn-2024-02']],
  ['split', ['cn-2024-01']],
  ['retracted', ['cn-2024-01']],
] as const)('%s to %j is found', (fate, to) => {
  expect(buried(fate, [...to])).toMatchObject([{ found: `${fate} to ${to.length} records` }]);
});

test('a retired id that a record has is found', () => {
  expect(buried('retracted', [], 'cn-2024-02')).toMatchObject([{ found: 'a record with the retired id cn-2024-02' }]);
});

test('a chain is found: a tombstone points at no other', () => {
  const first = { id: 'cn-2024-03', fate: 'moved', to: ['cn-2024-04'], reason: 'A test.', on: '2024-08-01' } as const;
  const second = { ...first, id: 'cn-2024-04', to: ['cn-2024-01'] };
  const data = added(
    'tombstones',
    { ...second, to: ['cn-2024-01'] },
    added('tombstones', { ...first, to: ['cn-2024-04'] }),
  );
  expect(tombstones(contextOf(data))).toMatchObject([{ records: ['cn-2024-03'], found: 'to cn-2024-04' }]);
});

test('a tombstone of an id that was never published is found', () => {
  expect(buried('retracted', [], 'us-2024-09')).toMatchObject([{ found: 'us-2024-09, which no release has had' }]);
});

test('a tombstone in the future is found', () => {
  const row = { id: 'cn-2024-03', fate: 'retracted', to: [], reason: 'A test.', on: '2024-08-03' } as const;
  expect(tombstones(contextOf(added('tombstones', { ...row, to: [] })))).toMatchObject([
    { found: 'retired on 2024-08-03' },
  ]);
});

test('a split to one record twice is found', () => {
  expect(buried('split', ['cn-2024-01', 'cn-2024-01'])).toMatchObject([{ found: 'to cn-2024-01 twice' }]);
});
