import { pageHost } from '../../derive/page-address.js';
import { type Context, firstByKey, type Problem, problem } from '../rule.js';

/** A site, and a name, is one publisher's: else a publisher under two keys would count as two owners. */
export function onePublisherASite({ data }: Context): readonly Problem[] {
  const firstOfSite = firstByKey(data.sources, ({ url }) => siteOf(url));
  const firstOfName = firstByKey(data.publishers, ({ name }) => name);
  return [
    ...data.sources
      .map((row) => ({ row, site: siteOf(row.url), owner: firstOfSite.get(siteOf(row.url))?.publisher }))
      .filter(({ row, owner }) => owner !== row.publisher)
      .map(({ row, site, owner }) =>
        problem(
          'sources',
          row,
          `publisher ${row.publisher} for ${site}`,
          `publisher ${owner}, as for the other pages of that site`,
        ),
      ),
    ...data.publishers
      .map((row) => ({ row, first: firstOfName.get(row.name) }))
      .filter(({ row, first }) => first !== row)
      .map(({ row, first }) => problem('publishers', row, `the name of ${first?.id}`, 'one publisher, or two names')),
  ];
}

/** The host of a page; on a site where everybody keeps files of their own, with whose they are. */
function siteOf(url: string): string {
  const host = pageHost(url);
  return host === 'github.com' ? `${host}/${new URL(url).pathname.split('/')[1]}` : host;
}
