import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { builtInSections, draftBriefing } from '../../corpus/index.ts'
import { compose, layout, report, type WriteDocx } from '../../templates/index.ts'
import { nodeAssets } from '../assets.ts'
import { nodeHost } from '../host.ts'
import { codeFile, type KeptScript, keptScripts } from '../kept-code/kept-scripts.ts'
import { setQuickFlags } from '../kept-code/quick-flags.ts'
import { runScript } from '../kept-code/run-script.ts'
import { readSources } from '../read-sources.ts'
import { loadResources } from '../resources.ts'

/** Runs a script of the built program at `folder` on the bundled articles, and writes V8's code of it beside it. */
export async function keepCode(folder: string, name: string): Promise<void> {
  setQuickFlags()
  const kept = Object.values(keptScripts).find((script) => script === name)
  const made = kept === undefined ? null : runScript(folder, kept, null)
  if (kept === undefined || made === null) throw new Error(`no script ${name}`)
  await exercises[kept](made.exported)
  writeFileSync(join(folder, codeFile(kept, cachedDataVersionTag())), made.script.createCachedData())
}

const everySection = builtInSections.map((section) => section.id)

const exercises: Readonly<Record<KeptScript, (exported: unknown) => Promise<void>>> = {
  [keptScripts.commandLine]: async (exported) => {
    const { runCommandLine } = exported as typeof import('../cli/main.ts')
    const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
    const nothing = () => {}
    const terminal = {
      ...{ host: nodeHost, folder, note: nothing, progress: nothing },
      out: async () => {},
    }
    try {
      const code = await runCommandLine(
        ['build', '--sections', everySection.join(','), '--pdf', 'briefing.pdf', '--docx', 'briefing.docx'],
        terminal,
      )
      if (code !== 0) throw new Error(`the built command line ended with ${code}`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  [keptScripts.wordWriter]: async (exported) => {
    const { writeDocx } = exported as { writeDocx: WriteDocx }
    const assets = nodeAssets()
    const read = await readSources(nodeHost, [], '', loadResources())
    const briefing = draftBriefing(read.value.corpus, { date: '2026-01-01', sections: everySection })
    const document = compose(read.value.corpus, briefing, builtInSections, report).value
    const laid = await layout(document, assets, 'places')
    // The pictures are drawn by the other script.
    await writeDocx(document, laid, new Map(), assets)
  },
}
