import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text on a page: `x`, `y` of its baseline from the bottom left, in points. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly width: number
}

/** A node of the structure tree as pdf.js gives it, with the words of its content filled in. */
export interface TagNode {
  readonly role: string
  readonly alt: string | null
  readonly children: readonly (TagNode | string)[]
}

export interface ReadPage {
  readonly pieces: readonly Piece[]
  /** All text in drawing order. */
  readonly text: string
  readonly tree: TagNode | null
  /** Words that are no artifact, in the order of the tree. */
  readonly tagged: string
  readonly links: readonly { readonly dest: string | null; readonly url: string | null }[]
  readonly width: number
  readonly height: number
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  readonly info: Record<string, unknown>
  readonly outline: readonly { readonly title: string; readonly items: readonly unknown[] }[]
  readonly attachments: Readonly<Record<string, Uint8Array>>
  readonly lang: string | null
  readonly destinations: readonly string[]
}

interface RawNode {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly RawNode[]
  readonly type?: string
  readonly id?: string
}

/** Reads a PDF back with pdf.js: text with positions, structure tree, links, outline, attachments. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const pages: ReadPage[] = []
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n)
    const [, , width = 0, height = 0] = page.view
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const pieces: Piece[] = []
    const words = new Map<string, string>()
    const open: (string | null)[] = []
    for (const item of content.items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') open.pop()
        else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null)
        continue
      }
      const value = item.str + (item.hasEOL ? '\n' : '')
      const [, , , size, x, y] = item.transform as number[]
      if (item.str !== '')
        pieces.push({ text: item.str, x: x ?? 0, y: y ?? 0, size: size ?? 0, width: item.width })
      const id = open.at(-1)
      if (typeof id === 'string') words.set(id, (words.get(id) ?? '') + value)
    }
    const raw = (await page.getStructTree()) as RawNode | null
    const tree = raw === null ? null : tagNode(raw, words)
    const annotations = (await page.getAnnotations()) as { subtype: string; dest?: string; url?: string }[]
    pages.push({
      pieces,
      text: pieces.map((p) => p.text).join(' '),
      tree,
      tagged: tree === null ? '' : wordsOf(tree),
      links: annotations
        .filter((a) => a.subtype === 'Link')
        .map((a) => ({ dest: typeof a.dest === 'string' ? a.dest : null, url: a.url ?? null })),
      width,
      height,
    })
  }
  const attached: [string, Uint8Array][] = []
  for (const name of Object.keys(plainObject(await pdf.getAttachments()))) {
    const content = await pdf.getAttachmentContent(name)
    if (content instanceof Uint8Array) attached.push([name, content])
  }
  const metadata = await pdf.getMetadata()
  const read: ReadPdf = {
    pages,
    info: metadata.info as Record<string, unknown>,
    outline: ((await pdf.getOutline()) ?? []) as ReadPdf['outline'],
    attachments: Object.fromEntries(attached),
    lang: (metadata.info as { Language?: string | null }).Language ?? null,
    destinations: Object.keys(plainObject(await pdf.getDestinations())),
  }
  await task.destroy()
  return read
}

/** pdf.js gives maps in one version and objects in another. */
function plainObject(value: unknown): Record<string, unknown> {
  if (value instanceof Map) return Object.fromEntries(value)
  return { ...(value as Record<string, unknown> | null) }
}

function tagNode(raw: RawNode, words: ReadonlyMap<string, string>): TagNode {
  return {
    role: raw.role ?? '',
    alt: raw.alt ?? null,
    children: (raw.children ?? []).map((child) =>
      child.type === 'content'
        ? (words.get(child.id ?? '') ?? '')
        : child.type !== undefined
          ? ''
          : tagNode(child, words),
    ),
  }
}

/** The words of a tag and what it holds, elements parted by spaces. */
export function wordsOf(node: TagNode, skip: readonly string[] = []): string {
  return node.children
    .map((child) =>
      typeof child === 'string' ? child : skip.includes(child.role) ? ' ' : `${wordsOf(child, skip)}\n`,
    )
    .join('')
}

/** All tags of these roles, in order. */
export function tagsOf(node: TagNode, role: string): readonly TagNode[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.role === role ? [child] : []), ...tagsOf(child, role)],
  )
}

/** White space to single spaces: for comparing words across line breaks. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
