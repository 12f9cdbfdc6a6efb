import { expect, test } from 'vitest';
import { uniqueKeys } from '../../../../pipeline/check/rules/unique-keys.js';
import { added, contextOf, rowOf } from '../../fixture.js';

test('a second row with the id of another is found', () => {
  const data = added('engagements', rowOf('engagements', 'cn-2024-01'));
  expect(uniqueKeys(contextOf(data))).toMatchObject([{ records: ['cn-2024-01'], found: 'a second row with this key' }]);
});
