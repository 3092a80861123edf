import { child, elements, textOf, type XmlElement } from '../xml-tree.ts'

/** A tracked change, and whose. */
export interface WordChange {
  readonly kind: 'inserted' | 'deleted' | 'moved-here' | 'moved-away'
  readonly author: string | null
  /** ISO 8601 as Word wrote it. */
  readonly date: string | null
}

/** What stands in a paragraph: text, or the sign that calls a note. */
export type WordPiece =
  | {
      readonly kind: 'text'
      readonly text: string
      /** Name of the character style in lower case; empty where there is none. */
      readonly style: string
      /** The result of a field that is computed anew on each page or at each opening, such as the page number. */
      readonly computed: boolean
      readonly change: WordChange | null
      /** Names of the bookmarks that are open here. */
      readonly bookmarks: readonly string[]
      /** Ids of the comments whose range is open here. */
      readonly comments: readonly string[]
    }
  | {
      readonly kind: 'note'
      readonly note: string
      readonly change: WordChange | null
      readonly bookmarks: readonly string[]
      readonly comments: readonly string[]
    }

/** What is open across paragraphs: bookmarks, comment ranges, fields. */
export interface WalkState {
  readonly mark: (element: XmlElement) => void
  readonly bookmarks: () => readonly string[]
  readonly comments: () => readonly string[]
  /** Ids of the comments whose signs were met since the last call. */
  readonly takeReferences: () => readonly string[]
  readonly fields: { shown: boolean; instruction: string }[]
}

/** A state with nothing open. */
export function walkState(): WalkState {
  const names = new Map<string, string>()
  const comments = new Set<string>()
  let references: string[] = []
  return {
    mark({ name, attributes }) {
      const id = attributes['w:id'] ?? ''
      if (name === 'w:bookmarkStart') names.set(id, attributes['w:name'] ?? '')
      if (name === 'w:bookmarkEnd') names.delete(id)
      if (name === 'w:commentRangeStart') comments.add(id)
      if (name === 'w:commentRangeEnd') comments.delete(id)
      if (name === 'w:commentReference') references.push(id)
    },
    bookmarks: () => [...names.values()],
    comments: () => [...comments],
    takeReferences: () => {
      const taken = references
      references = []
      return taken
    },
    fields: [],
  }
}

/** Fields that word processors compute by themselves (ECMA-376 Part 1, 17.16.5): what their result says proves nothing. */
const computedField =
  /^\s*(PAGE|NUMPAGES|SECTION|SECTIONPAGES|STYLEREF|DATE|TIME|SAVEDATE|PRINTDATE|EDITTIME|REVNUM|FILENAME|FILESIZE)\b/i

const wrappers: Readonly<Record<string, WordChange['kind']>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveTo': 'moved-here',
  'w:moveFrom': 'moved-away',
}

/**
 * The pieces of one paragraph, neighbours that are alike joined. Text boxes found on the way are put into `boxes`:
 * their text is beside this paragraph's, not in it.
 */
export function readPieces(
  paragraph: XmlElement,
  state: WalkState,
  names: ReadonlyMap<string, string>,
  boxes: XmlElement[],
): readonly WordPiece[] {
  const pieces: WordPiece[] = []
  const shown = () => state.fields.every((f) => f.shown)
  /** The number that a cross-reference to a note shows is no text of the body. */
  const noteNumber = () => state.fields.some((f) => /^\s*NOTEREF\b/.test(f.instruction))

  const put = (text: string, style: string, change: WordChange | null) => {
    if (text === '' || !shown() || noteNumber()) return
    const computed = state.fields.some((f) => computedField.test(f.instruction))
    const bookmarks = state.bookmarks()
    const comments = state.comments()
    const last = pieces.at(-1)
    if (
      last?.kind === 'text' &&
      last.style === style &&
      last.computed === computed &&
      same(last.change, change) &&
      last.bookmarks.join('|') === bookmarks.join('|') &&
      last.comments.join('|') === comments.join('|')
    )
      pieces[pieces.length - 1] = { ...last, text: last.text + text }
    else pieces.push({ kind: 'text', text, style, computed, change, bookmarks, comments })
  }

  const run = (element: XmlElement, change: WordChange | null) => {
    const styleId = child(child(element, 'w:rPr'), 'w:rStyle')?.attributes['w:val'] ?? ''
    const style = names.get(styleId) ?? styleId.toLowerCase()
    for (const part of elements(element)) {
      switch (part.name) {
        case 'w:t':
        case 'w:delText':
          put(textOf(part), style, change)
          break
        case 'w:tab':
        case 'w:ptab':
          put('\t', style, change)
          break
        case 'w:br':
          if (part.attributes['w:type'] === undefined || part.attributes['w:type'] === 'textWrapping')
            put('\n', style, change)
          break
        case 'w:cr':
          put('\n', style, change)
          break
        case 'w:noBreakHyphen':
          put('\u2011', style, change)
          break
        case 'w:sym':
          put(String.fromCodePoint(Number.parseInt(part.attributes['w:char'] ?? 'FFFD', 16)), style, change)
          break
        case 'w:footnoteReference':
          if (shown())
            pieces.push({
              kind: 'note',
              note: part.attributes['w:id'] ?? '',
              change,
              bookmarks: state.bookmarks(),
              comments: state.comments(),
            })
          break
        case 'w:commentReference':
          state.mark(part)
          break
        case 'w:fldChar':
          fieldMark(state, part)
          break
        case 'w:instrText':
        case 'w:delInstrText': {
          const field = state.fields.at(-1)
          if (field !== undefined) field.instruction += textOf(part)
          break
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          collectBoxes(part, boxes)
          break
        case 'mc:AlternateContent': {
          const choice = child(part, 'mc:Choice') ?? child(part, 'mc:Fallback')
          if (choice !== undefined) collectBoxes(choice, boxes)
          break
        }
      }
    }
  }

  const walk = (parent: XmlElement, change: WordChange | null) => {
    for (const element of elements(parent)) {
      const kind = wrappers[element.name]
      if (kind !== undefined) {
        const { attributes } = element
        walk(element, { kind, author: attributes['w:author'] ?? null, date: attributes['w:date'] ?? null })
      } else if (element.name === 'w:r') run(element, change)
      else if (element.name === 'w:fldSimple') {
        state.fields.push({ shown: true, instruction: element.attributes['w:instr'] ?? '' })
        walk(element, change)
        state.fields.pop()
      } else if (
        ['w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:dir', 'w:bdo'].includes(
          element.name,
        )
      )
        walk(element, change)
      else state.mark(element)
    }
  }
  walk(paragraph, null)
  return pieces
}

function fieldMark(state: WalkState, element: XmlElement): void {
  switch (element.attributes['w:fldCharType']) {
    case 'begin':
      state.fields.push({ shown: false, instruction: '' })
      break
    case 'separate': {
      const field = state.fields.at(-1)
      if (field !== undefined) field.shown = true
      break
    }
    case 'end':
      state.fields.pop()
      break
  }
}

/** Text boxes below a drawing; of two alternatives only the first, for they hold the same text. */
function collectBoxes(element: XmlElement, boxes: XmlElement[]): void {
  if (element.name === 'w:txbxContent') {
    boxes.push(element)
    return
  }
  const alternatives = element.name === 'mc:AlternateContent'
  for (const below of alternatives ? elements(element).slice(0, 1) : elements(element))
    collectBoxes(below, boxes)
}

function same(a: WordChange | null, b: WordChange | null): boolean {
  return a === b || (a?.kind === b?.kind && a?.author === b?.author && a?.date === b?.date)
}
