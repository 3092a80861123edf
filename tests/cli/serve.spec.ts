import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { pack } from '../../main/serve/wire.ts'
import { dossier } from './run-dossier.ts'
import { emptyFolder, root } from './spawn-dossier.ts'

const entry = join(root, 'main/dossier.mjs')

/** What a program prints first. */
function printed(child: ChildProcess): Promise<string> {
  return new Promise((done) => child.stdout?.once('data', (text) => done(String(text).trim())))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('dossier serve', () => {
  it.each(['0.5', '-1', '70000', 'http', '8o80'])('refuses --port=%s', async (port) => {
    const ended = await dossier(['serve', `--port=${port}`])
    expect(ended.stderr).toMatch(/--port cannot be .* It is a number from 0/)
    expect(ended.code).toBe(2)
  })

  it('prints the whole address, answers there and nowhere else, and ends on a signal with 0', async () => {
    const child = spawn(process.execPath, [
      join(root, 'main/dossier.mjs'),
      'serve',
      '--library',
      emptyFolder(),
    ])
    onTestFinished(() => void child.kill('SIGKILL'))
    const address = await new Promise<string>((printed) =>
      child.stdout.once('data', (d) => printed(String(d).trim())),
    )
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<div id="root">')
    expect((await fetch(address.replace(/token=.*/, 'token=wrong'))).status).toBe(403)
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('ends at once although a page is listening to it and an import is running', async () => {
    const child = spawn(process.execPath, [entry, 'serve', '--library', emptyFolder()])
    onTestFinished(() => void child.kill('SIGKILL'))
    const address = await printed(child)
    const { origin, searchParams } = new URL(address)
    const headers = { authorization: `Bearer ${searchParams.get('token')}`, origin }
    const listening = await fetch(`${origin}/api/events`, { headers })
    expect(listening.status).toBe(200)
    void fetch(`${origin}/api/sources.bundled`, {
      method: 'POST',
      headers,
      body: Buffer.from(pack([])),
    }).catch(() => null)
    await new Promise((later) => setTimeout(later, 150))
    const ended = new Promise((done) => child.once('exit', done))
    const started = performance.now()
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    // A second, and what a busy machine adds to it.
    expect(performance.now() - started).toBeLessThan(4_000)
  })

  it('ends with the program that started it', async () => {
    const script = `
      const { spawn } = require('node:child_process')
      const child = spawn(process.execPath, ${JSON.stringify([entry, 'serve', '--library', emptyFolder()])}, {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      child.stdout.once('data', () => console.log(child.pid))
      setInterval(() => undefined, 1000)`
    const parent = spawn(process.execPath, ['-e', script])
    const server = Number(await printed(parent))
    onTestFinished(() => {
      parent.kill('SIGKILL')
      if (isAlive(server)) process.kill(server, 'SIGKILL')
    })
    expect(isAlive(server)).toBe(true)
    parent.kill('SIGKILL')
    for (let wait = 0; wait < 100 && isAlive(server); wait += 1)
      await new Promise((later) => setTimeout(later, 50))
    expect(isAlive(server)).toBe(false)
  })

  it('says that the port is taken: exit 1', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise((listening) => server.once('listening', listening))
    const { port } = server.address() as { port: number }
    const ended = await dossier(['serve', '--port', String(port), '--library', emptyFolder()])
    expect(ended.stderr).toContain(
      `dossier: Port ${port} is taken by another program; choose another with --port.`,
    )
    expect(ended.code).toBe(1)
  })
})
