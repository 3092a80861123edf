import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtFolder } from '../../main/build/built.ts'
import { channels } from '../../main/contract.ts'
import { userDataFor } from './launched.ts'
import { desktopLaunchers } from './launchers.ts'
import type { Noted, Program } from './program.ts'

/**
 * Electron's security checklist, item by item, in the running window. `docs/security.md` has the whole list, with the
 * test of each item or the reason why it has none.
 */
describe.each(desktopLaunchers)('$name', (launcher) => {
  const data = userDataFor(afterAll)
  let program: Program
  let noted: readonly Noted[]
  const real = process.env.DOSSIER_ELECTRON === '1'

  beforeAll(async () => {
    program = await launcher.launch({ data })
    await program.page.getByRole('main').waitFor()
    noted = await program.noted()
  })
  afterAll(async () => {
    await program.end()
    expect(program.outside()).toEqual([])
  })

  it.skipIf(real)('opens its window sandboxed, isolated and without Node', () => {
    const window = noted.find((n) => n.what === 'window')?.detail as {
      webPreferences: Record<string, unknown>
    }
    expect(window.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
    })
    expect(window.webPreferences).not.toHaveProperty('enableBlinkFeatures')
    expect(noted).toContainEqual({ what: 'sandbox', detail: 'enabled' })
  })

  it.skipIf(real)(
    'serves the page from a scheme of its own, with no privilege that weakens the policy',
    () => {
      expect(noted.find((n) => n.what === 'schemes')?.detail).toEqual([
        { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
      ])
    },
  )

  it.skipIf(real)('switches Chromium’s own network use off', () => {
    const switches = noted.filter((n) => n.what === 'switch').map((n) => n.detail)
    expect(switches).toContain('disable-background-networking')
    expect(switches).toContain('host-resolver-rules=MAP * ~NOTFOUND')
    expect(noted).toContainEqual({ what: 'spell-checker', detail: false })
  })

  it('gives the page the contract’s functions and nothing else of the program', async () => {
    const seen = await program.page.evaluate(() => ({
      api: Object.keys(window as unknown as { dossier: object }).includes('dossier')
        ? Object.keys((window as unknown as { dossier: object }).dossier)
        : [],
      globals: ['require', 'process', 'Buffer', 'module', 'ipcRenderer', 'electron', 'global'].filter(
        (n) => n in window,
      ),
    }))
    expect([...seen.api].sort()).toEqual([...channels.calls, 'on', 'dropped'].sort())
    expect(seen.globals).toEqual([])
  })

  it('does not let the page change what it was given', async () => {
    const changed = await program.page.evaluate(() => {
      const api = (window as unknown as { dossier: Record<string, unknown> }).dossier
      try {
        api['sources.list'] = () => 'mine'
      } catch {
        // Frozen in strict code: also fine.
      }
      return String(api['sources.list']).includes('mine')
    })
    expect(changed).toBe(false)
  })

  it('has a policy that stops inline script, eval, remote script, connections, frames and forms', async () => {
    const stopped = await program.page.evaluate(async () => {
      const violated = new Set<string>()
      document.addEventListener('securitypolicyviolation', (e) => violated.add(e.effectiveDirective))
      const add = (tag: string, attributes: Record<string, string>, text = '') => {
        const element = Object.assign(document.createElement(tag), attributes)
        element.textContent = text
        document.body.append(element)
        return element
      }
      const inline = add('script', {}, 'window.__inline = 1')
      add('script', { src: 'https://example.org/x.js' })
      add('img', { src: 'https://example.org/x.png' })
      add('iframe', { src: 'https://example.org/' })
      add('object', { data: 'https://example.org/' })
      const fetched = await fetch('https://example.org/').then(
        () => 'reached',
        () => 'stopped',
      )
      let socket = 'reached'
      try {
        new WebSocket('wss://example.org/').onerror = () => undefined
      } catch {
        socket = 'stopped'
      }
      await new Promise((later) => setTimeout(later, 300))
      // Only now: in the turn in which a test's code arrives, Chromium lets it evaluate.
      let evaluated = 'stopped'
      try {
        // biome-ignore lint/security/noGlobalEval: that it is stopped is what is tested
        evaluated = String(eval('1 + 1'))
      } catch {
        // As it should be.
      }
      return {
        violated: [...violated].sort(),
        inline: '__inline' in window || inline.textContent === '',
        fetched,
        evaluated,
        socket,
      }
    })
    expect(stopped.inline).toBe(false)
    expect(stopped.fetched).toBe('stopped')
    expect(stopped.evaluated).toBe('stopped')
    for (const directive of ['connect-src', 'img-src', 'object-src', 'script-src-elem'])
      expect(stopped.violated).toContain(directive)
    expect(stopped.violated.some((d) => d === 'frame-src' || d === 'default-src')).toBe(true)
  })

  it('stays on its page: no navigation, no new window', async () => {
    const before = program.page.url()
    const pages = program.page.context().pages().length
    const click = async (attributes: Readonly<Record<string, string>>) => {
      await program.page.evaluate((given) => {
        const link = Object.assign(document.createElement('a'), given, { id: 'away', textContent: 'away' })
        link.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 99999'
        document.body.append(link)
      }, attributes)
      await program.page.locator('#away').click()
      await program.page.waitForTimeout(500)
      await program.page.evaluate(() => document.getElementById('away')?.remove())
    }
    await click({ href: 'https://example.org/' })
    await click({ href: 'https://example.org/', target: '_blank' })
    expect(program.page.url()).toBe(before)
    expect(program.page.context().pages().length).toBe(pages)
    if (real) return
    const after = await program.noted()
    expect(after).toContainEqual({ what: 'navigation-stopped', detail: 'https://example.org/' })
    expect(after.filter((n) => n.what === 'request' && String(n.detail).includes('example.org'))).toEqual([])
    expect(
      after.filter((n) => n.what === 'window-open').map((n) => (n.detail as { action: string }).action),
    ).toEqual(['deny'])
  })

  it('refuses every permission', async () => {
    const answers = (await program.system?.permissions()) ?? {}
    expect(Object.keys(answers).length).toBeGreaterThan(3)
    for (const [name, granted] of Object.entries(answers)) expect([name, granted]).toEqual([name, false])
  })

  it('gives nothing outside the page’s folder, however it is asked for', async () => {
    const statuses = await program.page.evaluate(async () => {
      const image = (src: string) =>
        new Promise<string>((done) => {
          const element = new Image()
          element.onload = () => done('loaded')
          element.onerror = () => done('nothing')
          element.src = src
        })
      return Promise.all(['/..%2fLICENSE', '/../package.json', '/..%5cmain.js', '/%2e%2e/main.js'].map(image))
    })
    expect(statuses).toEqual(['nothing', 'nothing', 'nothing', 'nothing'])
  })

  it('checks the arguments of every call, and takes no path from the page', async () => {
    const answers = await program.page.evaluate(async () => {
      const api = (window as unknown as { dossier: Record<string, (...args: unknown[]) => Promise<unknown>> })
        .dossier
      const ask = async (channel: string, ...args: unknown[]) => {
        try {
          return await api[channel]?.(...args)
        } catch (error) {
          return String(error)
        }
      }
      return [
        await ask('sources.import', [{ kind: 'path', path: '/etc/passwd' }]),
        await ask('sources.import', [{ kind: 'dropped', id: '../../etc/passwd' }]),
        await ask('export.run', { out: '/tmp/x' }, 'pdf'),
        await ask('sources.list', 'all'),
      ]
    })
    expect(answers[0]).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
    // An id that preload never made stands for nothing.
    expect(JSON.stringify(answers[1])).not.toContain('root:')
    expect(answers[1]).not.toMatchObject({ ok: true, value: { added: [expect.anything()] } })
    expect(answers[2]).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
    expect(answers[3]).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
  })
})

it('the preload script requires nothing but Electron', () => {
  const preload = readFileSync(join(builtFolder, 'preload.cjs'), 'utf8')
  expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map((m) => m[1])).toEqual(['electron'])
})
