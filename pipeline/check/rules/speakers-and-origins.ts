import { originOf } from '../../derive/origin.js';
import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** Who a page of others can be quoting: the words by which it says so. */
const quotesRussia = /\b(?:Kremlin|Peskov|Ushakov|Putin|Russian?|presidential|TASS|RIA)\b/;

/** A label said by a Russian authority stands on a Russian page, or on one that says whose words it passes on. */
export function speakersAndOrigins({ data }: Context): readonly Problem[] {
  const sources = byKey('sources', data);
  const publishers = byKey('publishers', data);
  return data.engagements.flatMap((row) =>
    (row.claims ?? []).flatMap(({ field, value, saidBy, source }) => {
      if (saidBy !== 'kremlin' && saidBy !== 'russia') return [];
      const page = sources.get(source);
      const origin = page && publishers.get(originOf(page));
      const countries = [origin?.country, publishers.get(page?.publisher ?? '')?.country];
      if (origin === undefined || countries.includes('RU')) return [];
      const says = row.evidence.find((citation) => citation.source === source)?.says ?? '';
      if (quotesRussia.test(says)) return [];
      const found = `${field} ${value} said by ${saidBy}, by ${source} of ${origin.country ?? 'no known country'}`;
      return [
        problem('engagements', row, found, "a Russian page, a sentence that says whom it quotes, or saidBy 'press'"),
      ];
    }),
  );
}
