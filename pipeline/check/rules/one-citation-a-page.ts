import { pageOf } from '../../derive/page-address.js';
import { type Context, firstByKey, type Problem, problem } from '../rule.js';

/** A page is cited once for a record, and one page has one record in sources: else a wire would count twice. */
export function oneCitationAPage({ data }: Context): readonly Problem[] {
  const firstOfPage = firstByKey(data.sources, ({ url }) => pageOf(url));
  return [
    ...data.engagements.flatMap((row) => {
      const cited = row.evidence.map(({ source }) => source);
      return [...new Set(cited.filter((source, at) => cited.indexOf(source) !== at))].map((source) =>
        problem('engagements', row, `${source} cited twice`, 'one evidence entry a page'),
      );
    }),
    ...data.sources
      .map((row) => ({ row, first: firstOfPage.get(pageOf(row.url)) }))
      .filter(({ row, first }) => first !== row)
      .map(({ row, first }) => problem('sources', row, `the page of ${first?.id}`, 'one source a page')),
    ...data.sources
      .filter((row) => row.relays === row.publisher)
      .map((row) =>
        problem('sources', row, `relays its own publisher ${row.publisher}`, 'another publisher, or no relays'),
      ),
  ];
}
