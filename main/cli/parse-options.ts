import { parseArgs } from 'node:util'
import { type Command, type Given, type Option, type Options, UsageError } from './command.ts'

/** What every command takes. */
export const commonOptions: Options = {
  config: { kind: 'value', value: 'DIR', about: 'folder with your own sections/ and templates/' },
  help: { kind: 'flag', value: null, about: 'show this help' },
}

/** All options of a command, its own first. */
export function optionsOf(command: Command): Options {
  return { ...command.options, ...commonOptions }
}

/** `--json, --no-repair, …`: for messages that say what there is. */
export function optionNames(options: Options): string {
  return Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ')
}

function checked(name: string, option: Option, value: string): string {
  if (value === '') throw new UsageError(`--${name} needs a value (${option.value}).`)
  if (option.oneOf !== undefined && !option.oneOf.includes(value))
    throw new UsageError(`--${name} cannot be "${value}". It is one of: ${option.oneOf.join(', ')}.`)
  return value
}

function split(option: Option, value: string): readonly string[] {
  return option.commas === true
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [value]
}

/**
 * Applies a command's option table to its arguments. Takes `--name value` and `--name=value`; after `--` all is
 * positional.
 *
 * @throws UsageError for an unknown option (with the list of what there is), a missing or unwanted value, an
 * option given twice that is no list, or a wrong number of arguments.
 */
export function parseOptions(command: Command, args: readonly string[]): Given {
  const options = optionsOf(command)
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, o]) => [
        name,
        { type: o.kind === 'flag' ? 'boolean' : 'string' } as const,
      ]),
    ),
  })
  const values = new Map<string, readonly string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined)
      throw new UsageError(
        `There is no option ${token.rawName}. Options of \`dossier ${command.name}\`: ${optionNames(options)}. A file whose name begins with a dash is written ./-name.`,
      )
    if (option.kind === 'flag') {
      if (token.value !== undefined) throw new UsageError(`--${token.name} takes no value.`)
      values.set(token.name, [])
      continue
    }
    // Without `=`, a value that starts with a dash is far more often the next option, its value forgotten.
    if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value)))
      throw new UsageError(
        `--${token.name} needs a value (${option.value}).${dashHint(token.name, token.value)}`,
      )
    const value = checked(token.name, option, token.value)
    const before = values.get(token.name)
    if (before !== undefined && option.kind === 'value')
      throw new UsageError(`--${token.name} is given twice.`)
    values.set(token.name, [...(before ?? []), ...split(option, value)])
  }
  const given: Given = {
    positionals,
    flag: (name) => values.has(name),
    value: (name) => values.get(name)?.[0] ?? null,
    list: (name) => values.get(name) ?? [],
  }
  if (!given.flag('help')) checkCount(command, positionals)
  return given
}

/** For `--title -5`: how a value is written that begins with one dash. */
function dashHint(name: string, value: string | undefined): string {
  return value === undefined || value.startsWith('--')
    ? ''
    : ` One that begins with a dash is written --${name}="${value}".`
}

function checkCount(command: Command, positionals: readonly string[]): void {
  const [least, most] = command.count
  if (positionals.includes('')) throw new UsageError('An argument is empty; a path or a word was expected.')
  if (positionals.length < least)
    throw new UsageError(`\`dossier ${command.name}\` needs ${command.operands}.`)
  if (positionals.length > most)
    throw new UsageError(
      `\`dossier ${command.name}\` does not take "${positionals[most]}". It takes ${command.operands || 'no arguments'}.`,
    )
}
