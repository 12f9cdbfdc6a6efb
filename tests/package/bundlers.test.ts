/** Bundlers on the installed package. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bundlers, idleProgram, usingProgram, weight } from '../bundlers.js';
import { type Consumer, createConsumer } from '../consumer.js';

let consumer: Consumer;
beforeAll(() => {
  consumer = createConsumer([inject('tarball')]);
});
afterAll(() => consumer.remove());

describe.each(Object.entries(bundlers))('%s', (bundler, build) => {
  const bundle = (name: string, code: string) =>
    build(consumer.folder, consumer.write(`${name}.mjs`, code), `${bundler}-${name}`);

  test('a bundle for browsers runs, without anything of Node, and its records are frozen', async () => {
    const text = await bundle('use', usingProgram);
    expect(text).not.toMatch(/node:|\brequire\(/);
    expect(consumer.node(`run-${bundler}.mjs`, text)).toBe('ok');
  });

  test('imports that are not used leave nothing', async () => {
    expect(weight(await bundle('unused', idleProgram))).toBe(0);
  });

  test('who asks for meta alone does not carry the records', async () => {
    const text = await bundle('meta', `import { meta } from 'diplomatic-engagements'; console.log(meta.version);`);
    expect(text.length).toBeLessThan(6_000);
    expect(text).not.toContain('xi-jinping');
  });
});
