import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { seededRandom } from '../article-generator.ts'

/** A file to start from. */
export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

type Random = () => number

// What breaks readers: ends of numbers, format words out of place, nesting, control and direction characters.
const tokens: readonly string[] = [
  '\0',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\r',
  '\n\n',
  '\t',
  '\u00ad',
  '\u2028',
  '￿',
  '\ud83d',
  '𝔐',
  '&#x0;',
  '&amp;',
  '&lt;',
  '<p>',
  '</p>',
  '<div>',
  '</div></div>',
  '<table><tr>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [',
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '<w:r><w:t>',
  '<w:del>',
  'xmlns:w=""',
  '# ',
  '> > > ',
  '- - - ',
  '```',
  '| a | b |',
  '[x](',
  '![',
  '---\n',
  '***',
  '\\',
  'endobj',
  'endstream',
  'xref',
  'trailer',
  '/Length 99999999',
  '/Type /Page',
  '<<',
  '>>',
  '/Kids [1 0 R]',
  'BT',
  'ET',
  '(',
  ')',
  'Tj',
  '1e999',
  '-1',
  '4294967296',
]

function int(random: Random, below: number): number {
  return Math.floor(random() * below)
}

function spliced(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array {
  const end = Math.min(bytes.length, at + remove)
  const out = new Uint8Array(at + insert.length + bytes.length - end)
  out.set(bytes.subarray(0, at))
  out.set(insert, at)
  out.set(bytes.subarray(end), at + insert.length)
  return out
}

/** One change of some bytes: flipped, cut out, doubled, overwritten, cut off, or a token put in. */
function changed(bytes: Uint8Array, random: Random): Uint8Array {
  const at = int(random, bytes.length + 1)
  switch (int(random, 7)) {
    case 0: {
      const out = bytes.slice()
      for (let n = 1 + int(random, 8); n > 0; n--) out[int(random, out.length)] = int(random, 256)
      return out
    }
    case 1:
      return spliced(bytes, at, 1 + int(random, 200), new Uint8Array())
    case 2: {
      const from = int(random, bytes.length)
      return spliced(bytes, at, 0, bytes.subarray(from, from + 1 + int(random, 400)))
    }
    case 3:
      return bytes.slice(0, at)
    case 4:
      return spliced(
        bytes,
        at,
        1 + int(random, 40),
        new Uint8Array(1 + int(random, 40)).fill(int(random, 256)),
      )
    default: {
      const token = strToU8(tokens[int(random, tokens.length)] ?? '')
      const times = int(random, 6) === 0 ? 1 + int(random, 300) : 1
      const all = new Uint8Array(token.length * times)
      for (let n = 0; n < times; n++) all.set(token, n * token.length)
      return spliced(bytes, at, 0, all)
    }
  }
}

/**
 * The `number`-th mutation of the seeds: one to four changes. Half of the Word files are changed inside, part by
 * part, and packed again, for a change of the compressed bytes alone seldom reaches the XML.
 */
export function mutation(seeds: readonly Seed[], number: number): Seed {
  const random = seededRandom(number)
  for (let n = 0; n < 3; n++) random()
  const seed = seeds[number % seeds.length] ?? { name: 'empty.txt', bytes: new Uint8Array() }
  const times = 1 + int(random, 4)
  const change = (bytes: Uint8Array) => {
    let out = bytes
    for (let n = 0; n < times && out.length > 0; n++) out = changed(out, random)
    return out
  }
  if (!seed.name.endsWith('.docx') || random() < 0.5) return { name: seed.name, bytes: change(seed.bytes) }
  const parts = Object.entries(unzipSync(seed.bytes))
  const target = int(random, parts.length)
  const zip: Zippable = {}
  parts.forEach(([name, bytes], i) => {
    zip[name] = [i === target ? change(bytes) : bytes, { level: 1 }]
  })
  return { name: seed.name, bytes: zipSync(zip) }
}
