import { walkXml } from './walk-xml.ts'

/** What `docProps/core.xml` says (Dublin Core, ECMA-376 part 2, 8.3). */
export interface CoreProperties {
  readonly title: string | null
  readonly creator: string | null
  readonly publisher: string | null
  /** `dc:date` only: `dcterms:created` says when the file was made, not when the article appeared. */
  readonly date: string | null
  /** `dcterms:created`, ISO 8601; null for the one that a library's empty document brings. */
  readonly made: string | null
  readonly language: string | null
}

/** What python-docx's empty document says, and with it most files that scripts make. */
const pythonTemplate = '2013-12-23T23:15:00Z'

/** Reads the properties; those that are missing or empty are null. */
export function coreProperties(bytes: Uint8Array): CoreProperties {
  const values = new Map<string, string>()
  let current = ''
  walkXml(bytes, {
    open: (name) => {
      current = name
    },
    text: (text) => {
      values.set(current, (values.get(current) ?? '') + text)
    },
    close: () => {
      current = ''
    },
  })
  const get = (name: string) => {
    const value = values.get(name)?.replace(/\s+/g, ' ').trim() ?? ''
    return value === '' ? null : value
  }
  return {
    title: get('title'),
    creator: get('creator'),
    publisher: get('publisher'),
    date: get('date'),
    made: get('created') === pythonTemplate ? null : get('created'),
    language: get('language'),
  }
}
