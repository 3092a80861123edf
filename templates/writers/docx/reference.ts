import type { Margins } from '../../document/page.ts'
import { readWordFile } from '../../readers/docx/word-file.ts'
import { zipEntries } from '../../readers/zip-entries.ts'
import type { WriteOptions } from '../writer.ts'

/** What a user's own Word file gives to ours: styles, numbering, theme, letterhead, margins. */
export interface Reference {
  readonly name: string
  readonly entries: ReadonlyMap<string, Uint8Array>
  readonly styles: readonly ReferenceStyle[]
  /** Null where the file states none. Points. */
  readonly margins: Margins | null
  readonly headers: Letterhead
  readonly footers: Letterhead
}

export interface ReferenceStyle {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly xml: string
}

/** Parts of the reference that head or foot its pages; `first` only where its first page differs. */
export interface Letterhead {
  readonly default: string | null
  readonly first: string | null
}

/** Either what the file gives, or why it gives nothing, as the end of a sentence. */
export type ReferenceResult =
  | { readonly ok: true; readonly reference: Reference }
  | { readonly ok: false; readonly reason: string }

const decoder = new TextDecoder()

/** Opens a reference file. It is read with the same suspicion as any Word file from elsewhere. */
export function openReference(file: NonNullable<WriteOptions['reference']>): ReferenceResult {
  const checked = readWordFile(file.bytes)
  if (!checked.ok) return checked
  const zip = zipEntries(file.bytes)
  if (!zip.ok) return zip
  const text = (name: string) => {
    const bytes = zip.entries.get(name)
    return bytes === undefined ? '' : decoder.decode(bytes)
  }
  const document = text('word/document.xml')
  const styles = text('word/styles.xml')
  if (!/<w:styles\b/.test(styles) || !/<w:body\b/.test(document))
    return { ok: false, reason: 'it keeps its parts in unusual places; save it once in Word and try again' }
  const section = [...document.matchAll(/<w:sectPr\b[^>]*>.*?<\/w:sectPr>/gs)].at(-1)?.[0] ?? ''
  const targets = new Map(
    [...text('word/_rels/document.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target'),
    ]),
  )
  const titlePage = /<w:titlePg\b(?![^>]*w:val="(0|false)")/.test(section)
  const letterhead = (kind: 'header' | 'footer'): Letterhead => {
    const part = (type: string) => {
      const tag = [...section.matchAll(new RegExp(`<w:${kind}Reference\\b[^>]*>`, 'g'))]
        .map(([t]) => t)
        .find((t) => attributeOf(t, 'w:type') === type)
      const target = tag === undefined ? undefined : targets.get(attributeOf(tag, 'r:id'))
      return target === undefined ? null : `word/${target.replace(/^\/?(word\/)?/, '')}`
    }
    return { default: part('default'), first: titlePage ? part('first') : null }
  }
  return {
    ok: true,
    reference: {
      name: file.name,
      entries: zip.entries,
      styles: stylesOf(styles),
      margins: marginsOf(section),
      headers: letterhead('header'),
      footers: letterhead('footer'),
    },
  }
}

/** The value of an attribute in a start tag; empty where it has none. */
export function attributeOf(tag: string, name: string): string {
  const escaped = name.replace(':', '\\:')
  return new RegExp(`(?:^|\\s)${escaped}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function stylesOf(xml: string): readonly ReferenceStyle[] {
  return [...xml.matchAll(/<w:style\b[^>]*>.*?<\/w:style>/gs)].map(([whole]) => {
    const tag = whole.slice(0, whole.indexOf('>') + 1)
    const name = /<w:name\b[^>]*>/.exec(whole)?.[0] ?? ''
    return {
      id: attributeOf(tag, 'w:styleId'),
      name: attributeOf(name, 'w:val').toLowerCase(),
      type: attributeOf(tag, 'w:type'),
      xml: whole,
    }
  })
}

function marginsOf(section: string): Margins | null {
  const tag = /<w:pgMar\b[^>]*>/.exec(section)?.[0]
  if (tag === undefined) return null
  const points = (name: string) => Math.abs(Number(attributeOf(tag, name))) / 20
  const margins = {
    top: points('w:top'),
    right: points('w:right'),
    bottom: points('w:bottom'),
    left: points('w:left'),
  }
  return Object.values(margins).every((m) => m >= 10 && m <= 200) ? margins : null
}
