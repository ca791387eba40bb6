/** The JSON Schema (draft 2020-12) of case files, for completion in editors. */
import { z } from 'zod';
import { caseSchema, idPattern } from './schema.ts';

/**
 * The shape alone: references between the parts of a case, statements and reserved words are checked by the reader only.
 */
export function caseJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(caseSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (
        zodSchema._zod.def.type === 'record' &&
        jsonSchema.propertyNames &&
        'maxLength' in (jsonSchema.propertyNames as object)
      ) {
        jsonSchema.propertyNames = { type: 'string', maxLength: 100, pattern: idPattern.source };
      }
    },
  });
  return { $schema: schema.$schema, title: 'Parley case', ...schema } as Record<string, unknown>;
}
