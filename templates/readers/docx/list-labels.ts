import { child, elements, type XmlElement } from '../xml-tree.ts'

/** Gives the label that a list prints before a paragraph ("2.1", "[3]", "•"); null outside lists. Keeps count. */
export type ListLabels = (paragraph: XmlElement) => string | null

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

interface ListPlace {
  readonly num: string
  readonly level: number
}

/**
 * Counts the lists of a document as Word does (ECMA-376 Part 1, 17.9): a paragraph's own `w:numPr`, or its style's,
 * names the list; a level starts anew after a paragraph of a higher one.
 */
export function paragraphLabels(numbering: XmlElement | null, styles: XmlElement | null): ListLabels {
  const abstracts = new Map(
    (numbering === null ? [] : elements(numbering, 'w:abstractNum')).map((a) => [
      a.attributes['w:abstractNumId'] ?? '',
      elements(a, 'w:lvl'),
    ]),
  )
  const nums = new Map(
    (numbering === null ? [] : elements(numbering, 'w:num')).map((num) => {
      const abstract = child(num, 'w:abstractNumId')?.attributes['w:val'] ?? ''
      const restarts = elements(num, 'w:lvlOverride').length > 0
      return [
        num.attributes['w:numId'] ?? '',
        { abstract, counter: restarts ? `num ${num.attributes['w:numId']}` : `abstract ${abstract}` },
      ]
    }),
  )
  const styleLists = listsOfStyles(styles)
  const counters = new Map<string, number[]>()
  return (paragraph) => {
    const place = listOf(paragraph, styleLists)
    if (place === null) return null
    const num = nums.get(place.num)
    const levels = num === undefined ? undefined : abstracts.get(num.abstract)
    if (num === undefined || levels === undefined) return null
    const at = (n: number) => levelOf(levels.find((l) => l.attributes['w:ilvl'] === String(n)))
    const level = at(place.level)
    if (level === null) return null
    const counter = counters.get(num.counter) ?? []
    counter[place.level] = (counter[place.level] ?? level.start - 1) + 1
    counter.length = place.level + 1
    counters.set(num.counter, counter)
    if (level.format === 'bullet') return '•'
    if (level.format === 'none') return null
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const n = Number(digit) - 1
      return numeral(counter[n] ?? at(n)?.start ?? 1, at(n)?.format ?? 'decimal')
    })
  }
}

/** A number in the forms that lists use (ECMA-376 Part 1, 17.18.59); letters double after z, as Word prints them. */
function numeral(n: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
    case 'upperLetter':
      return numeral(n, 'lowerLetter').toUpperCase()
    case 'lowerRoman':
      return roman(n)
    case 'upperRoman':
      return roman(n).toUpperCase()
    case 'decimalZero':
      return String(n).padStart(2, '0')
    default:
      return String(n)
  }
}

function roman(n: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let rest = n
  let text = ''
  for (const [value, sign] of signs)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return text
}

function levelOf(element: XmlElement | undefined): Level | null {
  if (element === undefined) return null
  return {
    format: child(element, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
    text: child(element, 'w:lvlText')?.attributes['w:val'] ?? '',
    start: Number(child(element, 'w:start')?.attributes['w:val'] ?? 1),
  }
}

function listOf(paragraph: XmlElement, styleLists: ReadonlyMap<string, ListPlace | null>): ListPlace | null {
  const properties = child(paragraph, 'w:pPr')
  const own = child(properties, 'w:numPr')
  const style = child(properties, 'w:pStyle')?.attributes['w:val'] ?? ''
  const inherited = styleLists.get(style) ?? null
  if (own === undefined) return inherited
  return placeOf(own, inherited)
}

/** `w:numId` 0 takes a paragraph out of its style's list. */
function placeOf(numPr: XmlElement, inherited: ListPlace | null): ListPlace | null {
  const num = child(numPr, 'w:numId')?.attributes['w:val'] ?? inherited?.num ?? '0'
  const level = child(numPr, 'w:ilvl')?.attributes['w:val']
  return num === '0' ? null : { num, level: level === undefined ? (inherited?.level ?? 0) : Number(level) }
}

function listsOfStyles(styles: XmlElement | null): ReadonlyMap<string, ListPlace | null> {
  const byId = new Map(
    (styles === null ? [] : elements(styles, 'w:style')).map((s) => [s.attributes['w:styleId'] ?? '', s]),
  )
  const find = (id: string, depth: number): ListPlace | null => {
    const style = byId.get(id)
    if (style === undefined || depth > byId.size) return null
    const base = child(style, 'w:basedOn')?.attributes['w:val']
    const inherited = base === undefined ? null : find(base, depth + 1)
    const numPr = child(child(style, 'w:pPr'), 'w:numPr')
    return numPr === undefined ? inherited : placeOf(numPr, inherited)
  }
  return new Map([...byId.keys()].map((id) => [id, find(id, 0)]))
}
