/** What the page may weigh and how long it may take, measured in Chromium. Times are those of the thread's own clock. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Engagement, engagements } from 'diplomatic-engagements';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, pageScript } from '../build.js';
import { openSite, type Site } from './browser.js';

const folder = join(import.meta.dirname, '../dist');
let site: Site;
const open: Site[] = [];
const made: string[] = [];

beforeAll(async () => {
  await buildSite(folder);
  site = await openSite(folder);
  open.push(site);
});
afterAll(async () => {
  for (const one of open) await one.close();
  for (const path of made) rmSync(path, { recursive: true });
});

const kilobytes = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length / 1000;

test('script, style and data of the first view are under 150 kB, with the text of the page under 200 kB', () => {
  const code = kilobytes('page.js') + kilobytes('style.css');
  const whole = code + kilobytes('index.html');
  console.log(
    `first view, gzipped: script, style and data ${code.toFixed(1)} kB, with the text ${whole.toFixed(1)} kB`,
  );
  expect(code).toBeLessThan(150);
  expect(whole).toBeLessThan(200);
});

test('a record is under 8 kB, and asks for no more than the style, the font and a small script', async () => {
  const sizes = engagements.map(({ id }) => kilobytes(`record/${id}.html`));
  console.log(`record pages, gzipped: ${Math.min(...sizes).toFixed(1)} to ${Math.max(...sizes).toFixed(1)} kB`);
  expect(Math.max(...sizes)).toBeLessThan(8);
  expect(kilobytes('record.js')).toBeLessThan(1);
});

test('the first view is five requests at the most, and is painted within a second', async () => {
  const { page, leave } = await site.visit('/');
  await page.evaluate(() => document.fonts.ready);
  const requests = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(requests.length).toBeLessThanOrEqual(5);
  await leave();
  const paints: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const visit = await site.visit('/');
    paints.push(
      await visit.page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      ),
    );
    await visit.leave();
  }
  console.log(`first paint: ${paints.map(Math.round).join(', ')} ms`);
  expect(median(paints)).toBeLessThan(1000);
});

test.each([
  [1000, 50],
  [5000, 150],
])(
  'with %i records a filter is on the screen in less than %i ms, and the rest of the page in less than twice that',
  async (records, most) => {
    const many = await withRecords(records);
    const { page, leave } = await many.visit('/?list=all');
    await page.waitForFunction(() => document.querySelectorAll('.records tbody tr').length > 0);
    const cdp = await page.context().newCDPSession(page);
    for (const filter of filters) await timed(page, cdp, filter); // the first round warms the engine up
    const times: Work[] = [];
    for (const filter of [...filters, ...filters]) times.push(await timed(page, cdp, filter));
    const [first, all] = [times.map(({ first }) => first), times.map(({ all }) => all)];
    console.log(
      `${records} records, a filter: on the screen in ${median(first).toFixed(0)} ms (${range(first)}), the whole page in ${median(all).toFixed(0)} ms (${range(all)})`,
    );
    expect(median(first)).toBeLessThan(most);
    expect(median(all)).toBeLessThan(2 * most);
    await leave();
  },
);

/** Name and value of a control, one after the other: most narrow the view, the others open it again. */
const filters: readonly (readonly [string, string])[] = [
  ['country', 'CN'],
  ['country', ''],
  ['direction', 'hosted'],
  ['direction', ''],
  ['kind', 'visit'],
  ['from', '2025-01'],
  ['kind', ''],
  ['from', ''],
  ['q', 'xi'],
  ['q', ''],
];

/** How long the page's thread works, in milliseconds: until the numbers and the timeline are on the screen, and in all. */
interface Work {
  readonly first: number;
  readonly all: number;
}

/** Changes a control, and takes the time by the thread's own clock, so that a busy machine does not count. */
async function timed(page: Page, cdp: CDPSession, [name, value]: readonly [string, string]): Promise<Work> {
  const events: TraceEvent[] = [];
  const collect = ({ value: found }: { value: unknown[] }) => void events.push(...(found as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
  await page.evaluate(
    async ([name, value]) => {
      const control = [
        ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`#filters [name="${name}"]`),
      ].find((one) => !(one instanceof HTMLInputElement) || one.type !== 'radio' || one.value === value);
      if (!control) throw new Error(`no control ${name}`);
      if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = true;
      else control.value = value ?? '';
      control.dispatchEvent(new Event('input', { bubbles: true }));
      for (let frame = 0; frame < 4; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    [name, value],
  );
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  const work = new Set([
    'EventDispatch',
    'TimerFire',
    'FireAnimationFrame',
    'UpdateLayoutTree',
    'Layout',
    'PrePaint',
    'Paint',
    'Layerize',
    'Commit',
    'ParseHTML',
    'MinorGC',
    'MajorGC',
  ]);
  const [thread] = events.filter((event) => event.name === 'EventDispatch').map(({ pid, tid }) => `${pid} ${tid}`);
  const own = events.filter(
    (event) => event.ph === 'X' && `${event.pid} ${event.tid}` === thread && work.has(event.name),
  );
  // What runs inside something else of the list is counted with it.
  const outer = own.filter(
    (event) =>
      !own.some((other) => other !== event && other.ts <= event.ts && other.ts + other.dur >= event.ts + event.dur),
  );
  const start = own.find((event) => event.name === 'EventDispatch')?.ts ?? 0;
  const shown = own.find((event) => event.name === 'Layerize' && event.ts > start);
  const sum = (list: readonly TraceEvent[]) => list.reduce((total, { tdur, dur }) => total + (tdur ?? dur), 0) / 1000;
  return { first: sum(outer.filter(({ ts }) => ts <= (shown?.ts ?? Number.POSITIVE_INFINITY))), all: sum(outer) };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
}

/** The site with as many records as wanted, the real ones over and over with ids of their own. */
async function withRecords(count: number): Promise<Site> {
  const path = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-site-'));
  made.push(path);
  cpSync(folder, path, { recursive: true });
  const records: Engagement[] = Array.from({ length: count }, (_, at) => {
    const row = engagements[at % engagements.length];
    if (!row) throw new Error('no record');
    return { ...row, id: `${row.id}${Math.floor(at / engagements.length)}` };
  });
  records.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  await build({
    ...pageScript(path),
    plugins: [
      {
        name: 'many-records',
        setup: ({ onLoad }) =>
          onLoad({ filter: /data\/engagements\.json$/ }, () => ({ contents: JSON.stringify(records), loader: 'json' })),
      },
    ],
  });
  const many = await openSite(path);
  open.push(many);
  return many;
}

function range(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
