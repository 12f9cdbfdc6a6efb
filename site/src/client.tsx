/** The script of the explorer: the address is the state, and everything on the page follows from it. */
import { type Engagement, engagements, meta } from 'diplomatic-engagements';
import { hydrate, render } from 'preact';
import { find, startTheme, toast } from './dom.js';
import { startMarks } from './marks.js';
import type { MapPoints } from './model/bubbles.js';
import { choose, fold } from './model/choose.js';
import { headline, headlineText } from './model/headline.js';
import { filterWords, markName, whereOf } from './model/say.js';
import { sortRows } from './model/sort.js';
import { changedBy, defaultView, readView, toSearch, type View } from './model/view.js';
import { startRecords } from './records.js';
import { Explorer, titleOf } from './view/Explorer.js';

declare const download: typeof import('./download.js');

start();

function start(): void {
  const app = find('#app', HTMLElement);
  const points = find('#points', HTMLScriptElement)?.textContent;
  const land = document.querySelector('path.land')?.getAttribute('d');
  if (!app || !points || !land) return;
  const world = { land, points: JSON.parse(points) as MapPoints };
  const isWide = matchMedia('(min-width: 760px)');
  const byId = new Map(engagements.map((row) => [row.id, row]));
  let view: View = defaultView;
  let settled: View = defaultView;
  let timer = 0;

  const draw = () => {
    const room = isWide.matches ? 'wide' : 'narrow';
    render(<Explorer view={view} settled={settled} world={world} room={room} here={hereOf(view)} />, app);
  };
  /** The numbers and the timeline at once, the rest once they are on the screen. */
  const drawInTurn = () => {
    draw();
    clearTimeout(timer);
    requestAnimationFrame(() => {
      timer = window.setTimeout(settle);
    });
  };
  const settle = () => {
    settled = view;
    draw();
    document.title = titleOf(view);
    document.documentElement.classList.toggle('embedded', view.embed !== '');
    const latest = find('.kept a', HTMLAnchorElement);
    if (latest) latest.search = toSearch(view);
  };
  const show = (next: View, isTyped = false) => {
    view = next;
    rememberAddress(next, isTyped);
    drawInTurn();
  };
  const readAddress = () => {
    const { view: asked, ignored } = readView(location.search);
    if (ignored.length > 0) toast(`Not understood, and left out: ${ignored.join('; ')}.`);
    view = asked;
  };
  const rows = () => sortRows(choose(view), view.sort);

  readAddress();
  if (toSearch(view) === '')
    hydrate(<Explorer view={view} settled={view} world={world} room="both" here={null} />, app);
  else app.textContent = '';
  settle();
  document.documentElement.classList.remove('pending');

  isWide.addEventListener('change', draw);
  addEventListener('popstate', () => {
    readAddress();
    drawInTurn();
  });
  listenToFilters(app, () => view, show);
  app.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-set]') : null;
    if (link && isPlainClick(event)) {
      event.preventDefault();
      show(changedBy(view, link.getAttribute('data-set') ?? ''));
      // A chip that is gone leaves the focus nowhere.
      if (!link.isConnected) find('.chips strong', HTMLElement)?.focus();
      return;
    }
    const button = event.target instanceof Element ? event.target.closest('button[data-do]') : null;
    if (button instanceof HTMLButtonElement) void act(button.dataset.do ?? '', button.dataset.part ?? '', view, rows());
  });
  startTheme();
  startMarks(app, (id) => {
    const row = byId.get(id);
    return row === undefined ? null : describe(row);
  });
  startRecords(
    app,
    (id) => byId.has(id),
    () => rows().map(({ id }) => id),
  );
}

/** Any change of a control is read from the form as a whole, over what the form does not have. */
function listenToFilters(app: HTMLElement, current: () => View, show: (view: View, isTyped: boolean) => void): void {
  const read = (event: Event) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null;
    if (!(form instanceof HTMLFormElement)) return;
    const given = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
    const { sort, map, zoom, rank, embed } = current();
    const next = new URLSearchParams([...given, ...Object.entries({ sort, map, zoom, rank, embed })]);
    const { view, ignored } = readView(next.toString());
    if (ignored.length > 0) toast(`Changed: ${ignored.join('; ')}.`);
    show(view, event.target instanceof HTMLInputElement && event.target.type === 'search');
  };
  app.addEventListener('input', read);
  app.addEventListener('submit', (event) => event.preventDefault());
}

/** The address follows the view. A page that was opened from a folder may not change its address: then it stays. */
function rememberAddress(view: View, isTyped: boolean): void {
  const address = `${location.pathname}${toSearch(view)}${location.hash}`;
  try {
    if (isTyped) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  } catch {
    // Refused for a file: the view is shown all the same.
  }
}

/** The address of a view, and the day. A page that was opened from a folder has no address that others could open. */
function hereOf(view: View): { readonly url: string; readonly kept: string | null; readonly day: string } {
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const path = location.pathname.replace(/index\.html$/, '');
  const version = `v/${meta.version}/`;
  const search = toSearch(view);
  return {
    url: `${location.protocol === 'file:' ? 'file://' : location.origin}${location.pathname}${search}`,
    kept:
      location.protocol === 'file:'
        ? null
        : `${location.origin}${path.endsWith(version) ? path : path + version}${search}`,
    day,
  };
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function describe(row: Engagement): readonly [string, string] {
  return [markName(row), `${row.counterpart.title} · ${whereOf(row)} · grade ${row.grade}`];
}

async function act(what: string, part: string, view: View, rows: readonly Engagement[]): Promise<void> {
  const { url } = hereOf(view);
  switch (what) {
    case 'csv':
    case 'json': {
      if (!(await loadDownload())) return toast('The download could not be prepared: its script did not load.');
      const words = headlineText(headline(rows, view));
      const text = what === 'csv' ? download.csvOf(rows) : download.jsonOf(rows, url, words);
      return save(fileName(view, rows.length, what), text, what === 'csv' ? 'text/csv' : 'application/json');
    }
    case 'link':
      return copy(url, 'The link to this view');
    case 'citation':
      return copy(find('#citation', HTMLElement)?.textContent ?? '', 'The citation');
    case 'embed': {
      const address = new URL(url, location.href);
      address.searchParams.set('embed', part);
      const title = titleOf(view).replaceAll('"', '&quot;');
      const code = `<iframe src="${address.href.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="640" loading="lazy"></iframe>`;
      return copy(code, 'The embed code');
    }
  }
}

/** The script of the formats, when it is first needed. */
function loadDownload(): Promise<boolean> {
  if ('download' in globalThis) return Promise.resolve(true);
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = 'download.js';
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });
}

/** `diplomatic-engagements-2.3.0-india-visits-only-2-rows.csv`: the version, the filters and the number of rows. */
function fileName(view: View, rows: number, extension: string): string {
  const words = [view.list === 'all' ? 'all' : '', ...filterWords(view).map(([, text]) => text)].join(' ');
  const filters = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${['diplomatic-engagements', meta.version, filters, rows, 'rows'].filter((part) => part !== '').join('-')}.${extension}`;
}

function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  toast(`${name} is saved.`);
}

async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(`${what} is in the clipboard.`);
  } catch {
    toast(`The clipboard was refused. ${what}: ${text}`);
  }
}
