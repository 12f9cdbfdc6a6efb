/** Bundlers on the installed package, each as it comes; rollup with the plugin for JSON that its users have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import webpack from 'webpack';
import { type Consumer, createConsumer } from '../consumer.js';

let consumer: Consumer;
beforeAll(() => {
  consumer = createConsumer([inject('tarball')]);
});
afterAll(() => consumer.remove());

type Bundle = (entry: string, name: string) => Promise<string>;
const bundlers: Readonly<Record<string, Bundle>> = {
  esbuild: async (entry) => {
    const options = { bundle: true, write: false, format: 'esm', platform: 'browser', logLevel: 'silent' } as const;
    const { outputFiles } = await esbuild({ ...options, entryPoints: [entry] });
    return outputFiles[0]?.text ?? '';
  },
  rollup: async (entry) => {
    const bundle = await rollup({ input: entry, plugins: [resolve({ browser: true }), json()], logLevel: 'silent' });
    return (await bundle.generate({ format: 'esm' })).output[0].code;
  },
  vite: async (entry, name) => {
    const outDir = join(consumer.folder, 'vite', name);
    const lib = { entry, formats: ['es' as const], fileName: 'out' };
    await vite({ root: consumer.folder, configFile: false, logLevel: 'silent', build: { outDir, lib, minify: false } });
    return readFileSync(join(outDir, 'out.js'), 'utf8');
  },
  webpack: async (entry, name) => {
    const path = join(consumer.folder, 'webpack', name);
    await new Promise<void>((done, fail) =>
      webpack(
        { mode: 'production', target: 'web', context: consumer.folder, entry, output: { path }, performance: false },
        (error, stats) =>
          error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString('errors-only'))) : done(),
      ),
    );
    return readFileSync(join(path, 'main.js'), 'utf8');
  },
};
const names = Object.keys(bundlers);

const bundle = (bundler: string, name: string, code: string) =>
  (bundlers[bundler] as Bundle)(consumer.write(`${name}.mjs`, code), `${bundler}-${name}`);

/** A bundle without comments and what a bundler writes for an empty module. */
const weight = (text: string) =>
  text
    .replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, '')
    .replace(/export\s*\{\s*\};?/g, '')
    .trim().length;

test.each(names)(
  '%s: a bundle for browsers runs, without anything of Node, and its records are frozen',
  async (bundler) => {
    const text = await bundle(
      bundler,
      'use',
      `import { byCountry, engagements } from 'diplomatic-engagements';
     import { people } from 'diplomatic-engagements/tables';
     import { evidenceOf } from 'diplomatic-engagements/evidence';
     import { countryNames } from 'diplomatic-engagements/i18n';
     import { toCSV, toGeoJSON, toICS } from 'diplomatic-engagements/formats';
     const [row] = engagements;
     console.log(toCSV([row], ['id']) === 'id\\r\\n' + row.id + '\\r\\n', toGeoJSON([row]).features.length > 0, toICS([row]).includes('BEGIN:VEVENT'),
       byCountry('China').length > 0, people.length > 0, countryNames('fr').find('Chine').code === 'CN', evidenceOf(engagements[0]).citations.length > 0, Object.isFrozen(engagements[0].venue));`,
    );
    expect(text).not.toMatch(/node:|\brequire\(/);
    expect(consumer.node(`run-${bundler}.mjs`, text)).toBe('true true true true true true true true');
  },
);

test.each(names)('%s: imports that are not used leave nothing', async (bundler) => {
  const text = await bundle(
    bundler,
    'unused',
    `import { engagements, byCountry } from 'diplomatic-engagements';
     import { people } from 'diplomatic-engagements/tables';
     import { evidenceOf, sources } from 'diplomatic-engagements/evidence';
     import { changesSince } from 'diplomatic-engagements/changes';
     import { countryNames } from 'diplomatic-engagements/i18n';
     import { toCSV, toICS } from 'diplomatic-engagements/formats';
     import { engagementSchema } from 'diplomatic-engagements/schema';`,
  );
  expect(weight(text)).toBe(0);
});

test.each(names)('%s: who asks for meta alone does not carry the records', async (bundler) => {
  const text = await bundle(
    bundler,
    'meta',
    `import { meta } from 'diplomatic-engagements'; console.log(meta.version);`,
  );
  expect(text.length).toBeLessThan(6_000);
  expect(text).not.toContain('xi-jinping');
});
