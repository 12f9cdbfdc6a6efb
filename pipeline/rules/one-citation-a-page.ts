import { pageOf } from '../derive/page-address.js';
import { type Context, type Problem, problem } from './rule.js';

/** A page is cited once for a record, and one page has one record in sources: else a wire would count twice. */
export function oneCitationAPage({ data }: Context): readonly Problem[] {
  const firstByUrl = new Map<string, string>();
  for (const { id, url } of data.sources) if (!firstByUrl.has(pageOf(url))) firstByUrl.set(pageOf(url), id);
  return [
    ...data.engagements.flatMap((row) => {
      const cited = row.evidence.map(({ source }) => source);
      return [...new Set(cited.filter((source, at) => cited.indexOf(source) !== at))].map((source) =>
        problem('engagements', row, `${source} cited twice`, 'one evidence entry a page'),
      );
    }),
    ...data.sources
      .filter((row) => firstByUrl.get(pageOf(row.url)) !== row.id)
      .map((row) => problem('sources', row, `the page of ${firstByUrl.get(pageOf(row.url))}`, 'one source a page')),
    ...data.sources
      .filter((row) => row.relays === row.publisher)
      .map((row) =>
        problem('sources', row, `relays its own publisher ${row.publisher}`, 'another publisher, or no relays'),
      ),
  ];
}
