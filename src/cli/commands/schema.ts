import { caseJsonSchema } from '../../case/file/json-schema.ts';
import type { Register } from '../command.ts';

/** `parley schema`: for completion and checks in editors. */
export const registerSchema: Register = (program, terminal) => {
  program
    .command('schema')
    .description('Print the JSON Schema of case files.')
    .option('--json', 'as without it: the schema is JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley schema > case.schema.json

An editor that reads YAML schemas takes it from the first line of a case:
  # yaml-language-server: $schema=case.schema.json`,
    )
    .action(() => terminal.out(`${JSON.stringify(caseJsonSchema(), null, 2)}\n`));
};
