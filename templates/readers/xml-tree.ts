import { SaxesParser } from 'saxes'

/** An element with canonical prefixes: whatever prefix a program chose, `w:p` is the paragraph of WordprocessingML. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** Either the root element, or why the text was refused. */
export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly reason: string }

/** Deeper than any word processor nests, shallow enough for every recursive walk. */
const maxDepth = 256

/**
 * Canonical prefixes of the name spaces we look at, transitional (ECMA-376 Part 4) and strict (Part 1). Elements of
 * any other name space keep their local name behind `?:`.
 */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'op',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:dossier:trace': 'd',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

class Refused extends Error {}

interface Open {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}

/** Parses one XML part. A document type declaration is refused unread: entities are how XML attacks. Never throws. */
export function xmlTree(text: string): XmlResult {
  if (text.includes('<!DOCTYPE')) return { ok: false, reason: 'it holds a document type declaration' }
  const parser = new SaxesParser({ xmlns: true })
  const stack: Open[] = [{ name: '', attributes: {}, children: [] }]
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {}
    for (const a of Object.values(tag.attributes)) {
      if (a.uri === 'http://www.w3.org/2000/xmlns/') continue
      attributes[a.uri === '' ? a.local : `${prefixes[a.uri] ?? '?'}:${a.local}`] = a.value
    }
    const name = tag.uri === '' ? tag.local : `${prefixes[tag.uri] ?? '?'}:${tag.local}`
    if (stack.length > maxDepth) throw new Refused('its elements are nested too deep')
    const element: Open = { name, attributes, children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  const addText = (characters: string) => {
    stack.at(-1)?.children.push(characters)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  try {
    parser.write(text).close()
  } catch (error) {
    const reason = error instanceof Refused ? error.message : 'it is not well-formed XML'
    return { ok: false, reason }
  }
  const root = stack[0]?.children.find((c) => typeof c !== 'string')
  return root === undefined || typeof root === 'string'
    ? { ok: false, reason: 'it holds no element' }
    : { ok: true, root }
}

/** The element children of `parent`, or those of one name. */
export function elements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (c): c is XmlElement => typeof c !== 'string' && (name === undefined || c.name === name),
  )
}

/** The first element child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent === undefined ? undefined : elements(parent, name)[0]
}

/** All character data below an element, joined. */
export function textOf(element: XmlElement): string {
  return element.children.map((c) => (typeof c === 'string' ? c : textOf(c))).join('')
}
