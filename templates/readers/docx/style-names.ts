import { child, elements, type XmlElement } from '../xml-tree.ts'

/**
 * Names of the styles by id. Programs that save a file give styles ids of their own; the names stay. Built-in names
 * are compared without case, for programs differ in it.
 */
export function styleNames(styles: XmlElement | null): ReadonlyMap<string, string> {
  return new Map(
    (styles === null ? [] : elements(styles, 'w:style')).map((style) => [
      style.attributes['w:styleId'] ?? '',
      (child(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase(),
    ]),
  )
}
