/** What people do with the page, in a real browser. Each journey also fails for an error and for a request to another host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { byCountry, byId, countedEngagements, engagements, hostedVsAbroad, meta } from 'diplomatic-engagements';
import { evidenceOf } from 'diplomatic-engagements/evidence';
import { byMembership } from 'diplomatic-engagements/memberships';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../build.js';
import { choose } from '../src/model/choose.js';
import { readView } from '../src/model/view.js';
import { openSite, type Site } from './browser.js';

const folder = join(import.meta.dirname, '../dist');
let site: Site;

beforeAll(async () => {
  await buildSite(folder);
  site = await openSite(folder);
});
afterAll(() => site.close());

/** Goes somewhere, does something, and leaves. */
async function journey(
  path: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions & { readonly mayFail?: RegExp } = {},
): Promise<void> {
  const { page, leave } = await site.visit(path, options);
  await act(page);
  await leave();
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const idsIn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => /([^/]+)\.html$/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''));
const listed = async (page: Page) => {
  const all = page.getByRole('button', { name: /^Show all [\d,]+$/ });
  if (await all.isVisible()) await all.click();
  return idsIn(page, '#app .records tbody th a');
};
const marks = (page: Page) => idsIn(page, '.timeline a.mark:not(.off)');
const settled = (page: Page) =>
  page.waitForFunction(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(true), 30))),
  );
const toast = (page: Page) => page.locator('#toast.shown').textContent();
const newestFirst = (list: readonly { readonly id: string }[]) => ids(list).reverse();

describe('the numbers', () => {
  test('are those of the package, each with its unit', async () => {
    await journey('/', async (page) => {
      const cells = await page
        .locator('.tally tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
        );
      const { hosted, abroad } = hostedVsAbroad();
      expect(cells).toEqual(
        [hosted, abroad].map(({ visits, meetings, people, countries, days }) => [
          visits,
          meetings,
          people,
          countries,
          days,
        ]),
      );
      expect((await marks(page)).sort()).toEqual(ids(countedEngagements).sort());
      expect(await listed(page)).toEqual(newestFirst(countedEngagements));
    });
  });

  test('follow a filter, and so do title, address and citation', async () => {
    await journey('/', async (page) => {
      await page.locator('select[name=country]').selectOption('CN');
      await settled(page);
      expect(new URL(page.url()).search).toBe('?country=CN');
      expect(await listed(page)).toEqual(newestFirst(byCountry('CN')));
      expect((await marks(page)).sort()).toEqual(ids(byCountry('CN')).sort());
      expect(await page.title()).toMatch(/^China: 6 visits and 5 meetings with 2 leaders/);
      expect(await page.locator('.citation').textContent()).toContain(`version ${meta.version}`);
      expect(await page.locator('.citation').textContent()).toContain(
        `${byCountry('CN').length} of ${engagements.length} records`,
      );
    });
  });
});

describe('the address', () => {
  test('keeps every step: back, forward and reload', async () => {
    await journey('/', async (page) => {
      await page.locator('select[name=country]').selectOption('IN');
      await page.locator('input[name=kind][value=visit]').check();
      await settled(page);
      expect(new URL(page.url()).search).toBe('?kind=visit&country=IN');
      const visits = newestFirst(byCountry('IN').filter(({ kind }) => kind === 'visit'));
      expect(await listed(page)).toEqual(visits);
      await page.goBack();
      await settled(page);
      expect(await listed(page)).toEqual(newestFirst(byCountry('IN')));
      await page.goForward();
      await page.reload();
      await settled(page);
      expect(await listed(page)).toEqual(visits);
    });
  });

  test.each([
    '?list=all&person=dilma-rousseff',
    '?event=brics-summit-2024&list=all',
    '?member=ICC&of=venue&direction=abroad',
    '?from=2024-05&to=2024-06&grade=A',
    '?class=state',
    '?at=MN&list=all',
    '?city=kazan',
    '?differ=1&kind=visit',
    '?list=all&status=cancelled',
    '?q=erdogan',
  ])('%s opens with just its records', async (search) => {
    await journey(`/${search}`, async (page) => {
      const expected = newestFirst(choose(readView(search).view));
      expect(expected.length).toBeGreaterThan(0);
      expect(await listed(page)).toEqual(expected);
    });
  });

  test('with nonsense in it opens all the same, and says what was left out', async () => {
    await journey('/?country=Atlantis&grade=Z&from=2025-13&foo=%3Cscript%3E&kind=visit', async (page) => {
      expect(await toast(page)).toBe(
        'Not understood, and left out: country=Atlantis; grade=Z; from=2025-13; foo=<script>.',
      );
      expect(await listed(page)).toEqual(newestFirst(countedEngagements.filter(({ kind }) => kind === 'visit')));
    });
  });

  test('with months the wrong way round reads them the right way', async () => {
    await journey('/?from=2025-02&to=2025-01', async (page) => {
      expect(await toast(page)).toContain('reversed');
      expect(await listed(page)).toEqual(newestFirst(choose(readView('?from=2025-01&to=2025-02').view)));
    });
  });

  test('of an id that no record has is answered in a sentence', async () => {
    await journey(
      '/#cn-1999-01',
      async (page) => {
        expect(await toast(page)).toBe('No record has the id cn-1999-01.');
        expect(await page.locator('dialog').isVisible()).toBe(false);
      },
      { mayFail: /404/ },
    );
  });

  test('that changes to an unknown id on the open page says so once', async () => {
    await journey(
      '/',
      async (page) => {
        await page.evaluate(() => {
          location.hash = '#cn-1999-02';
        });
        await settled(page);
        await page.locator('#toast.shown').waitFor();
        await settled(page);
        expect(await toast(page)).toBe('No record has the id cn-1999-02.');
      },
      { mayFail: /404/ },
    );
  });

  test('with both nonsense and an unknown id says both', async () => {
    await journey(
      '/?foo=1#cn-1999-01',
      async (page) => {
        await page.waitForFunction(() =>
          document.querySelector('#toast')?.textContent?.includes('No record has the id'),
        );
        expect(await toast(page)).toBe('Not understood, and left out: foo=1. No record has the id cn-1999-01.');
      },
      { mayFail: /404/ },
    );
  });

  test.each(['/#%E0%A4%A', '/?q=%20%20', `/?q=${'x'.repeat(300)}`, '/#CN-2024-01'])('%s does no harm', async (path) => {
    await journey(path, async (page) => {
      if (path.endsWith('CN-2024-01')) await page.getByRole('dialog', { name: 'Xi Jinping' }).waitFor();
      else await page.locator('.sentence').waitFor();
    });
  });

  test('asks about memberships on the day of each meeting', async () => {
    await journey('/?member=ICC&list=all&country=AM', async (page) => {
      expect(await listed(page)).toEqual(newestFirst(byMembership('ICC', byCountry('AM', engagements))));
    });
  });
});

describe('filters', () => {
  test('a chip takes its filter away, and clearing takes all', async () => {
    await journey('/?country=CN&kind=visit', async (page) => {
      await page.getByRole('link', { name: 'Remove the filter: China' }).click();
      expect(new URL(page.url()).search).toBe('?kind=visit');
      await page.goBack();
      await page.getByRole('link', { name: 'Clear all filters' }).click();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('a search finds a name without its diacritics, and in its own script', async () => {
    await journey('/', async (page) => {
      for (const words of ['erdogan', 'Эрдоган']) {
        await page.getByLabel('Search').fill(words);
        await settled(page);
        const names = await page.locator('.records tbody th a').allTextContents();
        expect(new Set(names)).toEqual(new Set(['Recep Tayyip Erdoğan']));
      }
    });
  });

  test.each([
    ['Burma', 'MM'],
    ['turkey', 'TR'],
    ['UAE', 'AE'],
  ])('a search for %s finds what is with %s', async (words, code) => {
    await journey('/', async (page) => {
      await page.getByLabel('Search').fill(words);
      await settled(page);
      const found = await listed(page);
      for (const { id } of byCountry(code)) expect(found).toContain(id);
    });
  });

  test('a country on the map and in the ranking is a filter, a second time it is none', async () => {
    await journey('/', async (page) => {
      await page.locator('.ranking a', { hasText: 'Belarus' }).click();
      expect(new URL(page.url()).search).toBe('?country=BY');
      await settled(page);
      await page.locator('.ranking a', { hasText: 'Belarus' }).click();
      expect(new URL(page.url()).search).toBe('');
      await settled(page);
      await page.locator('.disc[aria-label^="China"]').dispatchEvent('click');
      expect(new URL(page.url()).search).toBe('?country=CN');
    });
  });

  test('where nothing fits, the page says so and leads out', async () => {
    await journey('/?country=DE', async (page) => {
      expect(await page.locator('.nothing').textContent()).toContain('not the same as not met');
      expect(await page.locator('.timeline').count()).toBe(0);
      await page.getByRole('link', { name: /Look in every record: 2 matches/ }).click();
      await settled(page);
      expect(await listed(page)).toEqual(newestFirst(byCountry('DE', engagements)));
    });
  });

  test('a sort draws the table in its order, says so, and can be turned', async () => {
    await journey('/?country=CN', async (page) => {
      const header = page.locator('.records th', { hasText: 'Pages' });
      await header.getByRole('link').click();
      await settled(page);
      expect(await header.getAttribute('aria-sort')).toBe('descending');
      const pages = (await listed(page)).map((id) => byId(id).pages);
      expect(pages).toEqual(pages.toSorted((a, b) => b - a));
      await header.getByRole('link').click();
      await settled(page);
      expect(await header.getAttribute('aria-sort')).toBe('ascending');
    });
  });
});

describe('a record', () => {
  test('opens from its mark with every page it rests on, and Escape leads back to the mark', async () => {
    await journey('/?country=CN', async (page) => {
      const mark = page.locator('.timeline a[href="record/cn-2024-01.html"]');
      await mark.click();
      const dialog = page.getByRole('dialog', { name: 'Xi Jinping' });
      await dialog.waitFor();
      expect(new URL(page.url()).hash).toBe('#cn-2024-01');
      const links = await dialog.locator('.pages a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.sort()).toEqual(
        evidenceOf('cn-2024-01')
          .citations.map(({ source }) => source.url)
          .sort(),
      );
      expect(await dialog.locator('a[href^="record/"]').count()).toBeGreaterThan(1);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await page.waitForFunction(() => location.hash === '');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('record/cn-2024-01.html');
    });
  });

  test('the one before and after in the view are a key away', async () => {
    await journey('/?country=CN#cn-2024-06', async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'The record after in this view' }).click();
      const order = newestFirst(byCountry('CN'));
      await page.waitForFunction((id) => location.hash === `#${id}`, order[order.indexOf('cn-2024-06') + 1]);
    });
  });

  test('that was cancelled opens by its id, and says that it was not held', async () => {
    const cancelled = engagements.find(({ status }) => status === 'cancelled');
    await journey(`/#${cancelled?.id}`, async (page) => {
      await page.getByRole('dialog').getByText('Cancelled.').waitFor();
    });
  });

  test('that cannot be fetched is opened as a page', async () => {
    await journey(
      '/?country=CN',
      async (page) => {
        await page.route('**/record/*.html', (route) =>
          route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
        );
        await page.locator('.records a[href="record/cn-2024-01.html"]').click();
        await page.waitForURL('**/record/cn-2024-01.html');
        expect(await page.locator('h1').textContent()).toBe('Xi Jinping');
      },
      { mayFail: /Failed to load resource|ERR_FAILED/ },
    );
  });

  test('is reached, read and left with the keyboard alone', async () => {
    await journey('/?country=CN', async (page) => {
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName ?? '');
      for (let presses = 0; presses < 60 && !(await focused()).startsWith('record/'); presses += 1)
        await page.keyboard.press('Tab');
      const first = await focused();
      expect(first).toMatch(/^record\/cn-/);
      await page.keyboard.press('ArrowRight');
      const second = await focused();
      expect(second).not.toBe(first);
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      const here = await focused();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      expect(await focused()).toBe(here);
      // The rest of the timeline is one stop: the next Tab leaves it.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.timeline'))).toBeNull();
    });
  });
});

describe('what was chosen stays', () => {
  test('a sort, the map, the ranking and a filter do not undo each other', async () => {
    await journey('/', async (page) => {
      await page.getByRole('link', { name: 'Places' }).click();
      await page.locator('.records th', { hasText: 'Counterpart' }).getByRole('link').click();
      await settled(page);
      await page.getByRole('link', { name: 'People' }).click();
      await settled(page);
      await page.getByRole('link', { name: /^grade A/ }).click();
      await settled(page);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        grade: 'A',
        sort: 'name',
        map: 'places',
        rank: 'person',
      });
    });
  });

  test('all the rows that were asked for stay when the map changes', async () => {
    await journey('/', async (page) => {
      await listed(page);
      await page.getByRole('link', { name: 'Places' }).click();
      await settled(page);
      expect(await page.locator('#app .records tbody tr').count()).toBe(countedEngagements.length);
    });
  });

  test('back from a record leads to the view that it was opened from', async () => {
    await journey('/?country=CN', async (page) => {
      await page.locator('.records a[href="record/cn-2024-01.html"]').click();
      await page.getByRole('dialog', { name: 'Xi Jinping' }).waitFor();
      await page.goBack();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(new URL(page.url()).search).toBe('?country=CN');
      expect(await listed(page)).toEqual(newestFirst(byCountry('CN')));
    });
  });

  test('months that are chosen the wrong way round are turned, and it is said', async () => {
    await journey('/?to=2024-01', async (page) => {
      await page.locator('select[name=from]').selectOption('2025-01');
      expect(await toast(page)).toContain('reversed');
      expect(new URL(page.url()).search).toBe('?from=2024-01&to=2025-01');
    });
  });
});

describe('taking it along', () => {
  test('CSV has just the rows of the view, in its order', async () => {
    await journey('/?country=IN&list=all', async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^CSV/ }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(
        `diplomatic-engagements-${meta.version}-all-india-${byCountry('IN', engagements).length}-rows.csv`,
      );
      const text = readFileSync(await download.path(), 'utf8');
      expect(text.startsWith('\ufeffid,')).toBe(true);
      const rows = text.trim().split('\r\n').slice(1);
      expect(rows.map((row) => row.split(',')[0])).toEqual(newestFirst(byCountry('IN', engagements)));
    });
  });

  test('JSON has the records, the version and the address of the view', async () => {
    await journey('/?country=IN', async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'JSON' }).click(),
      ]);
      const found = JSON.parse(readFileSync(await download.path(), 'utf8'));
      expect(found.version).toBe(meta.version);
      expect(found.sha256).toBe(meta.sha256);
      expect(found.address).toBe(`${site.address}/?country=IN`);
      expect(found.records).toEqual(byCountry('IN').toReversed());
    });
  });

  test('link, citation and embed code go into the clipboard, and the link opens the same view', async () => {
    await journey('/?country=IN&kind=visit', async (page) => {
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole('button', { name: 'Copy link', exact: true }).click();
      await page.locator('#toast.shown').waitFor();
      const link = await clipboard();
      expect(link).toBe(`${site.address}/?kind=visit&country=IN`);
      await page.getByRole('button', { name: 'Copy citation' }).click();
      await page.waitForFunction(() => document.querySelector('#toast')?.textContent?.startsWith('The citation'));
      expect(await clipboard()).toMatch(
        /India, visits only: \d+ visits .*v\/\d+\.\d+\.\d+\/\?kind=visit&country=IN Accessed /,
      );
      await page.getByRole('button', { name: 'Copy the code to embed the map' }).click();
      await page.waitForFunction(() => document.querySelector('#toast')?.textContent?.startsWith('The embed'));
      expect(await clipboard()).toMatch(/^<iframe src="http.*embed=map" title="India/);
      const before = await listed(page);
      await page.goto(link);
      expect(await listed(page)).toEqual(before);
    });
  });

  test('a clipboard that is refused is said, with the text to copy by hand', async () => {
    await journey('/', async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      });
      await page.getByRole('button', { name: 'Copy link', exact: true }).click();
      expect(await toast(page)).toBe(`The clipboard was refused. The link to this view: ${site.address}/`);
    });
  });

  test.each(['timeline', 'map', 'ranking'])('%s stands alone in a frame of another page', async (part) => {
    await journey('/record/cn-2024-01.html', async (page) => {
      const body = `<!doctype html><title>An article</title><iframe src="/?embed=${part}&country=IN" width="900" height="500"></iframe>`;
      await page.route('**/article.html', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(`${site.address}/article.html`);
      const frame = page.frameLocator('iframe');
      await frame
        .locator({ timeline: '.timeline', map: '.map', ranking: '.ranking' }[part] ?? '')
        .first()
        .waitFor();
      for (const other of ['.records', '.filters form', '.about', 'header.site'])
        expect(await frame.locator(other).isVisible(), other).toBe(false);
      expect(await frame.locator('footer').textContent()).toContain(meta.version);
    });
  });

  test('it prints to paper with the addresses of the pages', async () => {
    await journey('/record/cn-2024-01.html', async (page) => {
      await page.locator('#theme').click();
      await page.emulateMedia({ media: 'print' });
      const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(paper).toBe('rgb(253, 252, 249)'); // whatever theme the screen has
      const after = await page
        .locator('.pages a')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(after).toContain('http');
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    });
  });
});

describe('without', () => {
  test('JavaScript: the whole counted list, and a page for each record', async () => {
    await journey(
      '/',
      async (page) => {
        expect(await idsIn(page, '.records tbody th a')).toEqual(newestFirst(countedEngagements));
        expect(await page.locator('#filters').isVisible()).toBe(false);
        await page.locator('.records a[href="record/cn-2024-01.html"]').click();
        expect(await page.locator('h1').textContent()).toBe('Xi Jinping');
        expect(await page.locator('.pages a').first().isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test('JavaScript on a narrow screen: time runs down', async () => {
    await journey(
      '/',
      async (page) => {
        expect(await page.locator('.timeline.narrow').isVisible()).toBe(true);
        expect(await page.locator('.timeline.wide').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false, viewport: { width: 390, height: 800 } },
    );
  });

  test('storage: the theme can be changed all the same', async () => {
    await journey('/', async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        }),
      );
      await page.reload();
      await page.locator('#theme').click();
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    });
  });

  test('a server: it filters, downloads and opens records from a folder', async () => {
    await journey(
      pathToFileURL(join(folder, 'index.html')).href,
      async (page) => {
        await page.locator('select[name=country]').selectOption('CN');
        await settled(page);
        expect(await listed(page)).toEqual(newestFirst(byCountry('CN')));
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: /^CSV/ }).click(),
        ]);
        expect(readFileSync(await download.path(), 'utf8').split('\r\n').length).toBe(byCountry('CN').length + 2);
        await page.locator('.records a[href="record/cn-2024-01.html"]').click();
        await page.waitForURL(/record\/cn-2024-01\.html$/);
        expect(await page.locator('h1').textContent()).toBe('Xi Jinping');
      },
      { mayFail: /Origin null|ERR_FAILED|URL scheme "file"|font|CORS|Failed to load resource/ },
    );
  });
});

test('the theme that was chosen is kept', async () => {
  await journey('/', async (page) => {
    await page.locator('#theme').click();
    await page.goto(`${site.address}/record/cn-2024-01.html`);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(
      await page.evaluate(() => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor),
    ).toBe('rgb(19, 21, 25)');
  });
});

test.each(['/', '/?list=all&rank=person', '/record/cn-2024-01.html', '/v/2.1.0/index.html', '/?country=CN#cn-2024-01'])(
  '%s runs over the side at no width from 320 to 1920 pixels',
  async (path) => {
    await journey(path, async (page) => {
      await page.evaluate(() => document.fonts.ready);
      for (const width of [1920, 1440, 1000, 760, 759, 640, 480, 390, 360, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(
          width,
        );
      }
    });
  },
);

test('the layout does not shift while the page is opened', async () => {
  await journey('/?country=CN', async (page) => {
    await settled(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.05);
  });
});
