import { parsed } from '../diagnostics.ts'
import { decodeBytes } from './decode-bytes.ts'
import { byExtension, type Format } from './format.ts'
import { frontMatter } from './markdown/front-matter.ts'
import { markdownBlocks } from './markdown/markdown-blocks.ts'
import { markdownTree } from './markdown/markdown-tree.ts'
import { binaryFile, encodingGuessed, noMetadata } from './text.ts'

const reader = 'markdown-1'
const extensions = ['md', 'markdown', 'mdown', 'mkd'] as const

/**
 * Markdown (CommonMark, tables, front matter). Offsets count in the text of the file; the markup inside a passage
 * is named, so that the repair step takes it out and records it like any other change.
 */
export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  extensions,
  mediaTypes: ['text/markdown'],
  reader,
  detect: (name) => byExtension(name, extensions),
  read: async (file) => {
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
  },
}
