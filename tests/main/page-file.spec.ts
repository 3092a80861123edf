import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pageFile } from '../../main/page-file.ts'
import { emptyFolder } from '../cli/spawn-dossier.ts'

function page(): string {
  const folder = emptyFolder()
  const root = join(folder, 'page')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<p>page')
  writeFileSync(join(root, 'assets', 'app.js'), 'run()')
  writeFileSync(join(root, 'notes.txt'), 'not part of a page')
  writeFileSync(join(folder, 'secret.js'), 'outside')
  return root
}

it('finds the page and its files', async () => {
  const root = page()
  expect((await pageFile(root, '/'))?.mediaType).toBe('text/html; charset=utf-8')
  expect((await pageFile(root, '/assets/app.js'))?.mediaType).toBe('text/javascript; charset=utf-8')
})

it.each([
  '/../secret.js',
  '/..%2fsecret.js',
  '/%2e%2e/secret.js',
  '/assets/../../secret.js',
  '/..\\secret.js',
  '/..%5csecret.js',
  '/assets/app.js%00.html',
  '/C:/Windows/app.js',
  '/notes.txt',
  '/assets',
  '/missing.js',
  '/%ff',
])('gives nothing for %s', async (path) => {
  expect(await pageFile(page(), path)).toBeNull()
})
