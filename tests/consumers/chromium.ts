import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Consumer } from '../consumer.js';
import { asModule } from './questions.js';

const chromium = '/usr/bin/chromium';
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

interface Page {
  readonly goto: (url: string) => Promise<unknown>;
  readonly waitForFunction: (code: string) => Promise<unknown>;
  readonly evaluate: (code: string) => Promise<string>;
}
interface Browser {
  readonly newPage: () => Promise<Page>;
  readonly version: () => string;
  readonly close: () => Promise<void>;
}
interface Playwright {
  readonly chromium: { readonly launch: (options: object) => Promise<Browser> };
}

/** The package as native modules of a page, without a bundler: an import map leads to its files. */
export async function askChromium(
  consumer: Consumer,
): Promise<{ what: string; version: string; how: string; answer: string }> {
  installChromium();
  const playwright: Playwright = createRequire(join(consumer.folder, 'package.json'))('playwright-core');
  const doors = [
    '',
    '/tables',
    '/evidence',
    '/changes',
    '/schema',
    '/i18n',
    '/formats',
    '/analysis',
    '/memberships',
    '/words',
  ];
  const address = (door: string) =>
    `/node_modules/diplomatic-engagements/dist/${door === '' ? 'index' : door.slice(1)}.js`;
  const imports = Object.fromEntries(doors.map((door) => [`diplomatic-engagements${door}`, address(door)]));
  consumer.write(
    'page.html',
    `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module">window.onerror = (message) => { window.answer = String(message); };
    window.addEventListener('unhandledrejection', ({ reason }) => { window.answer = String(reason); });
    ${asModule('window.answer = ')}</script>`,
  );
  const server = createServer(({ url = '' }, response) => {
    const path = join(consumer.folder, new URL(url, 'http://localhost').pathname);
    if (!existsSync(path)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(readFileSync(path));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await playwright.chromium.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`);
    await page.waitForFunction('window.answer !== undefined');
    return {
      what: 'Chromium',
      version: browser.version().split('.')[0] ?? '',
      how: 'ES modules, an import map',
      answer: await page.evaluate('window.answer'),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

function installChromium(): void {
  if (existsSync(chromium)) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0)
      throw new Error(`apt-get ${args.join(' ')} ended with ${status}: Chromium is Debian's here.\n${stderr}`);
  }
}
