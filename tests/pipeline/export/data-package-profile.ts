import { z } from 'zod';

/*
 * What the official profile of Data Package 2.0 asks of a descriptor, as its dictionary states it (frictionlessdata/datapackage,
 * profiles/source/dictionary, read on 2026-11-26), written out here because no registry has it. Stricter in one thing: a property
 * that the profile does not know is refused, and so is a type of field that no table of ours has.
 */

const text = z.string();
/** An address, or a path that stays below the folder of the descriptor. */
const path = text.refine(
  (given) => /^(http|ftp)s?:\/\//.test(given) || (!/^[./~]|^$|^file:|\\|:\/\//.test(given) && !given.includes('/../')),
  'no path below the descriptor, and no address',
);

const described = { name: text, title: text, description: text };
const missingValues = z.union([z.array(text), z.array(z.strictObject({ value: text, label: text.optional() }))]);
const categoriesOf = <T extends z.ZodType>(value: T) =>
  z.union([z.array(value), z.array(z.strictObject({ value, label: text.optional() }))]);
const choiceOf = (value: z.ZodType) => z.union([z.array(text).min(1), z.array(value).min(1)]);
const yesOrNo = z.boolean();

const field = <T extends string, Shape extends z.ZodRawShape, Limits extends z.ZodRawShape>(
  type: T,
  own: Shape,
  limits: Limits,
) =>
  z
    .strictObject({
      ...described,
      example: text,
      missingValues,
      format: z.literal('default'),
      rdfType: text,
      ...own,
      constraints: z.strictObject({ required: yesOrNo, ...limits }).partial(),
    })
    .partial()
    .extend({ name: text, type: z.literal(type) });

const bounds = (value: z.ZodType) => ({
  minimum: z.union([text, value]),
  maximum: z.union([text, value]),
  exclusiveMinimum: z.union([text, value]),
  exclusiveMaximum: z.union([text, value]),
});
const lengths = { minLength: z.int(), maxLength: z.int() };
const numbers = { bareNumber: yesOrNo, groupChar: text };

const fields = z.discriminatedUnion('type', [
  field(
    'string',
    {
      categories: categoriesOf(text),
      categoriesOrdered: yesOrNo,
      format: z.enum(['default', 'email', 'uri', 'binary', 'uuid']),
    },
    { unique: yesOrNo, pattern: text, enum: choiceOf(text), ...lengths },
  ),
  field(
    'integer',
    { categories: categoriesOf(z.int()), categoriesOrdered: yesOrNo, ...numbers },
    { unique: yesOrNo, enum: choiceOf(z.int()), ...bounds(z.int()) },
  ),
  field(
    'number',
    { ...numbers, decimalChar: text },
    { unique: yesOrNo, enum: choiceOf(z.number()), ...bounds(z.number()) },
  ),
  field('date', { format: text }, { unique: yesOrNo, enum: choiceOf(text), ...bounds(text) }),
  field(
    'boolean',
    { trueValues: z.array(text).min(1), falseValues: z.array(text).min(1) },
    { enum: z.array(yesOrNo).min(1) },
  ),
  field(
    'array',
    {},
    { unique: yesOrNo, enum: choiceOf(z.array(z.unknown())), ...lengths, jsonSchema: z.looseObject({}) },
  ),
]);

const foreignKeyOf = (names: z.ZodType) =>
  z.strictObject({ fields: names, reference: z.strictObject({ resource: text.optional(), fields: names }) });
const keys = z.array(text).min(1);

const schema = z
  .strictObject({
    $schema: text,
    ...described,
    fields: z.array(fields).min(1),
    fieldsMatch: z.array(z.enum(['exact', 'equal', 'subset', 'superset', 'partial'])),
    primaryKey: z.union([keys, text]),
    uniqueKeys: z.array(keys).min(1),
    foreignKeys: z.array(z.union([foreignKeyOf(keys), foreignKeyOf(text)])).min(1),
    missingValues,
  })
  .partial()
  .required({ fields: true });

const licences = z
  .array(
    z
      .strictObject({ name: text.regex(/^[-a-zA-Z0-9._]+$/), path, title: text })
      .partial()
      .refine(({ name, path: file }) => name !== undefined || file !== undefined, 'neither name nor path'),
  )
  .min(1);
const sources = z.array(
  z
    .strictObject({ title: text, path, email: z.email(), version: text })
    .partial()
    .refine((source) => Object.keys(source).length > 0),
);

const resource = z
  .strictObject({
    $schema: text,
    ...described,
    path: z.union([path, z.array(path).min(1)]),
    data: z.unknown(),
    type: z.literal('table'),
    homepage: z.url(),
    sources,
    licenses: licences,
    format: text,
    mediatype: text.regex(/^.+\/.+$/),
    encoding: text,
    bytes: z.int(),
    hash: text.regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/),
    schema: z.union([text, schema]),
  })
  .partial()
  .required({ name: true })
  .refine((given) => (given.data === undefined) !== (given.path === undefined), 'either data or a path');

/** A descriptor that the profile accepts. */
export const dataPackageProfile = z
  .strictObject({
    $schema: text,
    id: text,
    ...described,
    homepage: z.url(),
    version: text,
    created: z.iso.datetime({ offset: true }),
    contributors: z
      .array(
        z
          .strictObject({
            title: text,
            path,
            email: z.email(),
            givenName: text,
            familyName: text,
            organization: text,
            roles: z.array(text).min(1),
          })
          .partial()
          .refine((contributor) => Object.keys(contributor).length > 0),
      )
      .min(1),
    keywords: z.array(text).min(1),
    image: text,
    licenses: licences,
    resources: z.array(resource).min(1),
    sources,
  })
  .partial()
  .required({ resources: true });
