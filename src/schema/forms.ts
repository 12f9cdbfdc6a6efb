import * as z from 'zod/mini';

/** A string of a form, with the words that an error says it by. */
export const form = (pattern: RegExp, error: string) => z.string().check(z.regex(pattern, { error }));

/** `YYYY-MM-DD`, a day that exists. */
export const isoDate = z.iso.date({ error: 'a day that exists, YYYY-MM-DD' });

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = form(
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
  'YYYY, YYYY-MM or YYYY-MM-DD',
).check(z.refine((value) => value.length < 10 || isoDate.safeParse(value).success, { error: 'a day that exists' }));

/** Lower-case words joined by hyphens: the form of every key. */
export const slug = form(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** `<code>-<year>-<two digits>`. */
export const engagementId = form(
  /^(?:[a-z]{2}|x-[a-z]+(?:-[a-z]+)*|org-[a-z]+(?:-[a-z]+)*)-\d{4}-\d{2}$/,
  'an id such as cn-2024-01',
);

/** Two countries visited in one go. */
export const journeyId = form(/^journey-\d{4}-\d{2}(?:-[a-z])?$/, 'an id such as journey-2024-06');

/** Text for people: not empty, no stray spaces. */
export const text = form(/^\S+(?: \S+)*$/u, 'text without spaces at the ends, double spaces or line breaks');

/** SHA-256 in hex. */
export const sha256 = form(/^[0-9a-f]{64}$/, '64 hexadecimal digits');

/** A BCP 47 tag. */
export const language = form(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a BCP 47 tag, such as en');

/** The address of a page. */
export const url = z.url({ protocol: /^https?$/ });
