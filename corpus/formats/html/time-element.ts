import { attribute, elementsOf, isElement, type PageElement, type PageNode } from './page-node.ts'

// Parts of a page that tell of other articles, of comments and of today.
const otherParts = new Set(['aside', 'nav', 'footer'])
const otherRoles = new Set(['navigation', 'complementary', 'contentinfo'])
const otherNames =
  /(?:^|[\s_-])(?:related|latest|sidebar|aside|most-?(?:read|viewed)|trending|recommend(?:ed|ations?)?|comments?|teasers?|cards?|widgets?|ticker|breaking|twitter-tweet)(?:$|[\s_-])/i
/** Ancestors looked at; a hostile page nests as deep as it likes. */
const deepest = 60

/**
 * Whether a `time` can be the date of the page's article: not in a list of other articles, a sidebar, a comment or an
 * embedded post, and not above the headline outside of its article, where many papers print the day of the visit.
 *
 * @param heading the page's first `h1`, if one came before the element
 */
export function belongsToArticle(time: PageElement, heading: PageElement | null): boolean {
  const above = ancestorsOf(time)
  if (above.some(isOtherPart)) return false
  if (heading !== null) return true
  const own = above.find((element) => element.tagName === 'article' || element.tagName === 'main')
  if (own !== undefined) return true
  const body = above.at(-1)
  // Nothing is above a headline that is not there.
  return body === undefined || !has(body, 'h1')
}

function isOtherPart(element: PageElement): boolean {
  if (otherParts.has(element.tagName) || otherRoles.has(attribute(element, 'role') ?? '')) return true
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'main') return false
  if (otherNames.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)) return true
  // An item of a list, or a link, with a link to another article.
  return element.tagName === 'a' || (element.tagName === 'li' && has(element, 'a'))
}

function has(root: PageElement, tag: string): boolean {
  for (const element of elementsOf(root)) if (element.tagName === tag) return true
  return false
}

/** The elements around one, innermost first. */
function ancestorsOf(element: PageElement): readonly PageElement[] {
  const found: PageElement[] = []
  let node: PageNode | null = element.parentNode
  while (node !== null && found.length < deepest) {
    if (isElement(node)) found.push(node)
    node = 'parentNode' in node ? (node.parentNode ?? null) : null
  }
  return found
}
