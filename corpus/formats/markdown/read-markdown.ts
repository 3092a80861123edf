import type { Decoded } from '../../decoded.ts'
import { type Parsed, parsed } from '../../diagnostics.ts'
import type { ReceivedFile } from '../../types.ts'
import { decodeBytes } from '../decode-bytes.ts'
import { binaryFile, encodingGuessed, noMetadata } from '../text.ts'
import { frontMatter } from './front-matter.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { markdownTree } from './markdown-tree.ts'

/** The reading itself; in a file of its own so that its libraries are loaded with the first file and not before. */
export function readMarkdown(file: ReceivedFile, reader: string): Parsed<Decoded | null> {
  const decoded = decodeBytes(file.bytes)
  if (decoded === null) return parsed(null, [binaryFile(file)])
  const original = decoded.text
  const root = markdownTree(original)
  const front = root.children[0]
  const metadata = front?.type === 'yaml' ? frontMatter(front.value) : noMetadata
  const { blocks, markup } = markdownBlocks(original, root)
  return parsed(
    {
      file: file.name,
      sha256: file.sha256,
      format: 'markdown',
      reader,
      original,
      blocks,
      markup,
      metadata,
    },
    decoded.guessed ? [encodingGuessed(file)] : [],
  )
}
