/** Bundlers, each as it comes; rollup with the plugin for JSON that its users have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/** Bundles an entry of a project for browsers, and returns the text. */
export type Bundle = (folder: string, entry: string, name: string) => Promise<string>;

export const bundlers: Readonly<Record<'esbuild' | 'rollup' | 'vite' | 'webpack', Bundle>> = {
  esbuild: async (_, entry) => {
    const options = { bundle: true, write: false, format: 'esm', platform: 'browser', logLevel: 'silent' } as const;
    const { outputFiles } = await esbuild({ ...options, entryPoints: [entry] });
    return outputFiles[0]?.text ?? '';
  },
  rollup: async (_, entry) => {
    const bundle = await rollup({ input: entry, plugins: [resolve({ browser: true }), json()], logLevel: 'silent' });
    return (await bundle.generate({ format: 'esm' })).output[0].code;
  },
  vite: async (folder, entry, name) => {
    const outDir = join(folder, 'vite', name);
    const lib = { entry, formats: ['es' as const], fileName: 'out' };
    await vite({ root: folder, configFile: false, logLevel: 'silent', build: { outDir, lib, minify: false } });
    return readFileSync(join(outDir, 'out.js'), 'utf8');
  },
  webpack: async (folder, entry, name) => {
    const path = join(folder, 'webpack', name);
    await new Promise<void>((done, fail) =>
      webpack(
        { mode: 'production', target: 'web', context: folder, entry, output: { path }, performance: false },
        (error, stats) =>
          error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString('errors-only'))) : done(),
      ),
    );
    return readFileSync(join(path, 'main.js'), 'utf8');
  },
};

/** A program that uses every door that bundles for browsers, and prints `true` for each thing that is as it should be. */
export const usingProgram = `import { byCountry, engagements } from 'diplomatic-engagements';
import { people } from 'diplomatic-engagements/tables';
import { evidenceOf } from 'diplomatic-engagements/evidence';
import { changesSince } from 'diplomatic-engagements/changes';
import { engagementSchema } from 'diplomatic-engagements/schema';
import { countryNames } from 'diplomatic-engagements/i18n';
import { toCSV, toGeoJSON, toICS } from 'diplomatic-engagements/formats';
import { byPerson, count } from 'diplomatic-engagements/analysis';
import { membersOf } from 'diplomatic-engagements/memberships';
import { inWords } from 'diplomatic-engagements/words';
const [row] = engagements;
const found = [byCountry('China').length > 0, people.length > 0, evidenceOf(row).citations.length > 0, changesSince('1.0.0').length > 0,
  engagementSchema.safeParse(row).success, countryNames('fr').find('Chine').code === 'CN', toCSV([row], ['id']) === 'id\\r\\n' + row.id + '\\r\\n',
  toGeoJSON([row]).features.length > 0, toICS([row]).includes('BEGIN:VEVENT'), count('engagements', [row]) === 1, byPerson('Xi Jinping').length > 0, membersOf('G7', '2024-06-01').length === 7, inWords(row).endsWith('.'), Object.isFrozen(row.venue)];
console.log(found.every(Boolean) ? 'ok' : String(found));`;

/** A program that imports from every door and uses nothing. */
export const idleProgram = `import { engagements, byCountry } from 'diplomatic-engagements';
import { people } from 'diplomatic-engagements/tables';
import { evidenceOf, sources } from 'diplomatic-engagements/evidence';
import { changesSince } from 'diplomatic-engagements/changes';
import { countryNames } from 'diplomatic-engagements/i18n';
import { toCSV, toICS } from 'diplomatic-engagements/formats';
import { count, panel } from 'diplomatic-engagements/analysis';
import { byMembership, memberships } from 'diplomatic-engagements/memberships';
import { cite, labels } from 'diplomatic-engagements/words';
import { engagementSchema } from 'diplomatic-engagements/schema';`;

/** How long a bundle is without comments and what a bundler writes for an empty module. */
export function weight(text: string): number {
  return text
    .replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, '')
    .replace(/export\s*\{\s*\};?/g, '')
    .trim().length;
}
