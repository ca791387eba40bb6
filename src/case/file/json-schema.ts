/** The JSON Schema (draft 2020-12) of case files, for completion and help in editors. */
import { z } from 'zod';
import { english } from '../../words/english.ts';
import { sayPlainly } from '../../words/say.ts';
import { caseSchema } from '../description/case-schema.ts';
import { meaningOf } from '../description/meaning.ts';
import { idPattern } from '../description/values.ts';

/**
 * The shape alone, with what each value is for: references between the parts of a case, statements and reserved words are checked
 * by the reader only.
 */
export function caseJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(caseSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { help } = meaningOf(zodSchema);
      if (help) jsonSchema.description = sayPlainly(help, {}, english);
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
