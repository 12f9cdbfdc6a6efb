import { expect, test } from 'vitest';
import { pageHost, pageOf } from '../../../pipeline/derive/page-address.js';

test.each([
  ['a mobile page', 'https://m.example.com/a'],
  ['a page with www', 'https://www.example.com/a'],
  ['a page for accelerated readers', 'https://amp.example.com/a'],
  ['an accelerated page in a folder', 'https://example.com/amp/a'],
  ['an accelerated page at the end', 'https://example.com/a/amp/'],
  ['an accelerated page as a file', 'https://example.com/a/amp.html'],
  ['the index of a folder', 'https://example.com/a/index.php'],
  ['a slash at the end', 'https://example.com/a/'],
  ['a slash too many', 'https://example.com//a'],
  ['a host with its final dot', 'https://example.com./a'],
  ['a way to it', 'https://example.com/a?utm_source=x&fbclid=1&ysclid=2'],
  ['a place on it', 'https://example.com/a#part'],
  ['plain http', 'http://example.com/a'],
  ['an archived copy', 'https://web.archive.org/web/20240516000000/https://example.com/a'],
  ['an archived picture', 'https://web.archive.org/web/20240516000000id_/https://www.example.com/a'],
  ['a copy at another archive', 'https://archive.ph/20240516/https://example.com/a'],
  ['an archived copy of no day', 'https://web.archive.org/web/https://example.com/a'],
  ['a list of archived copies', 'https://web.archive.org/web/2024*/https://example.com/a'],
  ['a dated copy at another archive', 'https://archive.vn/2024.05.16-120000/https://example.com/a'],
  ['a letter escaped', 'https://example.com/%61'],
  ['a way to it in capitals', 'https://example.com/a?UTM_SOURCE=x'],
  ['a cached copy', 'https://example-com.cdn.ampproject.org/c/s/example.com/a'],
])('%s is the page itself', (_, url) => {
  expect(pageOf(url)).toBe('example.com/a');
});

test.each([
  ['another path', 'https://example.com/b'],
  ['another case of the path', 'https://example.com/A'],
  ['a longer name that ends alike', 'https://example.com/camp'],
  ['another host', 'https://en.example.com/a'],
  ['a query that names the page', 'https://example.com/a?id=7'],
])('%s is another page', (_, url) => {
  expect(pageOf(url)).not.toBe('example.com/a');
});

test('an escape is one in any case, and one that is needed is kept', () => {
  expect(pageOf('https://example.com/%d0%b0%2Fb')).toBe('example.com/%D0%B0%2Fb');
});

test('the order of a query does not matter, and its values do', () => {
  expect(pageOf('https://example.com/?b=2&a=1')).toBe(pageOf('https://example.com/?a=1&b=2'));
  expect(pageOf('https://example.com/?a=1')).not.toBe(pageOf('https://example.com/?a=2'));
});

test('an archived page is on the site that it is a copy of', () => {
  expect(pageHost('https://web.archive.org/web/20240516000000/https://m.example.com/a')).toBe('example.com');
});
