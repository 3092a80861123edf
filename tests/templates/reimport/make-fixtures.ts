/**
 * Writes the Word files of the re-import cases:  node tests/templates/reimport/make-fixtures.ts
 *
 * Each case gets `edited.docx`, made by the case's own script, and `libreoffice.docx`, the same file after LibreOffice
 * opened and saved it (where `soffice` is installed; else the file that is there stays). The tests read these files, so
 * they need no LibreOffice. Fonts and pictures are left out: they are no words, and the files stay small.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { report } from '../../../templates/index.ts'
import { zipEntries } from '../../../templates/readers/zip-entries.ts'
import { zip } from '../../../templates/writers/zip.ts'
import { annotated, madeDocument, madeFile } from '../trace/made-files.ts'
import { reimportCases } from './reimport-cases.ts'

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'reimport')
const deflate = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes, { level: 9 }))

function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  const read = zipEntries(bytes)
  if (!read.ok) throw new Error(read.reason)
  return new Map(read.entries)
}

/** The file without fonts and with empty pictures. */
function lean(entries: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    [...entries].flatMap(([name, bytes]): [string, Uint8Array][] => {
      if (name.startsWith('word/fonts/') || name === 'word/_rels/fontTable.xml.rels') return []
      if (name.startsWith('word/media/')) return [[name, new Uint8Array()]]
      if (name !== 'word/fontTable.xml') return [[name, bytes]]
      const table = new TextDecoder().decode(bytes).replace(/<w:embed\w+ [^>]*\/>/g, '')
      return [[name, new TextEncoder().encode(table)]]
    }),
  )
}

const packed = (entries: ReadonlyMap<string, Uint8Array>) =>
  zip(
    [...entries].map(([name, bytes]) => ({ name, bytes })),
    deflate,
  )

const base = lean(unpacked(await madeFile(madeDocument(report, annotated()), 'docx')))
const scratch = mkdtempSync(join(tmpdir(), 'dossier-fixtures-'))
for (const { name, edit } of reimportCases) {
  const parts = new Map(
    [...base].flatMap(([part, bytes]) =>
      /\.(xml|rels)$/.test(part) ? [[part, new TextDecoder().decode(bytes)] as const] : [],
    ),
  )
  edit(parts)
  const entries = new Map(base)
  for (const [part, text] of parts) entries.set(part, new TextEncoder().encode(text))
  mkdirSync(join(folder, name), { recursive: true })
  const edited = join(folder, name, 'edited.docx')
  writeFileSync(edited, packed(entries))
  try {
    const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', scratch, edited], {
      stdio: 'ignore',
    })
    const saved = lean(unpacked(new Uint8Array(readFileSync(join(scratch, 'edited.docx')))))
    writeFileSync(join(folder, name, 'libreoffice.docx'), packed(saved))
  } catch (error) {
    console.error(
      `${name}: not passed through LibreOffice (${error instanceof Error ? error.message : error})`,
    )
  }
  console.log(name)
}
rmSync(scratch, { recursive: true })
