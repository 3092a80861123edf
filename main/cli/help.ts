import type { Command, Option } from './command.ts'
import type { CommandEntry } from './commands.ts'
import { commonOptions, optionsOf } from './parse-options.ts'

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

function shown(name: string, option: Option): string {
  return option.value === null ? `--${name}` : `--${name} ${option.value}`
}

function listNote(option: Option): string {
  if (option.kind !== 'list') return option.about
  return `${option.about} (repeat the option${option.commas === true ? ' or use commas' : ''})`
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const rows = Object.entries(optionsOf(command)).map(([n, o]) => [shown(n, o), listNote(o)] as const)
  return `Usage: dossier ${[command.name, command.operands, '[options]'].filter((p) => p !== '').join(' ')}

${command.about}

Options:
${columns(rows)}
`
}

/** The help of the whole program. */
export function programHelp(commands: readonly CommandEntry[]): string {
  return `Usage: dossier COMMAND [options]

Offline briefing documents from a pile of articles, with every sentence traced to its source.

Commands:
${columns(commands.map((c) => [c.name, c.about] as const))}

Every command:
${columns(Object.entries(commonOptions).map(([n, o]) => [shown(n, o), o.about] as const))}

\`dossier COMMAND --help\` shows the options of one command. Results go to standard output, messages to standard
error. Exit status: 0 done, 1 an error in the data or of the machine, 2 wrong usage.
`
}
