import { parse } from 'parse5'
import type { Decoded } from '../../decoded.ts'
import { type Diagnostic, type Parsed, parsed } from '../../diagnostics.ts'
import type { ReceivedFile } from '../../types.ts'
import { assembleBlocks } from '../assemble-blocks.ts'
import { binaryFile, encodingGuessed } from '../text.ts'
import { decodePage } from './decode-page.ts'
import { mainText } from './main-text.ts'
import { pageMetadata } from './page-metadata.ts'
import { pagePieces } from './page-pieces.ts'
import { textBlocks } from './text-blocks.ts'

/** The reading itself; in a file of its own so that its libraries are loaded with the first page and not before. */
export function readPage(file: ReceivedFile, reader: string): Parsed<Decoded | null> {
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
}
