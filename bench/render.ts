/**
 * PDF and Word against other tools on the same words, as whole processes, round by round:
 *   node bench/render.ts [PART …] [--rounds N]     parts: cold, writers, growth, slow, word; all without one
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { buildForBench } from './render/build-writer.ts'
import { cold } from './render/cold.ts'
import { warmWord } from './render/warm-word.ts'
import { dossierAlone, growth, slowPeers, writersAlone } from './render/writers.ts'

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string' } },
  allowPositionals: true,
})
const rounds = (usual: number) => (values.rounds === undefined ? usual : Number(values.rounds))
const wants = (part: string) => positionals.length === 0 || positionals.includes(part)

console.log(`${process.version}, ${execFileSync('nproc').toString().trim()} cores`)
await buildForBench()
if (wants('cold')) await cold(rounds(9))
if (wants('writers') || wants('growth')) {
  await writersAlone(5, rounds(5))
  const fifty = await writersAlone(50, rounds(5))
  const fiveHundred = await writersAlone(500, rounds(3))
  await growth(fifty, fiveHundred, 10)
  if (wants('growth')) await growth(fiveHundred, await dossierAlone(2000, rounds(2)), 4)
}
if (wants('slow')) for (const pages of [50, 500]) await slowPeers(pages)
if (wants('word')) {
  console.log('')
  await warmWord(5, rounds(9))
  await warmWord(50, rounds(5))
  await warmWord(500, rounds(3))
}
