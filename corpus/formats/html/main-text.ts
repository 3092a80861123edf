import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { attribute, childrenOf, isElement, type PageElement, type PageNode } from './page-node.ts'

// Attributes that Readability looks at; all others are left out of the copy that it gets.
const kept = [
  'id',
  'class',
  'role',
  'rel',
  'itemprop',
  'itemtype',
  'href',
  'style',
  'hidden',
  'aria-hidden',
  'aria-modal',
  'property',
]
const leftOut = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'link',
  'meta',
  'noscript',
  'base',
])
const empty = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'col',
  'area',
  'embed',
  'param',
  'source',
  'track',
  'frame',
])

/** Elements nested deeper than this are flattened in the copy: no article needs it, and the library recurses. */
export const deepestElement = 120
/** A page with more elements than this is not given to the library; the page's own landmarks then decide. */
export const mostElements = 60_000

/**
 * The text nodes (by number) that belong to the article itself, as Mozilla's Readability finds it. Readability
 * rewrites the tree that it gets, so it gets a copy in which each text node carries its number; what survives is
 * the article. Null where it finds none.
 */
export function mainText(root: PageNode, leafOf: ReadonlyMap<PageNode, number>): ReadonlySet<number> | null {
  const copy = markedCopy(root, leafOf)
  if (copy === null) return null
  const { document } = parseHTML(copy)
  const found = new Readability<Marked>(document, {
    disableJSONLD: true,
    serializer: (node) => node as Marked,
  }).parse()
  if (found?.content === null || found?.content === undefined) return null
  const leaves = new Set<number>()
  for (const element of found.content.querySelectorAll('[data-leaf]')) {
    leaves.add(Number(element.getAttribute('data-leaf')))
  }
  return leaves
}

/** The one part of a DOM element that is read here; the core's types know no DOM. */
interface Marked {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
}

function markedCopy(root: PageNode, leafOf: ReadonlyMap<PageNode, number>): string | null {
  const out: string[] = ['<!DOCTYPE html>']
  let elements = 0
  type Step = { node: PageNode; depth: number } | { close: string }
  const stack: Step[] = [{ node: root, depth: 0 }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('close' in step) {
      out.push(step.close)
      continue
    }
    const { node, depth } = step
    if (node.nodeName === '#text' && 'value' in node) {
      const leaf = leafOf.get(node)
      if (leaf === undefined) {
        if (node.parentNode?.nodeName === 'title') out.push(escaped(node.value))
      } else if (node.value.trim() === '') out.push(' ')
      else out.push(`<span data-leaf="${leaf}">${escaped(node.value)}</span>`)
      continue
    }
    if (isElement(node)) {
      if (leftOut.has(node.tagName)) continue
      if (++elements > mostElements) return null
      if (empty.has(node.tagName)) {
        out.push(`<${node.tagName}>`)
        continue
      }
      if (depth < deepestElement && /^[a-z][a-z0-9]*$/.test(node.tagName)) {
        out.push(opening(node))
        stack.push({ close: `</${node.tagName}>` })
      }
    }
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child !== undefined) stack.push({ node: child, depth: depth + 1 })
    }
  }
  return out.join('')
}

function opening(element: PageElement): string {
  const attributes = kept.flatMap((name) => {
    const value = attribute(element, name)
    return value === null || /^\s*javascript:/i.test(value)
      ? []
      : [` ${name}="${escaped(value.slice(0, 500))}"`]
  })
  return `<${element.tagName}${attributes.join('')}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
