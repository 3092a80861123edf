import { parse } from 'parse5'
import { type Diagnostic, parsed } from '../diagnostics.ts'
import { assembleBlocks } from './assemble-blocks.ts'
import { byExtension, type Format } from './format.ts'
import { decodePage } from './html/decode-page.ts'
import { mainText } from './html/main-text.ts'
import { pageMetadata } from './html/page-metadata.ts'
import { pagePieces } from './html/page-pieces.ts'
import { textBlocks } from './html/text-blocks.ts'
import { binaryFile, encodingGuessed } from './text.ts'

const reader = 'html-1'
const extensions = ['html', 'htm', 'xhtml'] as const

/** A web page as a browser saved it. Scripts are never run; nothing that the page names is fetched. */
export const html: Format = {
  id: 'html',
  label: 'Web page',
  extensions,
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  reader,
  detect: (name, bytes) => (startsLikePage(bytes) ? 0.8 : byExtension(name, extensions)),
  read: async (file) => {
    const page = decodePage(file.bytes)
    if (page === null) return parsed(null, [binaryFile(file)])
    const root = parse(page.html)
    const { blocks, leafOf } = textBlocks(root)
    const metadata = pageMetadata(root)
    const { titles: _, ...stated } = metadata
    const { original, blocks: placed } = assembleBlocks(pagePieces(blocks, mainText(root, leafOf), metadata))
    const diagnostics: Diagnostic[] = page.guessed ? [encodingGuessed(file)] : []
    return parsed(
      {
        file: file.name,
        sha256: file.sha256,
        format: 'html',
        reader,
        original,
        blocks: placed,
        metadata: stated,
      },
      diagnostics,
    )
  },
}

/** True if the first kilobyte opens an HTML document, whatever the file is called. */
function startsLikePage(bytes: Uint8Array): boolean {
  let start = ''
  for (const byte of bytes.subarray(0, 1024))
    start += byte < 128 && byte > 0 ? String.fromCharCode(byte) : ' '
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    start,
  )
}
