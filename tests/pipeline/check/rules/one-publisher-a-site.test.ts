import { expect, test } from 'vitest';
import { onePublisherASite } from '../../../../pipeline/check/rules/one-publisher-a-site.js';
import { added, changed, contextOf, rowOf } from '../../fixture.js';

test.each(['https://english.news.cn/2', 'https://www.english.news.cn/2', 'https://english.news.cn./2'])(
  'a site under two publishers is found although the address is written %s',
  (url) => {
    const data = added('sources', {
      ...rowOf('sources', 'xinhua-20240517-harbin'),
      id: 'kremlin-20240517-harbin',
      url,
      publisher: 'kremlin',
    });
    expect(onePublisherASite(contextOf(data))).toMatchObject([
      {
        records: ['kremlin-20240517-harbin'],
        found: 'publisher kremlin for english.news.cn',
        expected: 'publisher xinhua, as for the other pages of that site',
      },
    ]);
  },
);

test('one name under two keys is found', () => {
  const data = changed('publishers', 'xinhua', { name: rowOf('publishers', 'kremlin').name });
  expect(onePublisherASite(contextOf(data))).toMatchObject([{ records: ['xinhua'], found: 'the name of kremlin' }]);
});

test('a second page of a site under its publisher is in order', () => {
  const data = added('sources', {
    ...rowOf('sources', 'xinhua-20240517-harbin'),
    id: 'xinhua-20240517-other',
    url: 'https://english.news.cn/2',
  });
  expect(onePublisherASite(contextOf(data))).toEqual([]);
});

test.each([
  ['https://github.com/xinhua/more', 1],
  ['https://github.com/kremlin/data', 0],
])('where everybody keeps files of their own, a site is of one owner: %s gives %i findings', (url, count) => {
  const page = rowOf('sources', 'xinhua-20240517-harbin');
  const theirs = added('sources', { ...page, id: 'xinhua-20240517-a', url: 'https://github.com/xinhua/data' });
  const data = added('sources', { ...page, id: 'kremlin-20240517-b', url, publisher: 'kremlin' }, theirs);
  expect(onePublisherASite(contextOf(data))).toHaveLength(count);
});
