import { byExtension, type Format } from './format.ts'

const reader = 'html-2'
const extensions = ['html', 'htm', 'xhtml'] as const

/** A web page as a browser saved it. Scripts are never run; nothing that the page names is fetched. */
export const html: Format = {
  id: 'html',
  label: 'Web page',
  extensions,
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  largest: 32,
  reader,
  detect: (name, bytes) => (startsLikePage(bytes) ? 0.8 : byExtension(name, extensions)),
  read: async (file) => {
    const { readPage } = await import('./html/read-page.ts')
    return readPage(file, reader)
  },
}

/** True if the first kilobyte opens an HTML document, whatever the file is called. */
function startsLikePage(bytes: Uint8Array): boolean {
  // Nearly all files that come are text without a tag; they are told apart cheaply.
  if (!bytes.subarray(0, 1024).includes(0x3c)) return false
  let start = ''
  for (const byte of bytes.subarray(0, 1024))
    start += byte < 128 && byte > 0 ? String.fromCharCode(byte) : ' '
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    start,
  )
}
