import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { copyCheckout } from '../checkout.js';
import { run } from '../consumer.js';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-reproduced-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

test('a clean build in another folder, under another umask, gives the same bytes', () => {
  const work = join(folder, 'work');
  copyCheckout(work);
  for (const built of ['src/generated', 'release-assets']) rmSync(join(work, built), { recursive: true, force: true });
  run(
    work,
    'sh',
    '-c',
    `umask 077 && npm run --silent build && npm pack --silent --ignore-scripts --pack-destination ${folder}`,
  );
  const { version } = JSON.parse(readFileSync(join(work, 'package.json'), 'utf8'));
  expect(sha256(join(folder, `diplomatic-engagements-${version}.tgz`))).toBe(sha256(inject('tarball')));
});
