import { expect, it } from 'vitest'
import { commandInArguments } from '../../../main/electron/command-line.ts'

it.each([
  [
    ['build', '--pdf', 'a.pdf'],
    ['build', '--pdf', 'a.pdf'],
  ],
  [
    ['--no-sandbox', 'sources', 'a.txt'],
    ['sources', 'a.txt'],
  ],
  [[], null],
  [['--config', '/somewhere'], null],
  [['/home/anna/week.dossier'], null],
  [['/home/anna/build', 'build'], null],
  [['./build'], null],
])('%j is the command %j', (words, command) => {
  expect(commandInArguments(words)).toEqual(command)
})
