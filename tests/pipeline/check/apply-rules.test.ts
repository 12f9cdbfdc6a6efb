import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyRules, rules } from '../../../pipeline/documents/index.js';
import { changed, contextOf, fixture } from '../fixture.js';

const names = Object.keys(rules);

test.each(names)('%s is content with a dataset in order', (name) => {
  expect(rules[name]?.(contextOf(fixture))).toEqual([]);
});

test('every file with a rule is in the list under its own name, and has a test', () => {
  const filesOf = (folder: string, end: string) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((file) => file.endsWith(end) && !['index', 'rule'].includes(file.slice(0, -end.length)))
      .map((file) => file.slice(0, -end.length));
  expect(filesOf('../../../pipeline/rules/', '.ts').sort()).toEqual([...names].sort());
  expect(filesOf('./', '.test.ts').sort()).toEqual([...names].sort());
});

const planned = changed('engagements', 'cn-2024-02', {
  evidence: [{ source: 'kremlin-20240516-talks', reports: 'planned', supports: ['status'], says: 'They will meet.' }],
});
const exception = { rule: 'held-needs-a-later-source', records: ['cn-2024-02'], reason: 'A test.' };

test('an exception answers the finding that it names, and no other', () => {
  expect(applyRules(contextOf(planned))).toMatchObject([{ rule: 'held-needs-a-later-source', record: 'cn-2024-02' }]);
  expect(applyRules(contextOf({ ...planned, exceptions: [exception] }))).toEqual([]);
});

test('an exception that nothing needs any more is itself found', () => {
  expect(applyRules(contextOf({ ...fixture, exceptions: [exception] }))).toMatchObject([
    { file: 'exceptions.json', rule: 'exceptions', record: 'cn-2024-02' },
  ]);
});
