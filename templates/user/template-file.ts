import { type Language, type Parsed, parsed, say } from '../../corpus/index.ts'
import { type Labels, labelsOf } from '../labels.ts'
import { templates } from '../registry.ts'
import { report } from '../report.ts'
import type { Template } from '../template.ts'
import { type Field, type FieldReader, readFields } from './fields.ts'
import { fileBlocks } from './file-blocks.ts'
import { filePage } from './file-page.ts'

const fields = ['id', 'label', 'about', 'paper', 'page', 'citations', 'repairs', 'labels', 'blocks'] as const

/**
 * Reads a user's own template (YAML or JSON; the schema is docs/template-file.md). Every mistake is a diagnostic with
 * file, line and field; a file with mistakes gives null.
 */
export function parseTemplateFile(file: string, text: string): Parsed<Template | null> {
  const reader = readFields(file, text)
  if (reader.diagnostics.length > 0) return parsed(null, reader.diagnostics)
  const map = reader.map(reader.root, fields)
  const id = idOf(reader, map.get('id'))
  const label = words(reader, map.get('label'), reader.root, 'label')
  const about = map.has('about') ? words(reader, map.get('about'), reader.root, 'about') : label
  const paper = reader.choice(map.get('paper'), ['a4', 'letter'])
  const page = filePage(reader, map.get('page'), report.page)
  const citations = reader.choice(map.get('citations'), ['full', 'place'])
  const repairs = reader.choice(map.get('repairs'), ['shown', 'hidden'])
  const labels = labelOverrides(reader, map.get('labels'))
  const blockField = map.get('blocks')
  if (blockField === undefined)
    reader.complain(reader.root, say`blocks: is missing: the list of what the document shows.`)
  const blocks = blockField === undefined ? () => [] : fileBlocks(reader, blockField)
  if (reader.diagnostics.length > 0 || id === null || label === null || about === null)
    return parsed(null, reader.diagnostics)
  return parsed(
    {
      id,
      label,
      about,
      page: (chosen) => page(paper ?? chosen),
      noteForm: citations ?? 'full',
      showRepairs: repairs === 'shown',
      labels,
      blocks,
    },
    [],
  )
}

function idOf(reader: FieldReader, field: Field | undefined): string | null {
  if (field === undefined) {
    reader.complain(reader.root, say`id: is missing: the name by which briefings ask for this template.`)
    return null
  }
  const id = reader.text(field)
  if (id === null) return null
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    reader.complain(field, say`may have small letters, digits and hyphens, and begins with a letter.`)
  if (templates.some((t) => t.id === id))
    reader.complain(field, say`“${id}” is the name of a built-in template; choose another.`)
  return id
}

/** A text for both languages, or one for each. */
function words(
  reader: FieldReader,
  field: Field | undefined,
  root: Field,
  name: string,
): Readonly<Record<Language, string>> | null {
  if (field === undefined) {
    reader.complain(root, say`${name}: is missing.`)
    return null
  }
  if (reader.single(field) === null && plain(field)) {
    const value = reader.text(field)
    return value === null ? null : { en: value, fr: value }
  }
  const map = reader.map(field, ['en', 'fr'])
  const en = reader.text(map.get('en'))
  const fr = reader.text(map.get('fr'))
  const any = en ?? fr
  if (any === null) reader.complain(field, say`must be a text, or one for each of en and fr.`)
  return any === null ? null : { en: en ?? any, fr: fr ?? any }
}

function plain(field: Field): boolean {
  return typeof field.node === 'object' && field.node !== null && 'value' in field.node
}

/** The labels that are plain texts, which a file may replace. */
const replaceable = Object.entries(labelsOf.en)
  .filter(([key, value]) => typeof value === 'string' && key !== 'lang')
  .map(([key]) => key)

function labelOverrides(reader: FieldReader, field: Field | undefined): Partial<Labels> {
  if (field === undefined) return {}
  const map = reader.map(field, replaceable)
  return Object.fromEntries(
    [...map].flatMap(([key, value]) => {
      const text = replaceable.includes(key) ? reader.text(value) : null
      return text === null ? [] : [[key, text]]
    }),
  )
}
