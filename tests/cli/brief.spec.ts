import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './spawn-dossier.ts'

it('npm run brief writes both files and says in three lines what, from what, and what not', () => {
  const out = execFileSync(process.execPath, [join(root, 'main/brief.mjs')], { encoding: 'utf8' })
  const lines = out.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^Wrote out\/briefing\.pdf and out\/briefing\.docx: \d+ pages, 4 sections\.$/)
  expect(lines[1]).toMatch(/^From 2 sources: \d+ of \d+ sentences used, \d+ repairs? recorded\.$/)
  expect(lines[2]).toMatch(
    /^Left out: \d+ sentences? in no section, \d+ pieces? that (is|are) no passage \(.+\)/,
  )
  expect(readFileSync(join(root, 'out/briefing.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect(readFileSync(join(root, 'out/briefing.docx')).subarray(0, 2).toString()).toBe('PK')
})

it('an old Node is told in one line what to do', () => {
  const old = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' });`
  const entries = readdirSync(join(root, 'main')).filter(
    (f) => f.endsWith('.mjs') && !f.startsWith('require-'),
  )
  expect(entries).toContain('dossier.mjs')
  for (const entry of entries) {
    const code = `${old} import(${JSON.stringify(join(root, `main/${entry}`))})`
    try {
      execFileSync(process.execPath, ['-e', code], { encoding: 'utf8', stdio: 'pipe' })
      expect.unreachable(`${entry} ran`)
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string }
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(stderr).toMatch(/needs Node 24 or later.*npm ci/)
      expect(status).toBe(2)
    }
  }
})
