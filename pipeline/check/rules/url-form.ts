import { domainToUnicode } from 'node:url';
import { tracking } from '../../derive/page-address.js';
import { type Context, type Problem, problem } from '../rule.js';
import { faultOf } from './plain-text.js';

/** An address names the page alone: no fragment, tracking, credentials, port, or dot that it does not need, and a host of one alphabet. */
export function urlForm({ data }: Context): readonly Problem[] {
  return data.sources.flatMap((row) => {
    const url = new URL(row.url);
    const host = domainToUnicode(url.hostname);
    const fault = faultOf(host);
    const extra = [
      ...(url.hash === '' ? [] : [`the fragment ${url.hash}`]),
      ...(url.username === '' ? [] : ['a user name']),
      ...(url.hostname.endsWith('.') ? ['a dot after the host'] : []),
      ...(/^https?:\/\/[^/]+:\d+/.test(row.url) ? ['a port'] : []),
      ...(/[^:]\/\//.test(row.url) && !/archive\./.test(host) ? ['two slashes'] : []),
      ...(fault === null ? [] : [`${fault.found} of the host`]),
      ...[...url.searchParams.keys()].filter((name) => tracking.test(name)).map((name) => `the parameter ${name}`),
    ];
    return extra.length === 0 ? [] : [problem('sources', row, extra.join(', '), 'the address of the page alone')];
  });
}
