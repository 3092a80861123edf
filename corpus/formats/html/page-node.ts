import type { DefaultTreeAdapterMap } from 'parse5'

export type PageNode = DefaultTreeAdapterMap['node']
export type PageElement = DefaultTreeAdapterMap['element']

/** True for an element, false for text, comments and the document itself. */
export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node
}

/** An attribute's value, or null. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((a) => a.name === name)?.value ?? null
}

/** The children in document order; a `template` has its own tree, which is never shown and is left out. */
export function childrenOf(node: PageNode): readonly PageNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** Every element below `root` in document order, without recursion: a hostile page nests as deep as it likes. */
export function* elementsOf(root: PageNode): Generator<PageElement> {
  const stack: PageNode[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node)) yield node
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child !== undefined) stack.push(child)
    }
  }
}

/** All text below `root`, white space as it is written. */
export function textOf(root: PageNode): string {
  let text = ''
  const stack: PageNode[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child !== undefined) stack.push(child)
    }
  }
  return text
}
