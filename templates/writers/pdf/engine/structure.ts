import { type PackedObjects, type PackedReference, pdfText } from './packed-objects.ts'
import { number } from './pdf-number.ts'
import type { Dictionary, PdfKitDocument } from './pdfmake-types.ts'

/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): built with the definition, in reading order, and
 * filled while pages are drawn, in drawing order. An element's children are elements and slots; a slot collects the
 * marked content and annotations of one run of words, wherever lines and pages break it.
 */
export interface StructureElement {
  readonly type: StructureType
  children: (StructureElement | Slot)[]
  /** Alternative text of a figure. */
  alt?: string
  /** Where a figure was drawn: left, bottom, right, top in points from the bottom left (ISO 32000-1, 14.8.5.4.3). */
  box?: readonly [number, number, number, number]
  /** Unique id; Note elements must have one (ISO 14289-1, 7.9). */
  id?: string
  /** BCP 47, where it differs from the document's. */
  lang?: string
  /** Scope of a header cell. */
  scope?: 'Column' | 'Row'
  /** Numbering of a list. */
  listNumbering?: 'Decimal' | 'Disc' | 'None'
}

/** Standard structure types (ISO 32000-1, tables 333–338). */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Span'
  | 'Link'
  | 'Reference'
  | 'Note'

/**
 * Where one run of words goes in the tree, and what was drawn of it. A long document has a hundred thousand, nearly
 * all of which are drawn as one piece of marked content, so that one is kept without a list around it.
 */
export class Slot {
  readonly element: StructureElement
  /** Repeated table heads draw their words again on each page; only the first time counts. */
  readonly once: boolean
  #content: SlotContent | SlotContent[] | null = null

  constructor(element: StructureElement, once: boolean) {
    this.element = element
    this.once = once
  }

  /** In drawing order. */
  get content(): readonly SlotContent[] {
    if (this.#content === null) return []
    return Array.isArray(this.#content) ? this.#content : [this.#content]
  }

  get isEmpty(): boolean {
    return this.#content === null
  }

  add(content: SlotContent): void {
    if (this.#content === null) this.#content = content
    else if (Array.isArray(this.#content)) this.#content.push(content)
    else this.#content = [this.#content, content]
  }
}

/** Marked content, as the number that `markOf` makes of its page and its number there; or a link. */
export type SlotContent = number | SlotLink

interface SlotLink {
  readonly page: number
  readonly annotation: PackedReference
  readonly key: number
}

/** More marked content than a page can hold. */
const marksOfPage = 0x10000

function markOf(page: number, mcid: number): number {
  return page * marksOfPage + mcid
}

/** The page (index from 0) on which the content was drawn. */
export function pageOf(content: SlotContent): number {
  return typeof content === 'number' ? Math.floor(content / marksOfPage) : content.page
}

/** A new element, put at the end of its parent. */
export function element(
  type: StructureType,
  parent: StructureElement | null,
  attributes: Partial<Omit<StructureElement, 'type' | 'children'>> = {},
): StructureElement {
  const made: StructureElement = { type, children: [], ...attributes }
  if (parent !== null) append(parent, made)
  return made
}

/** A place for words at the end of an element. */
export function slotIn(parent: StructureElement, once = false): Slot {
  const slot = new Slot(parent, once)
  append(parent, slot)
  return slot
}

/** Most elements have one to three children; a list that grows by `push` takes room for seventeen. */
function append(parent: StructureElement, child: StructureElement | Slot): void {
  const [first, second] = parent.children
  if (first === undefined) parent.children = [child]
  else if (second === undefined) parent.children = [first, child]
  else if (parent.children.length === 2) parent.children = [first, second, child]
  else parent.children.push(child)
}

/** Numbers of marked content on each page, and keys of pages and annotations in the parent tree. */
export class StructureLedger {
  readonly #pages: Slot[][] = []
  readonly #pageRefs: Dictionary[] = []
  readonly #annotations = new Map<number, StructureElement>()
  #nextAnnotation = 0

  /** Starts a page; its key in the parent tree is its index. */
  startPage(dictionary: Dictionary): void {
    dictionary.data.StructParents = this.#pages.length
    dictionary.data.Tabs = 'S'
    this.#pages.push([])
    this.#pageRefs.push(dictionary)
  }

  /** The next marked-content number of the current page, kept in the slot. */
  mark(slot: Slot): number {
    const page = this.#pages.length - 1
    const marks = this.#pages[page] ?? []
    const mcid = marks.length
    marks.push(slot)
    slot.add(markOf(page, mcid))
    return mcid
  }

  /** A key for an annotation of an element; keys of annotations follow those of all pages, so they are fixed at the end. */
  annotationKey(): number {
    this.#nextAnnotation += 1
    return annotationBase + this.#nextAnnotation
  }

  attach(slot: Slot, annotation: PackedReference, key: number): void {
    slot.add({ page: this.#pages.length - 1, annotation, key })
    this.#annotations.set(key, slot.element)
  }

  /** Writes the tree into the document's catalog. Elements without content are left out. */
  write(pdf: PdfKitDocument, packed: PackedObjects, root: StructureElement): void {
    const refs = new Map<StructureElement, PackedReference>()
    const treeRoot = pdf.ref({ Type: 'StructTreeRoot' })
    const write = (node: StructureElement, parent: PackedReference | Dictionary): PackedReference => {
      const reference = packed.reserve()
      refs.set(node, reference)
      const kids: string[] = []
      const home = firstPage(node)
      for (const child of node.children) {
        if (!(child instanceof Slot)) {
          if (hasContent(child)) kids.push(String(write(child, reference)))
          continue
        }
        for (const item of child.content) {
          const page = pageOf(item)
          const pageRef = this.#pageRefs[page]
          if (typeof item === 'number') {
            const mcid = item % marksOfPage
            kids.push(page === home ? String(mcid) : `<</Type/MCR/Pg ${pageRef}/MCID ${mcid}>>`)
          } else kids.push(`<</Type/OBJR/Obj ${item.annotation}/Pg ${pageRef}>>`)
        }
      }
      const pg = home === null ? '' : `/Pg ${this.#pageRefs[home]}`
      const k = kids.length === 0 ? '' : `/K[${kids.join(' ')}]`
      packed.put(reference, `<</Type/StructElem/S/${node.type}/P ${parent}${pg}${k}${attributesOf(node)}>>`)
      return reference
    }
    treeRoot.data.K = [write(root, treeRoot)]
    const pages = this.#pages.map((slots, page) => {
      const owners = slots.map((slot) => refs.get(slot.element) ?? 'null')
      return `${page}[${owners.join(' ')}]`
    })
    const annotations = [...this.#annotations].map(([key, node]) => `${key} ${refs.get(node) ?? 'null'}`)
    const tree = packed.reserve()
    packed.put(tree, `<</Nums[${[...pages, ...annotations].join('\n')}]>>`)
    treeRoot.data.ParentTree = tree
    treeRoot.data.ParentTreeNextKey = annotationBase + this.#nextAnnotation + 1
    const ids = [...refs].flatMap(([node, ref]) => (node.id === undefined ? [] : [[node.id, ref] as const]))
    if (ids.length > 0) treeRoot.data.IDTree = nameTree(packed, ids)
    pdf._root.data.StructTreeRoot = treeRoot
    const markInfo = pdf.ref({ Marked: true })
    pdf._root.data.MarkInfo = markInfo
    // pdfkit ends both with the file.
  }
}

/** What an element says of itself beyond its place in the tree. */
function attributesOf(node: StructureElement): string {
  const entries: string[] = []
  if (node.alt !== undefined) entries.push(`/Alt${pdfText(node.alt)}`)
  if (node.id !== undefined) entries.push(`/ID${pdfText(node.id)}`)
  if (node.lang !== undefined) entries.push(`/Lang${pdfText(node.lang)}`)
  if (node.box !== undefined)
    entries.push(`/A<</O/Layout/BBox[${node.box.map(number).join(' ')}]/Placement/Block>>`)
  if (node.scope !== undefined) entries.push(`/A<</O/Table/Scope/${node.scope}>>`)
  if (node.listNumbering !== undefined) entries.push(`/A<</O/List/ListNumbering/${node.listNumbering}>>`)
  return entries.join('')
}

/** Annotation keys start above any page's, so that both can be given while drawing. */
const annotationBase = 1_000_000

function nameTree(
  packed: PackedObjects,
  entries: readonly (readonly [string, PackedReference])[],
): PackedReference {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const tree = packed.reserve()
  packed.put(tree, `<</Names[${sorted.map(([name, ref]) => `${pdfText(name)} ${ref}`).join('\n')}]>>`)
  return tree
}

/** Elements without content are left out, but for cells: a row without one of its cells would be read askew. */
function hasContent(node: StructureElement): boolean {
  if (node.type === 'TD' || node.type === 'TH') return true
  return node.children.some((child) => (child instanceof Slot ? !child.isEmpty : hasContent(child)))
}

/** The page of the element's first own marked content, so that its numbers need no page of their own. */
function firstPage(node: StructureElement): number | null {
  for (const child of node.children) {
    if (!(child instanceof Slot)) continue
    for (const item of child.content) if (typeof item === 'number') return pageOf(item)
  }
  return null
}
