import { expect, test, vi } from 'vitest';
import { changesSince, releases, resolve, tombstones, UnknownVersionError } from '../src/changes/index.js';
import { diffPage } from '../src/cli/diff.js';
import { byId, DiplomaticEngagementsError, InvalidArgumentError, UnknownIdError } from '../src/index.js';

const loose = (value: unknown) => value as (given: unknown) => unknown;

test('the first release is 1.0.0, with all that it held', () => {
  expect(releases[0]).toMatchObject({ version: '1.0.0', level: 'major', corrected: [], moved: [] });
  expect(releases[0]?.added).toHaveLength(35);
});

test('since the first release there is all but it, since the last nothing', () => {
  expect(changesSince('1.0.0')).toEqual(releases.slice(1));
  expect(changesSince(releases.at(-1)?.version ?? '')).toEqual([]);
});

test('an unknown version is named with the nearest, a wrong type refused', () => {
  expect(() => changesSince('1.0.O')).toThrow(UnknownVersionError);
  expect(() => changesSince('1.0.O')).toThrow("Did you mean '1.0.0'?");
  expect(() => loose(changesSince)(1)).toThrow(InvalidArgumentError);
  try {
    changesSince('__proto__');
  } catch (error) {
    expect(error).toMatchObject({ code: 'ERR_UNKNOWN_VERSION', suggestion: null });
    expect(error).toBeInstanceOf(DiplomaticEngagementsError);
  }
});

test('a living id stands for its record, an unknown one for nothing', () => {
  expect(resolve('cn-2024-01')).toEqual({ fate: 'living', engagements: [byId('cn-2024-01')] });
  expect(() => loose(resolve)('cn-2024-99')).toThrow(UnknownIdError);
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
  vi.doMock('../src/generated/tombstones.js', () => ({ tombstones: buried }));
  vi.doMock('../src/generated/successors.js', () => ({
    successors: { 'aa-2024-01': 'cn-2024-01', 'aa-2024-03': null },
  }));
  const { resolve: resolveRetired } = await import('../src/changes/index.js');
  const { byId: byRetiredId } = await import('../src/index.js');
  const ids = (id: string) => {
    const { fate, engagements } = loose(resolveRetired)(id) as ReturnType<typeof resolve>;
    return [fate, ...engagements.map((engagement) => engagement.id)];
  };
  expect(ids('aa-2024-01')).toEqual(['moved', 'cn-2024-01']);
  expect(ids('aa-2024-02')).toEqual(['split', 'cn-2024-01', 'cn-2024-02']);
  expect(ids('aa-2024-03')).toEqual(['retracted']);
  expect(() => loose(byRetiredId)('aa-2024-01')).toThrow("Did you mean 'cn-2024-01'?");
  expect(() => loose(byRetiredId)('aa-2024-03')).not.toThrow('Did you mean');
  vi.doUnmock('../src/generated/tombstones.js');
  vi.doUnmock('../src/generated/successors.js');
  vi.resetModules();
});

const [first] = releases;
test('the page of changes has a section a release, and no line that is too long', () => {
  const release = {
    ...(first as NonNullable<typeof first>),
    version: '1.1.0',
    level: 'minor' as const,
    corrected: [
      {
        id: 'cn-2024-01' as const,
        field: 'end',
        old: '2024-05-17',
        new: '2024-05-18',
        reason: 'He left later.',
        source: null,
      },
    ],
    moved: [
      {
        id: 'in-2024-01' as const,
        fate: 'moved' as const,
        to: ['cn-2024-01' as const],
        reason: 'Coded twice.',
        on: '2026-01-01',
      },
    ],
    shape: [{ kind: 'code-added' as const, where: 'visit.format', old: null, new: 'video' }],
  };
  const second = {
    ...release,
    version: '1.2.0',
    added: [],
    retracted: [
      { id: 'in-2024-01' as const, fate: 'retracted' as const, to: [], reason: 'A group session.', on: '2026-01-01' },
    ],
    shape: [{ kind: 'code-removed' as const, where: 'visit.format', old: 'video', new: null }],
  };
  const page = diffPage('1.0.0', [release, second], 60);
  for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  const text = page.replace(/\s+/g, ' ');
  expect(text).toContain('cn-2024-01 end: "2024-05-17" -> "2024-05-18". He left later.');
  expect(text).toContain('in-2024-01 moved to cn-2024-01. Coded twice.');
  expect(text).toContain('code added: visit.format -> video');
  expect(text).toContain('in-2024-01 retracted. A group session.');
  expect(text).toContain('code removed: visit.format video');
  const [one = '', two = ''] = page.split('\n\n');
  expect([one.includes('added'), two.includes('  added')]).toEqual([true, false]);
});
