import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeAssets } from '../../main/assets.ts'
import { type Document, layout, writers } from '../../templates/index.ts'
import { spread } from '../compare.ts'
import { measure } from '../measure.ts'
import { seededContent } from './content.ts'
import { peers } from './peers.ts'

/** Limits of the Word writer by itself against pandoc, by pages. */
const goals: Readonly<Record<number, number>> = { 5: 1.1, 50: 0.7, 500: 0.35 }

/** The Word writer by itself, the layout given, in this warm process, against pandoc's process in the same round. */
export async function warmWord(pages: number, rounds: number): Promise<void> {
  const folder = seededContent(pages)
  const [pandoc] = peers(folder, ['pandoc'])
  if (pandoc === undefined || pandoc.missing !== undefined) {
    console.log(`skipped: the Word writer against pandoc (${pandoc?.missing ?? ''})`)
    return
  }
  const document = JSON.parse(readFileSync(join(folder, 'document.json'), 'utf8')) as Document
  const assets = nodeAssets()
  const laid = await layout(document, assets)
  const word = writers.find((w) => w.id === 'docx')
  if (word === undefined) throw new Error('no Word writer')
  const ratios: number[] = []
  for (let round = -2; round < rounds; round += 1) {
    const started = performance.now()
    await word.write(document, laid, assets)
    const own = performance.now() - started
    const theirs = await measure(pandoc.command)
    if (round >= 0) ratios.push(own / theirs.wallMs)
  }
  const { median, min, max } = spread(ratios)
  const found = [median, min, max].map((v) => v.toFixed(2))
  console.log(
    `- Word writer by itself, warm, ${pages} pages ÷ pandoc: ${found[0]} (${found[1]}–${found[2]}), ${rounds} rounds (goal ${goals[pages] ?? '–'})`,
  )
}
