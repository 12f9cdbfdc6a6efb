/** Whose site an address is on: its host, without what all hosts may have. */
export function pageHost(url: string): string {
  return new URL(url).host.replace(/^www\./, '').replace(/\.$/, '');
}

/** An address without what does not change the page. */
export function pageOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pageHost(url)}${pathname.replace(/\/$/, '')}${search}`;
}
