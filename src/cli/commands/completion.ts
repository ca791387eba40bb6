import type { Command } from 'commander';
import { UsageError } from '../../core/errors.ts';
import type { Register } from '../command.ts';

/** `parley completion SHELL` prints a script that completes commands, their options and file names. */
export const registerCompletion: Register = (program, terminal) => {
  program
    .command('completion')
    .description('Print a completion script for bash, zsh or fish.')
    .argument('<shell>', 'bash, zsh or fish')
    .option('--json', 'print the script as a JSON string')
    .addHelpText(
      'after',
      `
Examples:
  source <(parley completion bash)
  parley completion zsh > ~/.zfunc/_parley
  parley completion fish > ~/.config/fish/completions/parley.fish`,
    )
    .action((shell: string, flags: { json?: boolean }) => {
      const write = scripts[shell];
      if (!write) {
        throw new UsageError({
          code: 'SHELL_UNKNOWN',
          message: `No completion for "${shell}".`,
          hint: `Shells: ${Object.keys(scripts).join(', ')}.`,
        });
      }
      const script = write(describe(program));
      terminal.out(flags.json ? `${JSON.stringify({ shell, script }, null, 2)}\n` : script);
    });
};

interface Entry {
  readonly name: string;
  readonly says: string;
  readonly options: readonly string[];
}

function describe(program: Command): Entry[] {
  return program.commands.map(command => ({
    name: command.name(),
    says: command.description().replaceAll("'", ''),
    options: [...command.options.flatMap(option => option.long ?? []), '--help'],
  }));
}

const scripts: Readonly<Record<string, (entries: readonly Entry[]) => string>> = {
  bash: entries => `_parley() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${entries.map(({ name }) => name).join(' ')} --help --version"
  else
    case "\${COMP_WORDS[1]}" in
${entries.map(({ name, options }) => `      ${name}) words="${options.join(' ')}" ;;`).join('\n')}
    esac
  fi
  if [ "$COMP_CWORD" -gt 1 ] && [ "\${current#-}" = "$current" ]; then
    COMPREPLY=($(compgen -f -- "$current"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o filenames -F _parley parley
`,
  zsh: entries => `#compdef parley
if (( CURRENT == 2 )); then
  local -a commands=(${entries.map(({ name, says }) => `'${name}:${says.replaceAll(':', ' ')}'`).join(' ')})
  _describe command commands
else
  case "$words[2]" in
${entries.map(({ name, options }) => `    ${name}) compadd -- ${options.join(' ')} ;;`).join('\n')}
  esac
  _files
fi
`,
  fish: entries =>
    entries
      .flatMap(({ name, says, options }) => [
        `complete -c parley -n __fish_use_subcommand -f -a ${name} -d '${says}'`,
        ...options.map(
          option => `complete -c parley -n '__fish_seen_subcommand_from ${name}' -l ${option.replace(/^--/, '')}`,
        ),
      ])
      .join('\n')
      .concat('\n'),
};
