import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/input/nearest.js';

test.each([
  ['month', ['month', 'year'], 'month'],
  ['mounth', ['month', 'year'], 'month'],
  ['form', ['from', 'to'], 'from'],
  ['ot', ['from', 'to'], 'to'],
  ['abcd', ['abcx'], 'abcx'],
  ['abc', ['abx'], null],
  ['abcd', ['abxy'], null],
  ['abcdefgh', ['abcdefxy'], 'abcdefxy'],
  ['abcdefgh', ['abcdexyz'], null],
  ['abcdefghijkl', ['abcdefghixyz'], 'abcdefghixyz'],
  ['abcdefghijklmnopq', ['abcdefghijklmwxyz'], null],
])('%s among %j is nearest to %s', (given, candidates, expected) => {
  expect(nearest(given, candidates)).toBe(expected);
});

test('of two that are equally near neither is named, unless they mean the same', () => {
  expect(nearest('abcx', ['abcy', 'abcz'])).toBeNull();
  expect(nearest('abcx', ['abcy', 'abcz'], () => 'one thing')).toBe('abcy');
  expect(nearest('abcx', ['abcy', 'abcz', 'abcx'])).toBe('abcx');
  expect(nearest('abcdefgx', ['abcdefxy', 'abcdeyfx', 'abcdefgy'])).toBe('abcdefgy');
});

test('what is too long to be a name is compared with nothing', () => {
  expect(nearest('a'.repeat(100), ['a'.repeat(99)])).toBe('a'.repeat(99));
  expect(nearest('a'.repeat(101), ['a'.repeat(101)])).toBeNull();
});

test('a string is nearest to itself, and one swap away from any string with two neighbours exchanged', () => {
  const word = fc.string({ minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(word, fc.nat(), (text, at) => {
      expect(nearest(text, [text])).toBe(text);
      const units = text.split('');
      const place = at % (units.length - 1);
      [units[place], units[place + 1]] = [units[place + 1] ?? '', units[place] ?? ''];
      expect(nearest(units.join(''), [text])).toBe(text);
    }),
  );
});
