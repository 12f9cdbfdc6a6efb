import { expect, test } from 'vitest';
import { oneKeyAName } from '../../../../pipeline/check/rules/one-key-a-name.js';
import { added, changed, contextOf, rowOf } from '../../fixture.js';

test.each([
  ['the same name', 'Xi Jinping'],
  ['another case', 'XI JINPING'],
  ['other marks', 'Xí Jinpìng'],
  ['a look-alike letter', 'Xi Jinрing'],
])('a second person of %s is found', (_, name) => {
  const data = added('people', { ...rowOf('people', 'xi-jinping'), id: 'xi-jinping-2', name });
  expect(oneKeyAName(contextOf(data))).toMatchObject([
    { records: ['xi-jinping-2'], found: expect.stringContaining('also of xi-jinping') },
  ]);
});

test('an alias that is the name of another person is found', () => {
  const data = changed('people', 'li-qiang', { aliases: ['xi jinping'] });
  expect(oneKeyAName(contextOf(data))).toMatchObject([{ records: ['xi-jinping'] }]);
});

test('an alias that is the person’s own name in another case is not', () => {
  expect(oneKeyAName(contextOf(changed('people', 'li-qiang', { aliases: ['LI QIANG'] })))).toEqual([]);
});

test('a publisher under two keys is found', () => {
  const data = added('publishers', { ...rowOf('publishers', 'xinhua'), id: 'xinhua-2', name: 'XINHUA' });
  expect(oneKeyAName(contextOf(data))).toMatchObject([{ records: ['xinhua-2'] }]);
});

test('an event of the same name in another year is another; on the same day, or with the same short name, it is not', () => {
  const event = rowOf('events', 'annual-summit-2024');
  const later = {
    ...event,
    id: 'annual-summit-2025',
    start: '2025-07-09',
    end: '2025-07-09',
    short: 'Annual summit 2025',
  };
  expect(oneKeyAName(contextOf(added('events', later)))).toEqual([]);
  expect(oneKeyAName(contextOf(added('events', { ...later, start: event.start })))).toHaveLength(1);
  expect(oneKeyAName(contextOf(added('events', { ...later, short: event.short })))).toHaveLength(1);
});

test('a place under two keys is found, a namesake in another country is not', () => {
  const harbin = { ...rowOf('places', 'harbin'), id: 'harbin-2' };
  expect(oneKeyAName(contextOf(added('places', harbin)))).toHaveLength(1);
  expect(oneKeyAName(contextOf(added('places', { ...harbin, country: 'US' })))).toEqual([]);
});
