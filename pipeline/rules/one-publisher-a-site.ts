import { pageHost } from '../derive/page-address.js';
import { type Context, type Problem, problem } from './rule.js';

/** A site, and a name, is one publisher's: else a publisher under two keys would count as two owners. */
export function onePublisherASite({ data }: Context): readonly Problem[] {
  const firstOfHost = new Map<string, string>();
  for (const { url, publisher } of data.sources) {
    if (!firstOfHost.has(pageHost(url))) firstOfHost.set(pageHost(url), publisher);
  }
  const firstOfName = new Map<string, string>();
  for (const { id, name } of data.publishers) if (!firstOfName.has(name)) firstOfName.set(name, id);
  return [
    ...data.sources
      .filter(({ url, publisher }) => firstOfHost.get(pageHost(url)) !== publisher)
      .map((row) =>
        problem(
          'sources',
          row,
          `publisher ${row.publisher} for ${pageHost(row.url)}`,
          `publisher ${firstOfHost.get(pageHost(row.url))}, as for the other pages of that site`,
        ),
      ),
    ...data.publishers
      .filter(({ id, name }) => firstOfName.get(name) !== id)
      .map((row) =>
        problem('publishers', row, `the name of ${firstOfName.get(row.name)}`, 'one publisher, or two names'),
      ),
  ];
}
