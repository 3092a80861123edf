import type { Metadata } from '../decoded.ts'
import { type Diagnostic, parsed } from '../diagnostics.ts'
import { type Said, say } from '../messages/say.ts'
import type { ReceivedFile } from '../types.ts'
import { decodeBytes } from './decode-bytes.ts'
import { byExtension, type Format } from './format.ts'
import { guessEncoding, type SingleByteEncoding } from './guess-encoding.ts'
import { paragraphBlocks } from './paragraph-blocks.ts'

const reader = 'text-1'
/** Of files in an older encoding than Windows-1252, which `text-1` read as if they were in that. */
const olderEncodings = 'text-2'
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
  largest: 8,
  reader,
  // Any file may be text: a small opinion even without the extension, so that `notes` or `article.asc` is read.
  detect: (name) => byExtension(name, extensions) || 0.1,
  read: async (file) => {
    const decoded = decodeBytes(file.bytes)
    if (decoded === null) return parsed(null, [binaryFile(file)])
    const encoding = decoded.guessed ? guessEncoding(file.bytes) : 'windows-1252'
    const older = encoding !== 'windows-1252'
    const original = older ? new TextDecoder(encoding).decode(file.bytes) : decoded.text
    return parsed(
      {
        file: file.name,
        sha256: file.sha256,
        format: 'text',
        reader: older ? olderEncodings : reader,
        original,
        blocks: paragraphBlocks(original),
        metadata: noMetadata,
      },
      decoded.guessed ? [encodingGuessed(file, encoding)] : [],
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

const named: Readonly<Record<SingleByteEncoding, () => Said>> = {
  'windows-1252': () => say`Windows-1252 (Western European)`,
  'iso-8859-15': () => say`ISO 8859-15 (Western European)`,
  macintosh: () => say`Mac Roman (older Macs)`,
  'windows-1251': () => say`Windows-1251 (Cyrillic)`,
  'koi8-r': () => say`KOI8-R (Cyrillic)`,
}

/** For a file that is not UTF-8 and does not say what it is. */
export function encodingGuessed(
  file: ReceivedFile,
  encoding: SingleByteEncoding = 'windows-1252',
): Diagnostic {
  return {
    severity: 'warning',
    rule: 'encoding-guessed',
    file: file.name,
    ...say`${file.name} is not in UTF-8; it was read as ${named[encoding]()}. Check its accents.`,
  }
}
