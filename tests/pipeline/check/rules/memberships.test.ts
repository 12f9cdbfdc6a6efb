import { expect, test } from 'vitest';
import { memberships } from '../../../../pipeline/check/rules/memberships.js';
import type { RawMembership } from '../../../../pipeline/files/shapes.js';
import { contextOf, fixture } from '../../fixture.js';

/** The coverage of the fixture is 2024-05-07 to 2024-07-10. */
const page = 'pib-nd-modi-moscow';
const spell = (change: Partial<RawMembership>): RawMembership => ({
  organisation: 'SCO',
  country: 'IN',
  status: 'member',
  styled: 'member state',
  sources: [page],
  ...change,
});
const found = (...spells: readonly Partial<RawMembership>[]) =>
  memberships(contextOf({ ...fixture, memberships: spells.map(spell) })).map((problem) => problem.found);

test.each<[string, Partial<RawMembership>[], string[]]>([
  ['one that runs through', [{}], []],
  ['one after the other', [{ status: 'observer', to: '2024-07-03' }, { from: '2024-07-04' }], []],
  [
    'two on one day',
    [{ status: 'observer', to: '2024-07-04' }, { from: '2024-07-04' }],
    ['observer to 2024-07-04, then member from 2024-07-04'],
  ],
  [
    'two without a day',
    [{ status: 'observer' }, { from: '2024-07-04' }],
    ['observer to the end, then member from 2024-07-04'],
  ],
  ['two organisations at a time', [{}, { organisation: 'UN' }], []],
  ['two countries at a time', [{}, { country: 'CN' }], []],
  ['the later first in the file', [{ from: '2024-07-04' }, { status: 'observer', to: '2024-07-03' }], []],
])('spells of one pair: %s', (_, spells, expected) => {
  expect(found(...spells)).toEqual(expected);
});

test.each<[Partial<RawMembership>, number]>([
  [{ from: '2024-05-07' }, 1],
  [{ from: '2024-05-08' }, 0],
  [{ from: '2024-07-10' }, 0],
  [{ from: '2024-07-11' }, 1],
  [{ to: '2024-05-06' }, 1],
  [{ to: '2024-05-07' }, 0],
  [{ from: '2024-06-02', to: '2024-06-01' }, 1],
  [{ from: '2024-06-02', to: '2024-06-02' }, 0],
  [{ to: '2024-07-10' }, 0],
  [{ to: '2024-07-11' }, 1],
  [{ to: '2024-07-11', scheduled: true }, 0],
  [{ to: '2024-07-10', scheduled: true }, 1],
  [{ scheduled: true }, 1],
])('a spell of %j gives %i findings', (change, count) => {
  expect(found(change)).toHaveLength(count);
});

const claim = (says: 'member' | 'partner') => ({ says, by: 'its chair', source: page });

test.each<[string, Partial<RawMembership>, number]>([
  ['disputed by two', { status: 'disputed', claims: [claim('member'), claim('partner')] }, 0],
  ['disputed by nobody', { status: 'disputed' }, 1],
  ['disputed by two of one mind', { status: 'disputed', claims: [claim('member'), claim('member')] }, 2],
  ['undisputed, with two views', { claims: [claim('member'), claim('partner')] }, 1],
  ['undisputed, with one view', { claims: [claim('member')] }, 1],
  ['one page twice', { sources: [page, page] }, 1],
])('%s', (_, change, count) => {
  expect(found(change)).toHaveLength(count);
});
