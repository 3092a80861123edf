import { parseDocument } from 'yaml'
import type { Metadata } from '../../decoded.ts'
import { languageOf } from '../html/page-metadata.ts'
import { statedDate } from '../stated-date.ts'

/** What the front matter of a Markdown file states (the names that static-site generators and Pandoc use). */
export function frontMatter(yaml: string): Metadata {
  const fields = mappingOf(yaml)
  const first = (...names: string[]) => {
    for (const name of names) {
      const value = textOf(fields.get(name))
      if (value !== null) return value
    }
    return null
  }
  return {
    title: first('title', 'headline'),
    author: first('author', 'authors', 'by', 'auteur'),
    publisher: first('publisher', 'site', 'site_name', 'publication', 'source', 'website'),
    published: statedDate(first('date', 'published', 'publishdate', 'pubdate', 'date_published')),
    language: languageOf(first('lang', 'language', 'locale')),
  }
}

function mappingOf(yaml: string): ReadonlyMap<string, unknown> {
  const document = parseDocument(yaml, { schema: 'failsafe' })
  if (document.errors.length > 0) return new Map()
  // Aliases are what a "billion laughs" file is made of; front matter has no use for them.
  const value: unknown = safely(() => document.toJS({ maxAliasCount: 0 }))
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value).map(([k, v]) => [k.toLowerCase(), v as unknown]))
    : new Map()
}

function safely(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return null
  }
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) {
    const parts = value.flatMap((v) => textOf(v) ?? [])
    return parts.length === 0 ? null : parts.join(', ')
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name)
  return null
}
