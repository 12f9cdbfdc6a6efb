/** Parameters that say how a reader came to a page, not which page it is. */
export const tracking =
  /^(?:utm_\w+|fbclid|gclid|yclid|ref|from|amp|noamp|at_\w+|ysclid|source|mc_\w+|igshid|outputtype)$/i;

/** Whose site an address is on: its host, without what all hosts may have and what only mobile readers get. */
export function pageHost(url: string): string {
  return new URL(original(url)).host.replace(/^(?:www|m|mobile|amp)\./, '').replace(/\.$/, '');
}

/** An address without what does not change the page: two addresses of one page come to the same. */
export function pageOf(url: string): string {
  const { pathname, searchParams } = new URL(original(url));
  const path = unescaped(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index\.\w+|amp(?:\.html)?)\/?$/, '')
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/$/, '');
  const query = [...searchParams].filter(([name]) => !tracking.test(name)).map((pair) => pair.join('='));
  return `${pageHost(url)}${path}${query.length === 0 ? '' : `?${query.sort().join('&')}`}`;
}

/** What an archived or cached copy is a copy of. */
function original(url: string): string {
  const [, archived] =
    /^https?:\/\/(?:web\.)?archive\.(?:org|ph|today|is|md|vn|li|fo)\/(?:web\/)?(?:\d[\d.-]*[a-z_*]*\/)?(https?:\/\/.+)$/i.exec(
      url,
    ) ?? [];
  const [, cached] = /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/\w\/(?:s\/)?(.+)$/.exec(url) ?? [];
  return archived ?? (cached === undefined ? url : `https://${cached}`);
}

/** One spelling of a path: letters that need no escape without it, and every escape in capitals. */
function unescaped(path: string): string {
  return path
    .replace(/%(?:2d|2e|3[0-9]|[46][1-9a-f]|5[0-9af]|7[0-9ae])/gi, (code) =>
      String.fromCharCode(Number.parseInt(code.slice(1), 16)),
    )
    .replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
}
