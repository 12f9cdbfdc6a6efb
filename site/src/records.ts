/** A record over the view: its own page, fetched and shown in a dialog. Where that fails, the link is followed. */
import { recordOf, toast } from './dom.js';

/**
 * @param isKnown whether an id is one of a record
 * @param order the ids of the view, in the order of the table
 */
export function startRecords(app: HTMLElement, isKnown: (id: string) => boolean, order: () => readonly string[]): void {
  const pages = new Map<string, Promise<Element | null>>();
  const dialog = buildDialog();
  let openedFrom: HTMLElement | SVGElement | null = null;
  let shown = '';

  const fetchPage = (id: string): Promise<Element | null> => {
    const known = pages.get(id);
    if (known) return known;
    const page = fetch(`record/${id}.html`)
      .then(async (answer) =>
        answer.ok
          ? new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('article.record')
          : null,
      )
      .catch(() => null);
    pages.set(id, page);
    return page;
  };

  const open = async (id: string) => {
    shown = id;
    const waiting = setTimeout(() => {
      dialog.body.innerHTML = '<h2 class="title" id="record-title" tabindex="-1">Loading the record …</h2>';
      if (!dialog.element.open) dialog.element.showModal();
    }, 150);
    const article = await fetchPage(id);
    clearTimeout(waiting);
    if (shown !== id) return;
    if (!article) {
      pages.delete(id);
      location.href = `record/${id}.html`;
      return;
    }
    dialog.body.replaceChildren(fromHere(article));
    dialog.link.href = `record/${id}.html`;
    const ids = order();
    const at = ids.indexOf(id);
    dialog.earlier.setAttribute('aria-disabled', String(at <= 0));
    dialog.later.setAttribute('aria-disabled', String(at === -1 || at === ids.length - 1));
    dialog.earlier.dataset.to = ids[at - 1] ?? '';
    dialog.later.dataset.to = ids[at + 1] ?? '';
    if (!dialog.element.open) dialog.element.showModal();
    dialog.element.scrollTop = 0;
    remember(id);
    document.querySelector<HTMLElement>('#record-title')?.focus();
  };

  const fromAddress = () => {
    const id = idInAddress();
    if (isKnown(id)) {
      if (shown !== id) void open(id);
      return;
    }
    if (/^(?:[a-z]{2}|x-[a-z-]+|org-[a-z]+)-\d{4}-\d{2}$/.test(id)) void followRetired(id);
    if (dialog.element.open) dialog.element.close();
  };

  const follow = (event: MouseEvent) => {
    const { link, id } = recordOf(event.target) ?? { link: null, id: '' };
    if (!link || !isKnown(id) || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    if (!dialog.element.open && (link instanceof HTMLElement || link instanceof SVGElement)) openedFrom = link;
    void open(id);
  };
  app.addEventListener('click', follow);
  dialog.element.addEventListener('click', (event) => {
    if (event.target === dialog.element)
      dialog.element.close(); // beside it
    else follow(event);
  });
  const ahead = (event: Event) => {
    const id = recordOf(event.target)?.id;
    if (id !== undefined && isKnown(id) && location.protocol !== 'file:') void fetchPage(id);
  };
  app.addEventListener('pointerover', ahead);
  app.addEventListener('focusin', ahead);
  dialog.element.addEventListener('close', () => {
    shown = '';
    if (idInAddress() !== '') forget();
    const back = openedFrom?.isConnected ? openedFrom : null;
    back?.focus();
    openedFrom = null;
  });
  for (const button of [dialog.earlier, dialog.later]) {
    button.addEventListener('click', () => {
      if (button.dataset.to) void open(button.dataset.to);
    });
  }
  addEventListener('hashchange', fromAddress);
  fromAddress();
}

/** The id after `#`; empty where there is none, or nothing that could be one. */
function idInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1)).toLowerCase();
  } catch {
    return '';
  }
}

/** A retired id has a page that says what became of it; of any other, no record is known. */
async function followRetired(id: string): Promise<void> {
  const address = `record/${id}.html`;
  const answer = await fetch(address, { method: 'HEAD' }).catch(() => null);
  if (answer?.ok) location.href = address;
  else toast(`No record has the id ${id}.`, true);
}

/** The record is in the address, and the way back leads to the view without it. */
function remember(id: string): void {
  if (idInAddress() === id) return;
  const address = `${location.pathname}${location.search}#${id}`;
  const isFirst = idInAddress() === '';
  try {
    if (isFirst) history.pushState({ isOverView: true }, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // Refused for a file.
  }
}

function forget(): void {
  if (history.state?.isOverView === true) {
    history.back();
    return;
  }
  try {
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  } catch {
    // Refused for a file.
  }
}

/** A record as it stands in its own page, with links as they lead from here. */
function fromHere(article: Element): Element {
  const copy = document.importNode(article, true);
  for (const link of copy.querySelectorAll('a')) {
    const id = recordOf(link)?.id;
    if (id !== undefined) link.setAttribute('href', `record/${id}.html`);
    // In a frame, a page of the web opens beside the article that the frame is in.
    else if (document.documentElement.classList.contains('embedded')) link.target = '_blank';
  }
  const title = copy.querySelector('h1');
  if (title) {
    const heading = document.createElement('h2');
    heading.id = 'record-title';
    heading.className = 'title';
    heading.tabIndex = -1;
    heading.textContent = title.textContent;
    title.replaceWith(heading);
  }
  return copy;
}

function buildDialog() {
  const element = document.createElement('dialog');
  element.id = 'record';
  element.setAttribute('aria-labelledby', 'record-title');
  const header = element.appendChild(document.createElement('header'));
  const link = header.appendChild(
    Object.assign(document.createElement('a'), { textContent: 'Page of this record', href: '#' }),
  );
  const button = (text: string, label: string) => {
    const made = header.appendChild(
      Object.assign(document.createElement('button'), { type: 'button', textContent: text }),
    );
    made.setAttribute('aria-label', label);
    return made;
  };
  const copy = button('Copy link', 'Copy link to this record');
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(location.href).then(
      () => toast('The link to this record is in the clipboard.'),
      () => toast(`The clipboard was refused. The link: ${location.href}`),
    );
  });
  const earlier = button('←', 'The record before in this view');
  const later = button('→', 'The record after in this view');
  const close = button('×', 'Close');
  close.addEventListener('click', () => element.close());
  const body = element.appendChild(document.createElement('div'));
  body.className = 'prose';
  document.body.append(element);
  return { element, body, link, earlier, later };
}
