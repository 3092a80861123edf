import type { Writer } from '../writer.ts'
import type { WriteDocx } from './write-docx.ts'

/**
 * Word: named styles only, native footnotes, a contents list that is full when the file opens. What writes it is
 * loaded with the first file, for most commands write none.
 *
 * @param kept what writes it, where a built program has kept its code; null where it has not
 */
export function docxWriterFrom(kept: () => WriteDocx | null): Writer {
  return {
    id: 'docx',
    label: 'Word',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async write(document, layout, assets, options) {
      const writeDocx = kept() ?? (await import('./write-docx.ts')).writeDocx
      const { drawPictures } = await import('./pictures.ts')
      return writeDocx(document, layout, await drawPictures(document, assets), assets, options)
    },
  }
}

export const docxWriter = docxWriterFrom(() => null)
