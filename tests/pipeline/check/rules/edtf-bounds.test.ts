import { expect, test } from 'vitest';
import { edtfBounds } from '../../../../pipeline/check/rules/edtf-bounds.js';
import { changed, contextOf } from '../../fixture.js';

test.each([
  ['2024-05-16?', '2024-05-16', '2024-05-16'],
  ['2024-05~', '2024-05-01', '2024-05-31'],
  ['2024-05-16/2024-05-18', '2024-05-16', '2024-05-18'],
])('%s with its own bounds is in order', (edtf, start, end) => {
  expect(edtfBounds(contextOf(changed('engagements', 'cn-2024-02', { edtf, start, end })))).toEqual([]);
});

test('bounds that the uncertain date does not have are found', () => {
  const data = changed('engagements', 'cn-2024-02', { edtf: '2024-05' });
  expect(edtfBounds(contextOf(data))).toMatchObject([{ expected: 'start 2024-05-01, end 2024-05-31' }]);
});

test('what is no EDTF is found', () => {
  const data = changed('engagements', 'cn-2024-02', { edtf: 'early May' });
  expect(edtfBounds(contextOf(data))).toMatchObject([{ found: 'edtf early May' }]);
});
