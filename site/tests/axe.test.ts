/** axe-core over the states of the page, in both themes: no finding is let pass. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../build.js';
import { openSite, type Site } from './browser.js';

const folder = join(import.meta.dirname, '../dist');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: Site;

beforeAll(async () => {
  await buildSite(folder);
  site = await openSite(folder);
});
afterAll(() => site.close());

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 800 };
const states = [
  ['the page as it opens', '/', wide],
  ['every record, by person, in places', '/?list=all&rank=person&map=places&zoom=eurasia', wide],
  ['filters open, one country', '/?country=CN&class=state', wide],
  ['nothing found', '/?country=DE', wide],
  ['a record over the view', '/?country=CN#cn-2024-01', wide],
  ['a record on which sources differ', '/record/cg-2024-01.html', wide],
  ['versions', '/v/index.html', wide],
  ['an earlier version', '/v/2.1.0/index.html', wide],
  ['an embedded map', '/?embed=map', narrow],
  ['narrow', '/', narrow],
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(states)('%s', async (_, path, viewport) => {
    const { page, leave } = await site.visit(path, { colorScheme, viewport, bypassCSP: true });
    if (path.includes('#')) await page.getByRole('dialog').waitFor();
    // What is below the fold is laid out when it comes near, and colours can be read only there.
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
    await page.addScriptTag({ content: axe });
    const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
      const { run } = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
      return run({ resultTypes: ['violations'] });
    });
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`,
      ),
    ).toEqual([]);
    await leave();
  });
});
