import type { Metadata } from '../decoded.ts'
import { type Diagnostic, parsed } from '../diagnostics.ts'
import { say } from '../messages/say.ts'
import type { ReceivedFile } from '../types.ts'
import { decodeBytes } from './decode-bytes.ts'
import { byExtension, type Format } from './format.ts'
import { paragraphBlocks } from './paragraph-blocks.ts'

const reader = 'text-1'
const extensions = ['txt', 'text'] as const

/** What plain text states of itself: nothing. */
export const noMetadata: Metadata = {
  title: null,
  author: null,
  publisher: null,
  published: null,
  language: null,
}

/** Plain text in any encoding that `decodeBytes` knows. */
export const text: Format = {
  id: 'text',
  label: 'Plain text',
  extensions,
  mediaTypes: ['text/plain'],
  reader,
  // Any file may be text: a small opinion even without the extension, so that `notes` or `article.asc` is read.
  detect: (name) => byExtension(name, extensions) || 0.1,
  read: async (file) => {
    const decoded = decodeBytes(file.bytes)
    if (decoded === null) return parsed(null, [binaryFile(file)])
    return parsed(
      {
        file: file.name,
        sha256: file.sha256,
        format: 'text',
        reader,
        original: decoded.text,
        blocks: paragraphBlocks(decoded.text),
        metadata: noMetadata,
      },
      decoded.guessed ? [encodingGuessed(file)] : [],
    )
  },
}

/** For a file whose bytes are no text in any encoding. */
export function binaryFile(file: ReceivedFile): Diagnostic {
  return {
    severity: 'error',
    rule: 'binary-file',
    file: file.name,
    ...say`${file.name} is not a text file and was left out. If it is an article, save it as text, HTML, Word or PDF.`,
  }
}

/** For a file that was read as Windows-1252 because it is not UTF-8. */
export function encodingGuessed(file: ReceivedFile): Diagnostic {
  return {
    severity: 'warning',
    rule: 'encoding-guessed',
    file: file.name,
    ...say`${file.name} is not in UTF-8; it was read as Windows-1252 (Western European). Check its accents.`,
  }
}
