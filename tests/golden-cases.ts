import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Corpus, type Diagnostic, readCorpus, type Source } from '../corpus/index.ts'
import { loadResources } from '../main/resources.ts'

/**
 * Golden cases. A case is a folder of tests/golden with one `input.*` and, in `expected/`, what each stage of reading
 * made of it, in files that a person can read. Adding a case: make the folder with its input, run
 * `npm run golden:update`, read what it wrote, and correct the program until it is right.
 */
export const goldenFolder = new URL('golden/', import.meta.url).pathname

const resources = loadResources()

/** Names of the cases, in order. */
export function goldenCases(): readonly string[] {
  return readdirSync(goldenFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** What the program makes of a case now: contents of each file of `expected/`, by name. */
export async function readGolden(name: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(goldenFolder, name)
  const input = readdirSync(folder).find((file) => file.startsWith('input.'))
  if (input === undefined) throw new Error(`${name} has no file input.*`)
  const bytes = new Uint8Array(readFileSync(join(folder, input)))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // The file is named after the case, for a reading without a title falls back on it.
  const { value, diagnostics } = await readCorpus(
    [{ name: `${name}${extname(input)}`, bytes, sha256 }],
    resources,
  )
  return stages(value, diagnostics)
}

/** The files of `expected/` as they are, by name. */
export function expectedGolden(name: string): ReadonlyMap<string, string> {
  const folder = join(goldenFolder, name, 'expected')
  if (!existsSync(folder)) return new Map()
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

/** Writes `expected/` anew; returns the names of the files that changed. */
export async function updateGolden(name: string): Promise<readonly string[]> {
  const folder = join(goldenFolder, name, 'expected')
  const before = expectedGolden(name)
  mkdirSync(folder, { recursive: true })
  const changed: string[] = []
  for (const [file, text] of await readGolden(name)) {
    if (before.get(file) === text) continue
    writeFileSync(join(folder, file), text)
    changed.push(file)
  }
  return changed
}

function stages(corpus: Corpus, diagnostics: readonly Diagnostic[]): ReadonlyMap<string, string> {
  const source = corpus.sources[0]
  const said = diagnostics.map((d) => `${d.severity} ${d.rule}: ${d.message}`)
  const files = new Map([['diagnostics.json', json(said)]])
  if (source === undefined) return files
  const short = (id: string) => id.replace(`${source.id}.`, '')
  files.set('1-decoded.txt', source.original)
  files.set('2-repaired.txt', source.text)
  files.set('2-repairs.json', json(source.repairs.map(({ id: _, ...repair }) => repair)))
  files.set('3-structured.json', json(structured(source, short)))
  files.set('4-classified.json', json(classified(source, short)))
  files.set('5-facts.json', json(corpus.facts).replaceAll(`${source.id}.`, ''))
  return files
}

function structured(source: Source, short: (id: string) => string): unknown {
  const { language, title, publisher, also, author, published } = source
  return {
    ...{ language, title, publisher, also, author, published },
    omitted: source.omitted.map(({ id, reason, text }) => `${short(id)} ${reason}: ${text}`),
    passages: source.passages.map(({ kind, locator, attribution, sentences }) => ({
      kind,
      paragraph: locator.paragraph,
      ...(locator.page === null ? {} : { page: locator.page }),
      ...(attribution === undefined ? {} : { attribution: attribution.map(short) }),
      sentences: sentences.map((s) => `${short(s.id)} ${s.text}`),
    })),
  }
}

function classified(source: Source, short: (id: string) => string): unknown {
  const matches = source.passages
    .flatMap((passage) => passage.sentences)
    .flatMap((sentence) =>
      sentence.sections.map((match) => ({
        section: match.id,
        sentence: short(sentence.id),
        evidence: match.evidence,
        ...(match.via === undefined ? {} : { via: short(match.via) }),
      })),
    )
  return Object.fromEntries(
    [...Map.groupBy(matches, (m) => m.section)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, all]) => [id, all.map(({ section: _, ...rest }) => rest)]),
  )
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
