import { expect, test } from 'vitest';
import { isCounted } from '../../../pipeline/derive/counted.js';

const counted = {
  status: 'held',
  encounter: 'talks',
  counterpart: { tier: 'leader' },
  venue: { status: 'undisputed' },
} as const;

test('talks with a leader, held on undisputed ground, are counted', () => {
  expect(isCounted(counted)).toBe(true);
});

test.each([
  ['not held', { status: 'announced' }],
  ['brief', { encounter: 'brief' }],
  ['with somebody else', { counterpart: { tier: 'other' } }],
  ['on disputed ground', { venue: { status: 'disputed' } }],
  ['on occupied ground', { venue: { status: 'occupied' } }],
] as const)('what is %s is not', (_, change) => {
  expect(isCounted({ ...counted, ...change })).toBe(false);
});
