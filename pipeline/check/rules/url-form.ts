import { type Context, type Problem, problem } from '../rule.js';

const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|ref|from)$/;

/** An address names the page alone: no fragment, no tracking, no credentials, no port and no dot that it does not need. */
export function urlForm({ data }: Context): readonly Problem[] {
  return data.sources.flatMap((row) => {
    const url = new URL(row.url);
    const extra = [
      ...(url.hash === '' ? [] : [`the fragment ${url.hash}`]),
      ...(url.username === '' ? [] : ['a user name']),
      ...(url.hostname.endsWith('.') ? ['a dot after the host'] : []),
      ...(/^https?:\/\/[^/]+:\d+/.test(row.url) ? ['a port'] : []),
      ...[...url.searchParams.keys()].filter((name) => tracking.test(name)).map((name) => `the parameter ${name}`),
    ];
    return extra.length === 0 ? [] : [problem('sources', row, extra.join(', '), 'the address of the page alone')];
  });
}
