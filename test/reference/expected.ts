/** The shape of `expected.yaml`; catalog/README.md says what each part means. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { concepts } from '../../src/analysis/stability/kernel.ts';

const ids = z.array(z.string());
const states = z.array(ids);
const source = z.enum(['published', 'computed']);
const perConcept = <Value extends z.ZodType>(value: Value) => z.partialRecord(z.enum(concepts), value);

const equilibria = z.strictObject({
  source,
  cite: ids.optional(),
  states,
  'published-part': z.strictObject({ cite: ids, states }).optional(),
  published: z.strictObject({ cite: ids, states, differs: z.string() }).optional(),
});

const count = z.strictObject({
  source,
  cite: ids.optional(),
  count: z.int(),
  published: z.strictObject({ cite: ids, count: z.int(), differs: z.string() }).optional(),
});

const cell = z.strictObject({
  framework: z.string().default('as-is'),
  future: z.string().default('as-is'),
  reading: z.string().default('as-is'),
  equilibria: perConcept(equilibria).optional(),
  'status-quo': z.strictObject({ source, 'left-by': perConcept(ids) }).optional(),
  reachable: z.strictObject({ source, seq: states }).optional(),
});

const coalition = z.strictObject({
  members: ids,
  state: ids,
  equilibrium: z.strictObject({ source, cite: ids.optional(), holds: z.boolean() }).optional(),
  improvement: z.strictObject({ source, cite: ids.optional(), to: ids }).optional(),
});

const inverse = z.strictObject({
  target: ids,
  vary: z.string(),
  rankings: z.int(),
  equilibrium: perConcept(count),
});

const schema = z.strictObject({
  citations: z.record(z.string(), z.string()).default({}),
  cells: z.array(cell).default([]),
  coalitions: z.array(coalition).default([]),
  inverse: z.array(inverse).default([]),
});

export type Expected = z.infer<typeof schema>;

export function readExpected(file: string): Expected {
  return schema.parse(parse(readFileSync(file, 'utf8')));
}

interface Cited {
  readonly source: 'published' | 'computed';
  readonly cite?: string[] | undefined;
}

/** What is called published and names no citation, and citations that the file does not give. */
export function citationFaults({ citations, cells, coalitions, inverse }: Expected): string[] {
  const single: Cited[] = [
    ...cells.flatMap(each => Object.values(each.equilibria ?? {})),
    ...coalitions.flatMap(each => [each.equilibrium, each.improvement].filter(value => value !== undefined)),
    ...inverse.flatMap(each => Object.values(each.equilibrium)),
  ];
  const beside = [
    ...cells.flatMap(each =>
      Object.values(each.equilibria ?? {}).flatMap(value => [value.published?.cite, value['published-part']?.cite]),
    ),
    ...inverse.flatMap(each => Object.values(each.equilibrium).map(value => value.published?.cite)),
  ];
  const uncited = single.filter(each => each.source === 'published' && !each.cite?.length);
  const cited = [...single.map(each => each.cite), ...beside].flatMap(cite => cite ?? []);
  return [
    ...uncited.map(each => `published without citation: ${JSON.stringify(each)}`),
    ...cited.filter(key => !(key in citations)).map(key => `unknown citation: ${key}`),
  ];
}
