import * as z from 'zod';
import { isIsoDate } from '../dates.js';

/** `YYYY-MM-DD`, a day that exists. */
export const isoDate = z.string().refine(isIsoDate, { error: 'a day that exists, YYYY-MM-DD' });

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z
  .string()
  .refine((text) => isIsoDate(`${text}${'-01-01'.slice(0, Math.max(0, 10 - text.length))}`), {
    error: 'YYYY, YYYY-MM or YYYY-MM-DD',
  });

/** Lower-case words joined by hyphens: the form of every key. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'lower-case words joined by hyphens' });

/** ISO 3166-1 alpha-2, or a local code that starts with `x-`. */
export const countryCode = z
  .string()
  .regex(/^(?:[A-Z]{2}|x-[a-z]+(?:-[a-z]+)*)$/, { error: 'an alpha-2 code, or a local one as x-abkhazia' });

/** A local code for an organisation, as `org-un`. */
export const organisationCode = z.string().regex(/^org-[a-z]+(?:-[a-z]+)*$/, { error: 'a code as org-un' });

/** `<code>-<year>-<two digits>`. */
export const engagementId = z
  .string()
  .regex(/^(?:[a-z]{2}|x-[a-z]+(?:-[a-z]+)*|org-[a-z]+(?:-[a-z]+)*)-\d{4}-\d{2}$/, { error: 'an id as cn-2024-01' });

/** Two countries visited in one go. */
export const journeyId = z.string().regex(/^journey-\d{4}-\d{2}(?:-[a-z])?$/, { error: 'an id as journey-2024-06' });

/** Text for people: not empty, no stray spaces. */
export const text = z
  .string()
  .regex(/^\S+(?: \S+)*$/u, { error: 'text without spaces at the ends, double spaces or line breaks' });
