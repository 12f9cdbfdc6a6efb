import { expect, test, vi } from 'vitest';
import { changesSince, releases, resolveId, tombstones } from '../src/changes/index.js';
import { shapeText } from '../src/changes/text.js';
import { diffPage } from '../src/cli/diff.js';
import { byId } from '../src/index.js';
import type { Release } from '../src/model/release.js';

test('the first release is 1.0.0, with all that it held', () => {
  expect(releases[0]).toMatchObject({ version: '1.0.0', level: 'major', corrected: [], moved: [] });
  expect(releases[0]?.added).toHaveLength(35);
});

test('since each release there is every later one', () => {
  for (const [at, { version }] of releases.entries()) expect(changesSince(version)).toEqual(releases.slice(at + 1));
});

test('a living id stands for its record', () => {
  expect(resolveId('cn-2024-01')).toEqual({ fate: 'living', engagements: [byId('cn-2024-01')] });
});

test('no tombstone has the id of a record, and none points at another', () => {
  const retired = new Set(tombstones.map(({ id }) => id));
  for (const { to } of tombstones) for (const id of to) expect(retired.has(id)).toBe(false);
});

test('retired ids stand for what took their place', async () => {
  vi.resetModules();
  const buried = [
    { id: 'aa-2024-01', fate: 'moved', to: ['cn-2024-01'] },
    { id: 'aa-2024-02', fate: 'split', to: ['cn-2024-01', 'cn-2024-02'] },
    { id: 'aa-2024-03', fate: 'retracted', to: [] },
  ];
  vi.doMock('../src/changes/tombstones.js', () => ({ tombstones: buried }));
  vi.doMock('../src/generated/successors.js', () => ({
    successors: { 'aa-2024-01': 'cn-2024-01', 'aa-2024-03': null },
  }));
  const { resolveId: resolveRetired } = await import('../src/changes/index.js');
  const { byId: byRetiredId } = await import('../src/index.js');
  const ids = (id: string) => {
    const { fate, engagements } = resolveRetired(id);
    return [fate, ...engagements.map((engagement) => engagement.id)];
  };
  expect(ids('aa-2024-01')).toEqual(['moved', 'cn-2024-01']);
  expect(ids('AA-2024-01')).toEqual(['moved', 'cn-2024-01']);
  expect(ids('aa-2024-02')).toEqual(['split', 'cn-2024-01', 'cn-2024-02']);
  expect(ids('aa-2024-03')).toEqual(['retracted']);
  expect(resolveRetired('aa-2024-03')).toMatchObject({ tombstone: buried[2] });
  expect(() => byRetiredId('aa-2024-01')).toThrow("Did you mean 'cn-2024-01'?");
  expect(() => byRetiredId('aa-2024-03')).toThrow(/such as cn-2024-01\.$/);
  vi.doUnmock('../src/changes/tombstones.js');
  vi.doUnmock('../src/generated/successors.js');
  vi.resetModules();
});

test.each([
  [{ kind: 'code-added', old: null, new: 'video' }, 'code added: visit.encounter -> video'],
  [{ kind: 'code-removed', old: 'video', new: null }, 'code removed: visit.encounter video'],
  [{ kind: 'type-changed', old: 'string', new: 'number' }, 'type changed: visit.encounter string -> number'],
] as const)('%j reads %s', (change, text) => {
  expect(shapeText({ ...change, level: 'minor', where: 'visit.encounter' })).toBe(text);
});

test('the page of changes has a section a release, and no line that is too long', () => {
  const release: Release = {
    version: '1.1.0',
    date: '2026-01-01',
    level: 'minor',
    sha256: '',
    added: ['cn-2024-09'],
    corrected: [
      {
        id: 'cn-2024-01',
        field: 'end',
        old: '2024-05-17',
        new: '2024-05-18',
        reason: 'He left later.',
        source: 'tass-1',
      },
    ],
    moved: [{ id: 'in-2024-01', fate: 'moved', to: ['cn-2024-01'], reason: 'Coded twice.', on: '2026-01-01' }],
    split: [
      { id: 'in-2024-02', fate: 'split', to: ['cn-2024-01', 'cn-2024-02'], reason: 'Two people.', on: '2026-01-01' },
    ],
    retracted: [],
    shape: [{ kind: 'code-added', level: 'minor', where: 'visit.encounter', old: null, new: 'video' }],
    tables: ['people', 'places'],
  };
  const second: Release = {
    ...release,
    version: '1.2.0',
    added: [],
    moved: [],
    split: [],
    retracted: [{ id: 'in-2024-01', fate: 'retracted', to: [], reason: 'A group session.', on: '2026-01-01' }],
    tables: [],
  };
  const page = diffPage('1.0.0', [release, second], 60);
  for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  const [one = '', two = ''] = page.split('\n\n').map((text) => text.replace(/\s+/g, ' '));
  expect(one).toBe(
    '1.1.0 2026-01-01 minor added cn-2024-09 ' +
      'corrected cn-2024-01 end: "2024-05-17" -> "2024-05-18". He left later. (tass-1) ' +
      'retired in-2024-01 moved to cn-2024-01. Coded twice. retired in-2024-02 split to cn-2024-01, cn-2024-02. Two people. ' +
      'changed code added: visit.encounter -> video changed tables: people, places',
  );
  expect(two).toContain('retired in-2024-01 retracted. A group session.');
  expect(two).not.toMatch(/minor added|tables:/);
});
