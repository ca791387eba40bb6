import { caseJsonSchema } from '../../case/file/json-schema.ts';
import type { Register } from '../command.ts';
import { plainVoiceOf } from '../terminal/voice.ts';

/** `parley schema`: for completion and checks in editors. */
export const registerSchema: Register = (program, terminal) => {
  const t = plainVoiceOf(terminal);
  program
    .command('schema')
    .description(t('cli.schema'))
    .option('--json', t('cli.schema.json'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley schema > case.schema.json

${t('cli.schema.note')}
  # yaml-language-server: $schema=case.schema.json`,
    )
    .action(() => terminal.out(`${JSON.stringify(caseJsonSchema(), null, 2)}\n`));
};
