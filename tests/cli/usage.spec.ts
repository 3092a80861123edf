import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../main/cli/commands.ts'
import { dossier } from './run-dossier.ts'
import { dossierProcess, root } from './spawn-dossier.ts'

describe('wrong usage exits with 2, prints nothing on standard output, and says what there is', () => {
  it.each([
    [[], /Usage: dossier COMMAND/],
    [['nonsense'], /There is no command "nonsense"\. Commands: sources, sections, /],
    [['toString'], /There is no command "toString"/],
    [
      ['sources', '--jsn'],
      /There is no option --jsn\. Options of `dossier sources`: --json, --no-repair, --config, --help/,
    ],
    [['sources', '-x'], /There is no option -x.* begins with a dash is written \.\/-name/],
    [
      ['build', '--title', '-5 degrees', '--text', '-'],
      /--title needs a value.*written --title="-5 degrees"/,
    ],
    [['sources', '--json=yes'], /--json takes no value/],
    [['sources', '--config'], /--config needs a value \(DIR\)/],
    [['sources', '--config', '--json'], /--config needs a value/],
    [['sources', '--config', '/no/such/folder'], /there is no folder \/no\/such\/folder/],
    [['sections', 'extra'], /does not take "extra"/],
    [['sources', ''], /An argument is empty/],
  ])('dossier %j', async (args, message) => {
    const ended = await dossier(args)
    expect(ended.stderr).toMatch(message)
    expect(ended.stdout).toBe('')
    expect(ended.code).toBe(2)
  })
})

it('says its version', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(await dossier(['--version'])).toMatchObject({ code: 0, stdout: `dossier ${version}\n` })
})

describe('help', () => {
  it('is printed by the process, and its exit code is that of the command', async () => {
    for (const command of ['sections', 'templates']) {
      const args = [command, '--help']
      expect(await dossierProcess(args)).toEqual(await dossier(args))
    }
    expect(await dossierProcess(['nonsense'])).toEqual(await dossier(['nonsense']))
  })

  it('lists every command', async () => {
    const { code, stdout } = await dossier(['--help'])
    expect(code).toBe(0)
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })

  it.each(commands)('describes $name', async ({ name }) => {
    const { code, stdout } = await dossier([name, '--help'])
    expect(stdout).toMatch(new RegExp(`^Usage: dossier ${name}`))
    expect(stdout).toContain('--config DIR')
    expect(code).toBe(0)
    expect(await dossier(['help', name])).toMatchObject({ code: 0, stdout })
  })
})
