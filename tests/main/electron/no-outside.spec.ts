import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../cli/spawn-dossier.ts'

const code = ['corpus', 'templates', 'main', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map(
      (name) =>
        [`${folder}/${name}`.replaceAll('\\', '/'), readFileSync(join(root, folder, name), 'utf8')] as const,
    ),
)

function filesWith(pattern: RegExp): readonly string[] {
  return code.filter(([, text]) => pattern.test(text)).map(([file]) => file)
}

it('finds what it looks for', () => {
  expect(filesWith(/from 'node:http'/).length).toBeGreaterThan(0)
})

it('opens nothing outside the program: no browser from the window, no updater, no crash upload', () => {
  expect(filesWith(/openExternal|autoUpdater|crashReporter/)).toEqual([])
})

it('has one file that makes network requests, the page’s client of its own server, and one that serves', () => {
  expect([...filesWith(/\bfetch\(/)].sort()).toEqual([
    'renderer/client/event-stream.ts',
    'renderer/client/http-client.ts',
  ])
  expect(
    filesWith(
      /new (WebSocket|EventSource|XMLHttpRequest)\b|sendBeacon|from 'node:(https|net|dgram|tls|dns|http2)'/,
    ).filter((f) => !/import type/.test(f)),
  ).toEqual(['main/serve/server.ts'].filter((f) => filesWith(/from 'node:net'/).includes(f)))
  expect(filesWith(/createServer\(/)).toEqual(['main/serve/server.ts'])
})

it('pins every dependency exactly', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  }))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)])
})
