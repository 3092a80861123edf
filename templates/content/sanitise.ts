import type { Diagnostic, Parsed } from '../../corpus/index.ts'
import { type Said, say } from '../../corpus/index.ts'
import type { Block, Document, Inline, Note, Text } from '../document/nodes.ts'
import { analystPlace, passagePlace } from './said-places.ts'

/**
 * What no document may hold: control characters and non-characters outside the `Char` production of XML 1.0 (section
 * 2.2), unpaired surrogates, and the embeddings, overrides and isolates of bidirectional text (Unicode UAX #9), which
 * make a page read unlike its text.
 */
const illegal = /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu

/** Whether one of them may be there: half of a pair may be a whole one's. Nearly no text has one, and each is asked. */
const perhapsIllegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/

/** Stands where an illegal character stood, so that the reader sees that something did. */
const replacement = '\uFFFD'

/** A text as it is printed: with U+FFFD for each character that no document may hold. */
export function shownCharacters(text: string): string {
  return text.replace(illegal, replacement)
}

/**
 * Replaces characters that no document may hold by U+FFFD in every text that is printed, and names each place. The
 * traces keep the original.
 */
export function sanitised(document: Document): Parsed<Document> {
  const found = new Map<string, { codes: Set<string>; where: Said; source: string | null }>()
  const clean = (value: string, place: () => Said, source: string | null): string => {
    if (!perhapsIllegal.test(value) || value.search(illegal) < 0) return value
    const where = place()
    return value.replace(illegal, (c) => {
      const code = `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      const key = `${where.message}|${source}`
      const entry = found.get(key) ?? { codes: new Set(), where, source }
      entry.codes.add(code)
      found.set(key, entry)
      return replacement
    })
  }
  const cleanText = (node: Text): Text => {
    const trace = node.origin.kind === 'source' ? document.traces[node.origin.trace] : undefined
    const where = () =>
      trace !== undefined
        ? passagePlace(trace.passage ?? trace.id)
        : node.origin.kind === 'analyst'
          ? analystPlace(node.origin.part)
          : node.origin.kind === 'metadata'
            ? say`what source ${node.origin.source} says of itself`
            : say`the document`
    const value = clean(node.text, where, trace?.source ?? null)
    return value === node.text ? node : { ...node, text: value }
  }
  const metadata = {
    ...document.metadata,
    title: clean(document.metadata.title, () => analystPlace('title'), null),
    subtitle:
      document.metadata.subtitle === null
        ? null
        : clean(document.metadata.subtitle, () => analystPlace('subtitle'), null),
    author:
      document.metadata.author === null
        ? null
        : clean(document.metadata.author, () => analystPlace('author'), null),
  }
  const { marking } = document.furniture
  const value: Document = {
    ...document,
    metadata,
    furniture: {
      ...document.furniture,
      marking:
        marking?.kind === 'line'
          ? { kind: 'line', text: clean(marking.text, () => analystPlace('marking'), null) }
          : marking,
      runningTitle: clean(document.furniture.runningTitle, () => analystPlace('title'), null),
    },
    blocks: document.blocks.map((b) => mapTexts<Block>(b, cleanText)),
    notes: Object.fromEntries(
      Object.entries(document.notes).map(([id, note]) => [id, mapTexts<Note>(note, cleanText)]),
    ),
    sources: document.sources.map((s) => ({
      ...s,
      children: s.children.map((line) => line.map((i) => mapTexts<Inline>(i, cleanText))),
    })),
    traces: Object.fromEntries(
      Object.entries(document.traces).map(([id, t]) => {
        const text = clean(t.text, () => passagePlace(t.passage ?? t.id), t.source)
        return [id, text === t.text ? t : { ...t, text }]
      }),
    ),
  }
  return { value, diagnostics: [...found.values()].map(diagnosticOf) }
}

function diagnosticOf(found: {
  readonly codes: ReadonlySet<string>
  readonly where: Said
  readonly source: string | null
}): Diagnostic {
  return {
    severity: 'warning',
    rule: 'illegal-character',
    ...say`Characters that no document may hold (${[...found.codes].join(', ')}) stand in ${found.where}; each is shown as ${replacement}.`,
    ...(found.source === null ? {} : { source: found.source }),
  }
}

/** The same tree with each text node replaced; parts without changes are shared, not copied. */
function mapTexts<T>(tree: T, change: (node: Text) => Text): T {
  const list = (values: readonly unknown[]): readonly unknown[] => {
    let copy: unknown[] | null = null
    for (let i = 0; i < values.length; i += 1) {
      const next = visit(values[i])
      if (next === values[i]) continue
      copy ??= [...values]
      copy[i] = next
    }
    return copy ?? values
  }
  const visit = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return list(value)
    if ('type' in value && value.type === 'text' && 'origin' in value) return change(value as Text)
    const record = value as Readonly<Record<string, unknown>>
    let copy: Record<string, unknown> | null = null
    for (const key in record) {
      const next = visit(record[key])
      if (next === record[key]) continue
      copy ??= { ...record }
      copy[key] = next
    }
    return copy ?? value
  }
  return visit(tree) as T
}
