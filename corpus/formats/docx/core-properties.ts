import type { FileProperties } from '../properties-metadata.ts'
import { walkXml } from './walk-xml.ts'

/** What python-docx's empty document says, and with it most files that scripts make. */
const pythonTemplate = '2013-12-23T23:15:00Z'

/**
 * Reads `docProps/core.xml` (Dublin Core, ECMA-376 part 2, 8.3); what is missing or empty is null. `date` is `dc:date` only,
 * for `dcterms:created`, which is `made`, says when the file was made; it is null where an empty document brought it.
 */
export function coreProperties(bytes: Uint8Array): FileProperties {
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
