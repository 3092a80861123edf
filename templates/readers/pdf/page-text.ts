import type { PDFPageProxy } from 'pdfjs-dist'

/** The words of a tagged PDF, told apart by the structure that holds them. `\n` stands where a line or element ends. */
export interface PdfText {
  /** Paragraphs, headings, cells, captions and lists in the order of the tree. */
  readonly body: readonly string[]
  /** One text a Note element. */
  readonly notes: readonly string[]
  /** The title of the contents list, then one text an entry. */
  readonly contents: readonly string[]
  /** One text a Figure element: the words drawn in it. */
  readonly figures: readonly string[]
  /** Words that are in no element: heads, feet and repeated table heads, one text a page. */
  readonly artifacts: readonly string[]
}

/** A text to be filled page by page. */
export interface GrowingText {
  readonly body: string[]
  readonly notes: string[]
  readonly contents: string[]
  readonly figures: string[]
  readonly artifacts: string[]
}

export function emptyText(): GrowingText {
  return { body: [], notes: [], contents: [], figures: [], artifacts: [] }
}

/** A node of the tree as pdf.js gives it: an element with children, or the id of marked content. */
interface RawNode {
  readonly role?: string
  readonly children?: readonly RawNode[]
  readonly type?: string
  readonly id?: string
}

/** What a list prints before its items; not part of their words. */
const itemLabel = /^(•|–|\d+\.)$/

/** Adds the words of one page. A paragraph that goes over two pages gives two texts of the body. */
export async function readPageText(page: PDFPageProxy, text: GrowingText): Promise<void> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const marked = new Map<string, string>()
  const open: (string | null)[] = []
  const loose: string[] = []
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null)
      continue
    }
    const words = item.str + (item.hasEOL ? '\n' : '')
    const id = open.findLast((o) => o !== null)
    if (id === undefined || id === null) loose.push(words)
    else marked.set(id, (marked.get(id) ?? '') + words)
  }
  const root = (await page.getStructTree()) as RawNode | null
  const placed = new Set<string>()
  const wordsOf = (node: RawNode): string => {
    if (node.type === 'content') {
      placed.add(node.id ?? '')
      return marked.get(node.id ?? '') ?? ''
    }
    return (node.children ?? []).map((child) => wordsOf(child)).join('')
  }
  const walk = (node: RawNode): void => {
    switch (node.role) {
      case 'Note':
        text.notes.push(wordsOf(node))
        return
      case 'TOCI':
        // The paragraph before a contents list is its title.
        if (text.contents.length === 0) text.contents.push(text.body.pop() ?? '')
        text.contents.push(wordsOf(node))
        return
      case 'Figure':
        text.figures.push(wordsOf(node))
        return
      case 'Lbl': {
        const label = wordsOf(node)
        if (!itemLabel.test(label.trim())) text.body.push(label)
        return
      }
    }
    // Content and inline elements (links) that stand side by side are one text; block elements are their own.
    let run = ''
    const flush = () => {
      if (run !== '') text.body.push(run)
      run = ''
    }
    for (const child of node.children ?? []) {
      if (child.type !== undefined || child.role === 'Link' || child.role === 'Span') run += wordsOf(child)
      else {
        flush()
        walk(child)
      }
    }
    flush()
  }
  if (root !== null) walk(root)
  // Content that claims to be tagged and hangs in no tree is as loose as an artifact.
  for (const [id, words] of marked) if (!placed.has(id)) loose.push(words)
  text.artifacts.push(loose.join(''))
}
