import { join } from 'node:path'
import { expect, it } from 'vitest'
import { callersFolder } from '../../main/cli/main.ts'
import { root } from '../cli/spawn-dossier.ts'

const env = {
  npm_lifecycle_event: 'dossier',
  npm_package_json: join(root, 'package.json'),
  INIT_CWD: '/home/anna',
}

it('is the folder in which the user called npm', () => {
  expect(callersFolder(env, root)).toBe('/home/anna')
})

it.each([
  ['another script of this package', { ...env, npm_lifecycle_event: 'test' }],
  ['a script of the same name in another package', { ...env, npm_package_json: '/elsewhere/package.json' }],
  ['no npm at all', {}],
])('is the working folder for %s', (_, other) => {
  expect(callersFolder(other, '/work')).toBe('/work')
})
