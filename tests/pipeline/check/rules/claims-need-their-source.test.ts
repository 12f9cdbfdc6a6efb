import { expect, test } from 'vitest';
import { claimsNeedTheirSource } from '../../../../pipeline/check/rules/claims-need-their-source.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

const claim = { field: 'visitClass', value: 'official', saidBy: 'press', source: 'xinhua-20240517-harbin' } as const;

test('a class by a page that is not cited for one is found', () => {
  const data = changed('engagements', 'cn-2024-01', { claims: [claim] });
  expect(claimsNeedTheirSource(contextOf(data))).toMatchObject([
    { records: ['cn-2024-01'], found: 'visitClass official claimed by xinhua-20240517-harbin' },
  ]);
});

test.each([
  ['visitClass', 'friendly'],
  ['start', '16 May'],
  ['talkDates', '2024-02-30'],
] as const)('a %s of %s is found', (field, value) => {
  const evidence = rowOf('engagements', 'cn-2024-01').evidence.map((row) => ({ ...row, supports: [field] }));
  const data = changed('engagements', 'cn-2024-01', { evidence, claims: [{ ...claim, field, value }] });
  expect(claimsNeedTheirSource(contextOf(data))).toMatchObject([{ found: `${field} ${value}` }]);
});
