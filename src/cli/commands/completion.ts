import type { Command } from 'commander';
import { UsageError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { plainVoiceOf } from '../terminal/voice.ts';

/** `parley completion SHELL` prints a script that completes commands, their options and file names. */
export const registerCompletion: Register = (program, terminal) => {
  const t = plainVoiceOf(terminal);
  program
    .command('completion')
    .description(t('cli.completion'))
    .argument('<shell>', t('cli.completion.shell'))
    .option('--json', t('cli.completion.json'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  source <(parley completion bash)
  parley completion zsh > ~/.zfunc/_parley
  parley completion fish > ~/.config/fish/completions/parley.fish`,
    )
    .action((shell: string, flags: { json?: boolean }) => {
      const write = scripts[shell];
      if (!write) {
        throw new UsageError(complaint('SHELL_UNKNOWN', { shell, shells: Object.keys(scripts) }));
      }
      const script = write(describe(program));
      terminal.out(flags.json ? `${JSON.stringify({ shell, script }, null, 2)}\n` : script);
    });
};

interface Entry {
  readonly name: string;
  readonly says: string;
  readonly options: readonly string[];
  /** Commands of this command: `gauge practice`. */
  readonly inner: readonly Entry[];
}

function describe(program: Command): Entry[] {
  return program.commands.map(command => ({
    name: command.name(),
    says: command.description().replaceAll("'", '').replaceAll(':', ' '),
    options: [...command.options.flatMap(option => option.long ?? []), '--help'],
    inner: describe(command),
  }));
}

const names = (entries: readonly Entry[]) => entries.map(({ name }) => name).join(' ');

const scripts: Readonly<Record<string, (entries: readonly Entry[]) => string>> = {
  bash: entries => `_parley() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words="" inner=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${names(entries)} --help --version"
  else
    case "\${COMP_WORDS[1]}" in
${entries.map(({ name, options, inner }) => `      ${name}) words="${options.join(' ')}" inner="${names(inner)}" ;;`).join('\n')}
    esac
    case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${entries.flatMap(({ name, inner }) => inner.map(each => `      "${name} ${each.name}") words="${each.options.join(' ')}" ;;`)).join('\n')}
    esac
  fi
  if [ "$COMP_CWORD" -eq 2 ] && [ -n "$inner" ]; then
    COMPREPLY=($(compgen -W "$inner $words" -- "$current"))
  elif [ "$COMP_CWORD" -gt 1 ] && [ "\${current#-}" = "$current" ]; then
    COMPREPLY=($(compgen -f -- "$current"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o filenames -F _parley parley
`,
  zsh: entries => `#compdef parley
if (( CURRENT == 2 )); then
  local -a commands=(${entries.map(({ name, says }) => `'${name}:${says}'`).join(' ')})
  _describe command commands
else
  case "$words[2]" in
${entries.map(zshOptions).join('\n')}
  esac
  _files
fi
`,
  fish: entries =>
    entries
      .flatMap(({ name, says, options, inner }) => [
        `complete -c parley -n __fish_use_subcommand -f -a ${name} -d '${says}'`,
        ...inner.map(
          each =>
            `complete -c parley -n '__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${names(inner)}' -f -a ${each.name} -d '${each.says}'`,
        ),
        ...inner.flatMap(each => fishOptions(`${name}; and __fish_seen_subcommand_from ${each.name}`, each.options)),
        ...fishOptions(name, options),
      ])
      .join('\n')
      .concat('\n'),
};

function zshOptions({ name, options, inner }: Entry): string {
  if (inner.length === 0) return `    ${name}) compadd -- ${options.join(' ')} ;;`;
  const deeper = inner.map(each => `        ${each.name}) compadd -- ${each.options.join(' ')} ;;`).join('\n');
  return `    ${name})
      case "$words[3]" in
${deeper}
        *) compadd -- ${names(inner)} ${options.join(' ')} ;;
      esac ;;`;
}

function fishOptions(seen: string, options: readonly string[]): string[] {
  return options.map(
    option => `complete -c parley -n '__fish_seen_subcommand_from ${seen}' -l ${option.replace(/^--/, '')}`,
  );
}
