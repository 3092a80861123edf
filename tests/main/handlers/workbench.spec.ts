import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Briefing, builtInSections } from '../../../corpus/index.ts'
import type { Contract, Outcome } from '../../../main/contract.ts'
import { createWorkbench } from '../../../main/handlers/create-workbench.ts'
import { nodeHost } from '../../../main/host.ts'
import { hostError } from '../../../main/host-error.ts'
import { openLibrary } from '../../../main/library/index.ts'
import { loadResources } from '../../../main/resources.ts'
import type { Shell, Workbench } from '../../../main/shell.ts'

interface Started {
  readonly handlers: Contract
  readonly workbench: Workbench
  readonly folder: string
  /** What the save dialog answers. */
  target: string | null
  /** Makes every save fail as a full disk does. */
  full: boolean
  /** Hears of briefings that were opened. */
  emitted: (payload: unknown) => void
  /** Hears that rows of the library changed. */
  changed: () => void
}

const started: Started[] = []

function start(folder = mkdtempSync(join(tmpdir(), 'dossier-workbench-'))): Started {
  const state = {
    folder,
    target: join(folder, 'saved.dossier') as string | null,
    full: false,
    emitted: (_: unknown): void => undefined,
    changed: (): void => undefined,
  }
  const shell: Shell = {
    host: {
      ...nodeHost,
      save: async (path, bytes) => {
        if (state.full) throw hostError(Object.assign(new Error('full'), { code: 'ENOSPC' }), 'write', path)
        await nodeHost.save(path, bytes)
      },
    },
    capabilities: { shell: 'electron', files: true, menu: true },
    version: '0.0.0',
    dataFolder: folder,
    emit: (event, payload) => {
      if (event === 'sources.changed') state.changed()
      if (event === 'briefing.opened') state.emitted(payload)
    },
    chooseFiles: async () => null,
    chooseTarget: async () => state.target,
    droppedPath: () => null,
    showInFolder: () => undefined,
    noteRecent: () => undefined,
    noteBriefing: () => undefined,
  }
  const made = Object.assign(state, createWorkbench(shell))
  started.push(made)
  return made
}

afterEach(async () => {
  for (const { workbench, folder } of started.splice(0)) {
    await workbench.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.message)
  return outcome.value
}

const messageOf = (outcome: Outcome<unknown>) => (outcome.ok ? '' : outcome.failure.message)
const item = (name: string, text: string) => ({
  kind: 'bytes' as const,
  name,
  bytes: new TextEncoder().encode(text),
})

describe('the workbench', () => {
  it('offers the two bundled articles at the first start, and not again once they are deleted', async () => {
    const { handlers } = start()
    const rows = valueIn(await handlers['sources.list']())
    expect(rows).toHaveLength(2)
    valueIn(await handlers['sources.remove'](rows.map((r) => r.id)))
    expect(valueIn(await handlers['sources.list']())).toEqual([])
  })

  it('counts the sections of sources that the command line left unsorted, without being asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-workbench-'))
    // Sorted into other sections than the window's: as good as unsorted.
    const sections = builtInSections.flatMap((s) => (s.id === 'wagner' ? [{ ...s, rules: [] }] : []))
    const library = openLibrary(join(folder, 'library'), { resources: { ...loadResources(), sections } })
    const text =
      'A contract is awaited\n\nThe Wagner group has trained soldiers in the north since January.\n'
    await library.import([{ name: 'a.txt', bytes: new TextEncoder().encode(text) }])
    await library.close()
    const program = start(folder)
    const { handlers } = program
    const changed = new Promise<void>((heard) => {
      program.changed = heard
    })
    expect(valueIn(await handlers['sources.list']())[0]?.sections.wagner).toBeUndefined()
    await changed
    expect(valueIn(await handlers['sources.list']())[0]?.sections.wagner).toBe(1)
  })

  it('opens the sample although the first start is still reading the bundled articles', async () => {
    const { handlers } = start()
    const [, sample] = await Promise.all([handlers['sources.list'](), handlers['briefing.sample']()])
    expect(valueIn(sample).sources).toHaveLength(2)
    expect(valueIn(sample).sections.flatMap((s) => s.excerpts).length).toBeGreaterThan(0)
  })

  it('opens what it saved, choice for choice', async () => {
    const { handlers } = start()
    const sample = { ...valueIn(await handlers['briefing.sample']()), title: 'Kept', marking: 'TLP:AMBER' }
    const file = valueIn(await handlers['briefing.save'](sample, { asks: true, name: null }))
    const opened = valueIn(await handlers['briefing.openRecent'](file.id))
    expect(opened.file).toEqual(file)
    expect(opened.briefing.sections).toEqual(sample.sections)
    expect(opened.briefing.marking).toBe('TLP:AMBER')
  })

  it('previews the very bytes that it exports, with a place for each excerpt', async () => {
    const made = start()
    const { handlers, folder } = made
    const sample = valueIn(await handlers['briefing.sample']())
    const preview = valueIn(await handlers['preview.render'](sample, 1))
    made.target = join(folder, 'out.pdf')
    const exported = valueIn(await handlers['export.run'](sample, 'pdf'))
    expect(Buffer.compare(await nodeHost.readFile(made.target), preview.pdf)).toBe(0)
    expect(exported.pages).toBe(preview.pages)
    for (const section of sample.sections)
      for (const { passage } of section.excerpts)
        expect(preview.places).toContainEqual(expect.objectContaining({ section: section.id, passage }))
  })

  it('answers an older preview with "cancelled" when a newer one was asked for meanwhile', async () => {
    const { handlers } = start()
    const sample = valueIn(await handlers['briefing.sample']())
    const [first, second, third] = await Promise.all(
      [1, 2, 3].map((n) => handlers['preview.render'](sample, n)),
    )
    expect(third?.ok).toBe(true)
    expect([first, second].some((o) => o !== undefined && !o.ok && o.failure.kind === 'cancelled')).toBe(true)
  })

  it('refuses a damaged and a newer briefing in words that say which it is, and keeps what is open', async () => {
    const { handlers } = start()
    const damaged = await handlers['briefing.openItem'](item('torn.dossier', '{"version": 1, "title": "Ma'))
    expect(messageOf(damaged)).toMatch(/^torn\.dossier cannot be opened/)
    const newer = await handlers['briefing.openItem'](item('new.dossier', '{"version": 99}'))
    expect(messageOf(newer)).toMatch(/newer/)
    const other = await handlers['briefing.openItem'](item('list.dossier', '[1, 2]'))
    expect(other.ok).toBe(false)
  })

  it('says that a disk is full, and leaves the saved file as it was', async () => {
    const made = start()
    const { handlers, folder } = made
    const sample = valueIn(await handlers['briefing.sample']())
    valueIn(await handlers['briefing.save'](sample, { asks: true, name: null }))
    const before = await nodeHost.readFile(join(folder, 'saved.dossier'))
    made.full = true
    const save = handlers['briefing.save']({ ...sample, title: 'Changed' }, { asks: false, name: null })
    await expect(save).rejects.toThrow(/disk is full/)
    made.full = false
    expect(Buffer.compare(await nodeHost.readFile(join(folder, 'saved.dossier')), before)).toBe(0)
  })

  it('opens a briefing whose source is gone, and names the source', async () => {
    const { handlers } = start()
    const sample = valueIn(await handlers['briefing.sample']())
    const file = valueIn(await handlers['briefing.save'](sample, { asks: true, name: null }))
    valueIn(await handlers['sources.remove'](sample.sources.map((s) => s.id)))
    const opened = await handlers['briefing.openRecent'](file.id)
    expect(opened.ok && opened.diagnostics.map((d) => d.message).join()).toMatch(/cannot be found|not found/)
    expect(valueIn(opened).briefing.sections).toEqual(sample.sections)
  })

  it('finds the sources of a briefing by what they hold, after both moved to another computer and folder', async () => {
    const made = start()
    const articles = join(made.folder, 'work', 'articles')
    mkdirSync(articles, { recursive: true })
    writeFileSync(join(articles, 'one.txt'), 'A title\n\nRussia delivered two helicopters to Mali in 2017.\n')
    await made.workbench.openPaths([join(articles, 'one.txt')])
    const row = valueIn(await made.handlers['sources.list']()).find((r) => r.file === 'one.txt')
    if (row === undefined) throw new Error('the source did not come in')
    const [section] = valueIn(
      await made.handlers['briefing.draft']({ sources: [row.id], sections: ['arms-transfers'] }),
    )
    if (section === undefined) throw new Error('nothing was drafted')
    const { id, sha256, format, reader } = row
    const briefing: Briefing = {
      ...valueIn(await made.handlers['briefing.blank']()),
      sources: [{ id, sha256, format, reader, path: 'articles/one.txt' }],
      sections: [section],
    }
    made.target = join(made.folder, 'work', 'ties.dossier')
    valueIn(await made.handlers['briefing.save'](briefing, { asks: true, name: null }))

    const elsewhere = start()
    const moved = join(elsewhere.folder, 'desk')
    mkdirSync(join(moved, 'archive', '2021'), { recursive: true })
    copyFileSync(join(made.folder, 'work', 'ties.dossier'), join(moved, 'ties.dossier'))
    copyFileSync(join(articles, 'one.txt'), join(moved, 'archive', '2021', 'renamed.txt'))
    writeFileSync(join(moved, 'one.txt'), 'Another article of the same name.')
    const opened: unknown[] = []
    elsewhere.emitted = (payload) => opened.push(payload)
    await elsewhere.workbench.openPaths([join(moved, 'ties.dossier')])
    expect(opened).toMatchObject([{ briefing: { sources: [{ id, sha256 }], sections: [section] } }])
    const [read] = valueIn(await elsewhere.handlers['sources.read']([id], []))
    const sentences = new Set(read?.passages.flatMap((p) => p.sentences.map((s) => s.id)))
    for (const excerpt of section.excerpts)
      for (const sentence of excerpt.sentences) expect(sentences).toContain(sentence)
    expect(section.excerpts.length).toBeGreaterThan(0)
  })

  it('reads a folder with a bad file among good ones', async () => {
    const { handlers, workbench, folder } = start()
    const articles = join(folder, 'articles')
    mkdirSync(articles)
    writeFileSync(
      join(articles, 'good.txt'),
      'A title\n\nRussia delivered two helicopters to Mali in 2017.\n',
    )
    writeFileSync(join(articles, 'bad.docx'), 'no Word file')
    await workbench.openPaths([articles])
    const rows = valueIn(await handlers['sources.list']())
    expect(rows.map((r) => r.file)).toContain('good.txt')
    expect(rows.map((r) => r.file)).not.toContain('bad.docx')
  })

  it('undoes a repair in the reading that the page gets', async () => {
    const { handlers } = start()
    const sample: Briefing = valueIn(await handlers['briefing.sample']())
    const ids = sample.sources.map((s) => s.id)
    const sources = valueIn(await handlers['sources.read'](ids, []))
    const repair = sources.flatMap((s) => s.repairs).find((r) => r.rule === 'joined-words')
    if (repair === undefined) throw new Error('the sample has no repair to undo')
    const again = valueIn(await handlers['sources.read'](ids, [repair.id]))
    expect(again.flatMap((s) => s.repairs.map((r) => r.id))).not.toContain(repair.id)
    expect(again.flatMap((s) => s.undone.map((r) => r.id))).toContain(repair.id)
  })
})

it('calls what comes after its end, or was under way, stopped and not a fault', async () => {
  const { handlers, workbench } = start()
  const underWay = [handlers['sources.page'](0, 10), handlers['sources.bundled']()]
  await workbench.close()
  for (const outcome of [...(await Promise.all(underWay)), await handlers['sources.list']()])
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'cancelled' } })
})

it('gives the list of the library page by page, each row once', async () => {
  const { handlers } = start()
  const all = valueIn(await handlers['sources.list']())
  const first = valueIn(await handlers['sources.page'](0, 1))
  const second = valueIn(await handlers['sources.page'](1, 1))
  expect(first.total).toBe(all.length)
  expect([...first.rows, ...second.rows]).toEqual(all.slice(0, 2))
  expect(valueIn(await handlers['sources.page'](99, 1)).rows).toEqual([])
})
