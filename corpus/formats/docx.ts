import { byExtension, type Format } from './format.ts'

const reader = 'docx-2'
const extensions = ['docx', 'docm', 'dotx', 'dotm'] as const

/**
 * A Word document (ECMA-376, transitional or strict): headers, body, footers, notes, in this order. Nothing in it is
 * run, fetched or unpacked to disk.
 */
export const docx: Format = {
  id: 'docx',
  label: 'Word document',
  extensions,
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  largest: 64,
  reader,
  detect: (name, bytes) => {
    const named = byExtension(name, extensions)
    if (startsWith(bytes, [0x50, 0x4b])) return named > 0 ? 0.9 : 0.3
    return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) ? Math.max(named, 0.3) : named
  },
  read: async (file) => {
    const { readDocx } = await import('./docx/read-docx.ts')
    return readDocx(file, reader)
  },
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}
