import { byExtension, type Format } from './format.ts'

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
  largest: 8,
  reader,
  detect: (name) => byExtension(name, extensions),
  read: async (file) => {
    const { readMarkdown } = await import('./markdown/read-markdown.ts')
    return readMarkdown(file, reader)
  },
}
