/** Every page of the site as text: what each has, and that every link leads somewhere. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { countedEngagements, engagements, meta } from 'diplomatic-engagements';
import { releases, type Tombstone } from 'diplomatic-engagements/changes';
import { disagreements, evidenceOf } from 'diplomatic-engagements/evidence';
import { expect, test } from 'vitest';
import { readWorld } from '../src/model/world.js';
import { pictures, withPictures } from '../src/pictures.js';
import { sitePages } from '../src/site.js';

const root = join(import.meta.dirname, '../..');
const structured: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('diplomatic-engagements/data/dataset.jsonld'), 'utf8'),
);
const retired: readonly Tombstone[] = [
  { id: 'zz-2024-01', fate: 'moved', to: ['cn-2024-01'], reason: 'It was the same visit.', on: '2026-11-26' },
  { id: 'zz-2024-02', fate: 'retracted', to: [], reason: 'It did not take place.', on: '2026-11-26' },
];
const pages = sitePages({ world: readWorld(), theme: 'void 0', structured, retired });
const files = new Set([
  ...pages.keys(),
  'page.js',
  'record.js',
  'download.js',
  'style.css',
  'source-serif.woff2',
  'icon.svg',
  'licences.txt',
]);
const text = (path: string) => pages.get(path) ?? '';
const unescaped = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const links = (html: string) =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) => unescaped(address));

test('every record has a page with its id, its name, its note and the address of every page that it rests on', () => {
  for (const row of engagements) {
    const page = text(`record/${row.id}.html`);
    expect(page, row.id).toContain(`<code>${row.id}</code>`);
    expect(unescaped(page)).toContain(`<h1>${row.counterpart.name}</h1>`);
    if (row.note !== null) expect(unescaped(page)).toContain(row.note);
    const addresses = links(page);
    for (const { source, says } of evidenceOf(row).citations) {
      expect(addresses, row.id).toContain(source.url);
      expect(unescaped(page)).toContain(says);
    }
    expect(page.includes('Where sources differ')).toBe(disagreements([row]).length > 0);
    expect(page.includes('is not known to have been held')).toBe(row.status !== 'held');
  }
});

test('every link within the site leads to a page or a file of it, and every other is of the web', () => {
  const folder = (path: string) => posix.dirname(path);
  for (const [path, html] of pages) {
    for (const address of links(html)) {
      if (/^(?:https?:\/\/|#|\?)/.test(address) || address === './') continue;
      const target = posix.normalize(posix.join(folder(path), address.replace(/[?#].*$/, '')));
      const kept = target.replace(/^v\/\d+\.\d+\.\d+\//, '');
      expect(files.has(target) || (target !== kept && files.has(kept)), `${path}: ${address}`).toBe(true);
    }
  }
});

test('every release has a page, the latest its whole site, whose pages lead to the latest', () => {
  for (const { version } of releases) expect(pages.has(`v/${version}/index.html`), version).toBe(true);
  const kept = [...pages.keys()].filter((path) => path.startsWith(`v/${meta.version}/`));
  expect(kept.length).toBe(1 + engagements.length + retired.length);
  expect(text(`v/${meta.version}/record/cn-2024-01.html`)).toContain(
    '<link rel="canonical" href="../../../record/cn-2024-01.html"',
  );
  expect(text('record/cn-2024-01.html')).not.toContain('rel="canonical"');
});

test('an earlier version says how many records it had', () => {
  let held = 0;
  for (const { version, added, moved, split, retracted } of releases) {
    held += added.length - moved.length - split.length - retracted.length;
    if (version !== meta.version) expect(text(`v/${version}/index.html`), version).toContain(`with ${held} records`);
  }
  expect(held).toBe(engagements.length);
});

test('a retired id answers with what became of it', () => {
  expect(text('record/zz-2024-01.html')).toContain('This record was moved');
  expect(links(text('record/zz-2024-01.html'))).toContain('../record/cn-2024-01.html');
  expect(text('record/zz-2024-02.html')).toContain('It did not take place.');
});

test('the page is whole without its script: every counted record is linked', () => {
  const found = new Set(links(text('index.html')).filter((address) => address.startsWith('record/')));
  expect(found).toEqual(new Set(countedEngagements.map(({ id }) => `record/${id}.html`)));
});

test('no page has a style or a handler in its markup, which the policy would refuse', () => {
  for (const [path, html] of pages) expect(/ (?:style|on[a-z]+)="/.test(html), path).toBe(false);
});

test('the pictures of the README are those of the data: npm run site:pictures renews them', () => {
  for (const [name, svg] of pictures(readWorld()))
    expect(readFileSync(join(root, 'docs/pictures', name), 'utf8') === svg, name).toBe(true);
});

test('the README shows the pictures for light and dark, with what they say in words', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(withPictures(readme) === readme, 'npm run site:pictures renews it').toBe(true);
  expect(() => withPictures('# A README without marks')).toThrow('no place for the picture timeline');
});
