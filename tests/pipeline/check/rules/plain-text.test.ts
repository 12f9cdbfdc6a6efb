import { expect, test } from 'vitest';
import { faultOf, plainText } from '../../../../pipeline/check/rules/plain-text.js';
import { changed, contextOf } from '../../fixture.js';

const noted = (note: string) => plainText(contextOf(changed('engagements', 'cn-2024-02', { note })));

test.each([
  ['a zero-width space', 'He met\u200b the premier.', 'U+200b'],
  ['a right-to-left mark', 'He met \u202ethe premier.', 'U+202e'],
  ['an escape code', 'He met \u001b[31mthe premier.', 'U+001b'],
  ['a soft hyphen', 'He met the pre\u00admier.', 'U+00ad'],
  ['a no-break space', 'He met\u00a0the premier.', 'U+00a0'],
  ['a narrow no-break space', 'He met\u202fthe premier.', 'U+202f'],
  ['an ideographic space', 'He met\u3000the premier.', 'U+3000'],
  ['a lone surrogate', 'He met \ud800 the premier.', 'U+d800'],
  ['a private character', 'He met \ue000 the premier.', 'U+e000'],
  ['a tag', 'He met <b>the premier</b>.', 'the markup <b>'],
  ['a comment', 'He met <!-- x -->the premier.', 'the markup <!-- x -->'],
  ['an entity', 'He met the premier &amp; others.', 'the markup &amp;'],
  ['an entity with a digit', 'He met the premier &frac12; an hour.', 'the markup &frac12;'],
  ['a Cyrillic а in a Latin word', 'He met the pr\u0435mier.', "letters of two alphabets in 'pr\u0435mier'"],
  ['a Greek ο in a Latin word', 'He went t\u03bf Beijing.', "letters of two alphabets in 't\u03bf'"],
  ['a formula', '=1+1.', 'the beginning of a formula'],
  ['a formula with another sign', '@sum.', 'the beginning of a formula'],
  ['a formula in full width', '\uff1d1+1.', 'the beginning of a formula'],
  ['letters and marks apart', 'He met Tay\u0301ip.', 'letters and marks apart'],
  ['a megabyte', `${'x'.repeat(1_000_000)}.`, '1000001 characters'],
])('%s in a note is found', (_, note, found) => {
  expect(noted(note)).toMatchObject([{ records: ['cn-2024-02'], found: expect.stringContaining(found) }]);
});

test.each([
  'He met Tô Lâm & Phạm Minh Chính: 2 < 3, 4 > 3.',
  'Си Цзиньпин',
  '习近平',
  'محمدباقر قالیباف',
  'علی‌اکبر احمدیان',
  'Exactly'.padEnd(1000, '.'),
])('%s is plain', (text) => {
  expect(faultOf(text)).toBeNull();
});

test('a joiner between other letters is found', () => {
  expect(faultOf('a\u200db')).toMatchObject({ found: 'the character U+200d' });
});

test('one more than the longest is found', () => {
  expect(faultOf('x'.repeat(1001))).toMatchObject({ found: '1001 characters' });
});

test('every text of every table is looked at, but for the alphabets of what was searched for', () => {
  const data = changed('publishers', 'pib', { searched: ['АКИpress учредитель', 'a\u200bb'] });
  expect(plainText(contextOf(data))).toMatchObject([
    { file: 'publishers.json', records: ['pib'], found: expect.stringContaining('U+200b') },
  ]);
});

test.each(['+1', '-1', '=A1', '@a'])('%s is the beginning of a formula, but not in what was searched for', (text) => {
  expect(faultOf(text)).toMatchObject({ found: 'the beginning of a formula' });
  expect(faultOf(text, 'searched')).toBeNull();
  expect(faultOf(`a${text}`)).toBeNull();
});

test('the sign that joins a list in a cell is in none of its items; a title may have it', () => {
  expect(faultOf('Xi | Jinping', 'aliases')).toMatchObject({ found: 'the sign |' });
  expect(faultOf('Talks | Agency', 'title')).toBeNull();
});
