import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dossier, emptyFolder, root } from './spawn-dossier.ts'

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
