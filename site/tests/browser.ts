/** A server for the built site and Debian's Chromium, and pages that fail a test for any error or any request elsewhere. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Visit {
  readonly page: Page;
  /** Closes the page, and fails where it met an error or asked another host. */
  readonly leave: () => Promise<void>;
}

export interface Site {
  readonly address: string;
  readonly browser: Browser;
  /** Opens an address of the site, and waits until it has been read. */
  readonly visit: (path: string, options?: BrowserContextOptions & { readonly mayFail?: RegExp }) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** Serves a folder on the loopback and starts the browser. */
export async function openSite(folder: string): Promise<Site> {
  installChromium();
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the server has no port');
  const address = `http://127.0.0.1:${at.port}`;
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  return {
    address,
    browser,
    visit: async (path, { mayFail, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !mayFail?.test(message.text())) faults.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(?:data|blob|file):/.test(request.url()) && !request.url().startsWith(address))
          faults.push(`asked ${request.url()}`);
      });
      await page.goto(path.startsWith('file:') ? path : `${address}${path}`);
      return {
        page,
        leave: async () => {
          await context.close();
          expect(faults).toEqual([]);
        },
      };
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The browser of Debian; where it cannot be had, the tests fail rather than pass. */
function installChromium(): void {
  if (existsSync(executable)) return;
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0)
      throw new Error(`apt-get ${args.join(' ')} failed: install Chromium, or name it in CHROMIUM. ${stderr}`);
  }
}
