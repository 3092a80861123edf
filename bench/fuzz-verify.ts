/**
 * Changes one character of a Word or PDF file, 500 times at seeded places, and counts how often `verify` notices:
 *   node bench/fuzz-verify.ts [--word N] [--pdf N]
 * Word: a letter or digit of the file's own XML (text, tables, footnotes; the contents list is left out, for its page
 * numbers are the word processor's). PDF: the document is printed with one character changed and checked against the
 * manifest of the unchanged one.
 */
import { parseArgs } from 'node:util'
import type { Document, Text } from '../templates/index.ts'
import { type Output, openOutput, report, verifyOutput } from '../templates/index.ts'
import { zipEntries } from '../templates/readers/zip-entries.ts'
import { zip } from '../templates/writers/zip.ts'
import { madeDocument, madeFile, sampleOriginals } from '../tests/templates/trace/made-files.ts'

const { values } = parseArgs({
  options: { word: { type: 'string', default: '400' }, pdf: { type: 'string', default: '100' } },
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
const originals = sampleOriginals()
const missed: string[] = []

async function caught(output: Output): Promise<boolean> {
  return (await verifyOutput(output, originals)).some((d) => d.severity === 'error')
}

/** The file without fonts and pictures: they hold no words, and reading them 400 times measures nothing. */
async function wordFuzz(document: Document, times: number): Promise<void> {
  const read = zipEntries(await madeFile(document, 'docx'))
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
  for (let n = 0; n < times; n += 1) {
    const place = places[random(places.length)]
    if (place === undefined) continue
    const changed = entries.map(([name, bytes]) => {
      if (name !== place.part) return { name, bytes }
      const xml = new TextDecoder().decode(bytes)
      const now = xml.slice(0, place.at) + other(xml.charAt(place.at)) + xml.slice(place.at + 1)
      return { name, bytes: new TextEncoder().encode(now) }
    })
    const output = await openOutput(
      'fuzz.docx',
      zip(changed, (b) => b),
    )
    if (output.value === null || !(await caught(output.value))) missed.push(`word ${place.part} ${place.at}`)
  }
}

/** The document with one character of its n-th text node changed. */
function withChange(document: Document, wanted: number, at: number): Document {
  let n = -1
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    if ('type' in value && value.type === 'text' && 'origin' in value) {
      n += 1
      const node = value as Text
      if (n !== wanted) return node
      return { ...node, text: node.text.slice(0, at) + other(node.text.charAt(at)) + node.text.slice(at + 1) }
    }
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, visit(v)]))
  }
  const blocks = visit(document.blocks) as Document['blocks']
  const notes = visit(document.notes) as Document['notes']
  return { ...document, blocks, notes }
}

async function pdfFuzz(document: Document, times: number): Promise<void> {
  const read = async (d: Document) => (await openOutput('fuzz.pdf', await madeFile(d, 'pdf'))).value
  const sound = await read(document)
  if (sound === null || (await caught(sound))) throw new Error('the unchanged PDF does not verify')
  const texts: Text[] = []
  JSON.stringify([document.blocks, document.notes], (_, v) => {
    if (v?.type === 'text' && v.origin !== undefined) texts.push(v)
    return v
  })
  const places = texts.flatMap((t, node) =>
    [...t.text].flatMap((c, at) => (/[\p{L}\p{N}]/u.test(c) ? [{ node, at }] : [])),
  )
  for (let n = 0; n < times; n += 1) {
    const place = places[random(places.length)]
    if (place === undefined) continue
    const output = await read(withChange(document, place.node, place.at))
    if (output === null || !(await caught({ ...output, manifest: sound.manifest })))
      missed.push(`pdf text ${place.node}, character ${place.at}`)
  }
}

const document = madeDocument(report)
const [word, pdf] = [Number(values.word), Number(values.pdf)]
await wordFuzz(document, word)
console.log(`Word: ${word - missed.length} of ${word} caught`)
const before = missed.length
await pdfFuzz(document, pdf)
console.log(`PDF: ${pdf - (missed.length - before)} of ${pdf} caught`)
for (const m of missed) console.log(`missed: ${m}`)
process.exitCode = missed.length === 0 ? 0 : 1
