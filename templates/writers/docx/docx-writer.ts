import type { Writer } from '../writer.ts'

/**
 * Word: named styles only, native footnotes, a contents list that is full when the file opens. The docx library is
 * loaded when the first file is written: most commands write none.
 */
export const docxWriter: Writer = {
  id: 'docx',
  label: 'Word',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async write(document, layout, assets, options) {
    const { writeDocx } = await import('./write-docx.ts')
    const { drawPictures } = await import('./pictures.ts')
    return writeDocx(document, layout, await drawPictures(document, assets), assets, options)
  },
}
