import { expect, test } from 'vitest';
import { oneCitationAPage } from '../../../../pipeline/check/rules/one-citation-a-page.js';
import { added, changed, contextOf, rowOf } from '../../fixture.js';

test('a page cited twice for a record is found', () => {
  const { evidence } = rowOf('engagements', 'cn-2024-02');
  const data = changed('engagements', 'cn-2024-02', { evidence: [...evidence, ...evidence] });
  expect(oneCitationAPage(contextOf(data))).toMatchObject([
    { records: ['cn-2024-02'], found: 'kremlin-20240516-talks cited twice' },
  ]);
});

test.each(['https://english.news.cn/1/', 'http://english.news.cn/1', 'https://www.english.news.cn/1'])(
  'one page under two ids is found although its address is written %s',
  (url) => {
    const data = added('sources', { ...rowOf('sources', 'xinhua-20240517-harbin'), id: 'xinhua-20240517-other', url });
    expect(oneCitationAPage(contextOf(data))).toMatchObject([{ records: ['xinhua-20240517-other'] }]);
  },
);

test('a publisher that relays itself is found', () => {
  const data = changed('sources', 'xinhua-20240517-harbin', { relays: 'xinhua' });
  expect(oneCitationAPage(contextOf(data))).toMatchObject([{ found: 'relays its own publisher xinhua' }]);
});
