import { SaxesParser, type SaxesTagNS } from 'saxes'
import { decodeBytes } from '../decode-bytes.ts'

/** What a walk over a part calls. Names are local names; `value` finds an attribute by its local name. */
export interface XmlVisitor {
  readonly open: (name: string, value: (attribute: string) => string | null) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** Elements nested deeper than this are refused: Word itself stops far earlier. */
export const deepestXml = 1_000

export type XmlProblem = 'doctype' | 'too-deep' | 'malformed'

class Stop extends Error {
  readonly problem: XmlProblem
  constructor(problem: XmlProblem) {
    super(problem)
    this.problem = problem
  }
}

/**
 * Walks one part of a package. Parts with a document type declaration are refused before parsing (ECMA-376 part 2,
 * 8.1.4 forbids it, and it is what entity attacks need). Null when all went well; the visitor has then seen the
 * whole part, otherwise what stands before the problem.
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): XmlProblem | null {
  const xml = decodeBytes(bytes)?.text
  if (xml === undefined) return 'malformed'
  if (/<!DOCTYPE/i.test(xml)) return 'doctype'
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  parser.on('error', () => {
    throw new Stop('malformed')
  })
  parser.on('opentag', (tag) => {
    if (++depth > deepestXml) throw new Stop('too-deep')
    visitor.open(tag.local, (name) => attributeOf(tag, name))
  })
  parser.on('closetag', (tag) => {
    depth--
    visitor.close(tag.local)
  })
  parser.on('text', visitor.text)
  parser.on('cdata', visitor.text)
  try {
    parser.write(xml).close()
    return null
  } catch (error) {
    if (error instanceof Stop) return error.problem
    throw error
  }
}

function attributeOf(tag: SaxesTagNS, name: string): string | null {
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.local === name) return attribute.value
  }
  return null
}
