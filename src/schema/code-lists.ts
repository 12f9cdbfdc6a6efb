import * as z from 'zod/mini';
import { countryCodes, organisationCodes } from '../generated/codes.js';

/** ISO 3166-1 alpha-2, or a local code that starts with `x-`: one of `countries`. */
export const countryCode = z.enum(countryCodes, { error: 'an alpha-2 code, or a local one such as x-abkhazia' });

/** A local code for an organisation: one of `organisations`. */
export const organisationCode = z.enum(organisationCodes, { error: 'a code such as org-un' });
