import { addRelationship, type Parts } from './package-parts.ts'

/** Of a picture: its text or its bytes, which may be still on the way. */
type Content = string | Promise<Uint8Array>

/** The pictures of one file. */
export interface Media {
  /** Keeps a picture; gives the id that the text refers to it by. */
  readonly add: (extension: 'svg' | 'png', content: Content) => string
  /** Puts the pictures among the parts, with the document's relationships to them. */
  readonly addTo: (parts: Parts) => Promise<void>
}

const imageType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'

/** No pictures yet. */
export function openMedia(): Media {
  const kept: { readonly id: string; readonly target: string; readonly content: Content }[] = []
  return {
    add(extension, content) {
      const number = kept.filter(({ target }) => target.endsWith(extension)).length + 1
      const id = `rIdPicture${kept.length + 1}`
      kept.push({ id, target: `media/image${number}.${extension}`, content })
      return id
    },
    async addTo(parts) {
      for (const { id, target, content } of kept) {
        parts.set(`word/${target}`, await content)
        addRelationship(parts, 'word/_rels/document.xml.rels', { id, type: imageType, target })
      }
    },
  }
}
