import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { FileProperties } from '../properties-metadata.ts'

/**
 * What the PDF says of itself: XMP (Dublin Core and PRISM) before the older information dictionary. `CreationDate`
 * and `dc:date`, which programs fill alike, say when the file was made, not when the article appeared.
 */
export async function pdfProperties(document: PDFDocumentProxy): Promise<FileProperties> {
  try {
    const { info, metadata } = await document.getMetadata()
    const xmp = (name: string) => text(metadata?.get(name))
    const entry = (name: string) => text((info as Record<string, unknown>)[name])
    return {
      title: xmp('dc:title') ?? entry('Title'),
      creator: xmp('dc:creator') ?? entry('Author'),
      publisher: xmp('dc:publisher') ?? xmp('prism:publicationname'),
      date: xmp('prism:publicationdate'),
      made: isoOf(entry('CreationDate')) ?? xmp('xmp:createdate') ?? xmp('dc:date'),
      language: xmp('dc:language') ?? entry('Language'),
    }
  } catch {
    // Broken metadata takes nothing from the text.
    return { title: null, creator: null, publisher: null, date: null, made: null, language: null }
  }
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first.replace(/\s+/g, ' ').trim() : null
}

/** A PDF date (`D:20220809143000+02'00'`, ISO 32000-2, 7.9.4) as ISO 8601, its day as written; null for others. */
function isoOf(date: string | null): string | null {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(date ?? '')
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`
}
