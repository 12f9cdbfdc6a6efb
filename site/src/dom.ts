/** What both scripts do with the page around them. */

export function find<T extends Element>(selector: string, kind: new () => T, within: ParentNode = document): T | null {
  const found = within.querySelector(selector);
  return found instanceof kind ? found : null;
}

/** The id of the record to which the link around an element leads, if it leads to one. */
export function recordOf(target: EventTarget | null): { readonly link: Element; readonly id: string } | null {
  const link = target instanceof Element ? target.closest('a[href*="record/"]') : null;
  const [, id] = /(?:^|\/)record\/([^/]+)\.html$/.exec(link?.getAttribute('href') ?? '') ?? [];
  return link && id !== undefined ? { link, id } : null;
}

/** The button that turns dark to light and back. Storage may be refused: then the choice lasts as long as the page. */
export function startTheme(): void {
  const button = find('#theme', HTMLButtonElement);
  if (!button) return;
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => {
    button.textContent = isDark() ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Use the ${isDark() ? 'light' : 'dark'} theme`);
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Refused: the choice lasts as long as the page.
    }
    show();
  });
  system.addEventListener('change', show);
  show();
}

/**
 * A sentence at the foot of the page for some seconds, read out by screen readers.
 * @param isMore whether it is said beside what stands there, not in its place
 */
export function toast(text: string, isMore = false): void {
  const box =
    find('#toast', HTMLElement) ??
    document.body.appendChild(Object.assign(document.createElement('p'), { id: 'toast' }));
  box.setAttribute('role', 'status');
  box.textContent = isMore && box.classList.contains('shown') ? `${box.textContent} ${text}` : text;
  box.classList.add('shown');
  clearTimeout(Number(box.dataset.timer));
  box.dataset.timer = String(setTimeout(() => box.classList.remove('shown'), 6000));
}
