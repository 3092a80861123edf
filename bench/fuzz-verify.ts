/**
 * Changes one character of a Word or PDF file, 500 times at seeded places, and counts how often `verify` notices:
 *   node bench/fuzz-verify.ts [--word N] [--pdf N]
 * Word: a letter or digit of the file's own XML (text, tables, footnotes; the contents list is left out, for its page
 * numbers are the word processor's). PDF: a glyph of a page's content is drawn as another of its font, left out, or
 * drawn twice, and the file put right around it. Beside the count stands how many the comparison of words found alone,
 * without the PDF's seal; and one byte of a source changed, 100 times, in files that are otherwise sound.
 */
import { parseArgs } from 'node:util'
import type { Decoded, Diagnostic } from '../corpus/index.ts'
import { decodeFile } from '../corpus/index.ts'
import type { Output } from '../templates/index.ts'
import { openOutput, report, verifyOutput } from '../templates/index.ts'
import { zipEntries } from '../templates/readers/zip-entries.ts'
import { zip } from '../templates/writers/zip.ts'
import { sha256 } from '../tests/templates/assets.ts'
import { glyphsOf, withGlyph } from '../tests/templates/trace/changed-pdf.ts'
import { madeDocument, madeFile, sampleOriginals } from '../tests/templates/trace/made-files.ts'

const { values } = parseArgs({
  options: {
    word: { type: 'string', default: '250' },
    pdf: { type: 'string', default: '250' },
    sources: { type: 'string', default: '100' },
  },
})

/** Numerical Recipes' linear congruential generator: the same places in every run. */
let state = 20211220
const random = (below: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
const other = (character: string) => {
  const choice = letters.charAt(random(letters.length))
  return choice === character ? (character === 'x' ? 'y' : 'x') : choice
}
const missed: string[] = []

async function errorsIn(output: Output, originals = sampleOriginals()): Promise<readonly Diagnostic[]> {
  return (await verifyOutput(output, originals, sha256)).filter((d) => d.severity === 'error')
}

interface Count {
  caught: number
  byWords: number
}

async function look(name: string, bytes: Uint8Array, what: string, count: Count): Promise<void> {
  const { value } = await openOutput(name, bytes)
  const errors = value === null ? null : await errorsIn(value)
  if (errors?.length === 0) missed.push(what)
  else count.caught += 1
  if (errors === null || errors.some((d) => d.rule !== 'altered-file')) count.byWords += 1
}

/** The file without fonts and pictures: they hold no words, and reading them hundreds of times measures nothing. */
async function wordFuzz(docx: Uint8Array, times: number): Promise<Count> {
  const read = zipEntries(docx)
  if (!read.ok) throw new Error(read.reason)
  const entries = [...read.entries].filter(([name]) => !/^word\/(fonts|media)\//.test(name))
  const parts = ['word/document.xml', 'word/footnotes.xml']
  const places = parts.flatMap((part) => {
    const xml = new TextDecoder().decode(read.entries.get(part))
    const contents = [xml.indexOf('<w:sdt>'), xml.indexOf('</w:sdt>')]
    return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]+)<\/w:t>/g)].flatMap((m) => {
      const start = m.index + m[0].indexOf('>') + 1
      if (start > (contents[0] ?? -1) && start < (contents[1] ?? -1)) return []
      return [...(m[1] ?? '')].flatMap((c, i) => (/[\p{L}\p{N}]/u.test(c) ? [{ part, at: start + i }] : []))
    })
  })
  const count = { caught: 0, byWords: 0 }
  for (let n = 0; n < times; n += 1) {
    const place = places[random(places.length)]
    if (place === undefined) continue
    const changed = entries.map(([name, bytes]) => {
      if (name !== place.part) return { name, bytes }
      const xml = new TextDecoder().decode(bytes)
      const now = xml.slice(0, place.at) + other(xml.charAt(place.at)) + xml.slice(place.at + 1)
      return { name, bytes: new TextEncoder().encode(now) }
    })
    await look(
      'fuzz.docx',
      zip(changed, (b) => b),
      `word ${place.part} ${place.at}`,
      count,
    )
  }
  return count
}

async function pdfFuzz(pdf: Uint8Array, times: number): Promise<Count> {
  const glyphs = glyphsOf(pdf)
  const codes = Map.groupBy(glyphs, (g) => g.font)
  const count = { caught: 0, byWords: 0 }
  for (let n = 0; n < times; n += 1) {
    const glyph = glyphs[random(glyphs.length)]
    const same = codes.get(glyph?.font ?? '') ?? []
    const others = same.filter((g) => g.code !== glyph?.code)
    if (glyph === undefined) continue
    const instead = [others[random(others.length)]?.code ?? '', '', glyph.code + glyph.code][
      n % 10 < 8 ? 0 : (n % 2) + 1
    ]
    const what = `pdf stream ${glyph.stream}, place ${glyph.at}: ${glyph.code} drawn as ${instead || 'nothing'}`
    await look('fuzz.pdf', withGlyph(pdf, glyph, instead ?? ''), what, count)
  }
  return count
}

/** One byte of an original changed: its hash is another, so that the source is not found. */
async function sourceFuzz(output: Output, times: number): Promise<number> {
  const utf8 = new TextEncoder()
  const originals = [...sampleOriginals().values()]
  let caught = 0
  for (let n = 0; n < times; n += 1) {
    const changed = originals[random(originals.length)]
    if (changed === undefined) continue
    const bytes = utf8.encode(changed.original)
    const at = random(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 + random(15))
    const { value } = await decodeFile({ name: changed.file, bytes, sha256: sha256(bytes) })
    const files = originals.filter((o) => o !== changed)
    const found = new Map<string, Decoded>(files.map((f) => [f.sha256, f]))
    if (value !== null) found.set(value.sha256, value)
    if ((await errorsIn(output, found)).length > 0) caught += 1
    else missed.push(`source ${changed.file}`)
  }
  return caught
}

const document = madeDocument(report)
const [word, pdf, sources] = [Number(values.word), Number(values.pdf), Number(values.sources)]
const [docxFile, pdfFile] = [await madeFile(document, 'docx'), await madeFile(document, 'pdf')]
const sound = (await openOutput('sound.pdf', pdfFile)).value
if (sound === null || (await errorsIn(sound)).length > 0) throw new Error('the unchanged PDF does not verify')
const inWord = await wordFuzz(docxFile, word)
console.log(`Word: ${inWord.caught} of ${word} caught`)
const inPdf = await pdfFuzz(pdfFile, pdf)
console.log(`PDF: ${inPdf.caught} of ${pdf} caught, ${inPdf.byWords} of them by their words alone`)
console.log(`Sources, one byte each: ${await sourceFuzz(sound, sources)} of ${sources} caught`)
for (const m of missed) console.log(`missed: ${m}`)
process.exitCode = missed.length === 0 ? 0 : 1
