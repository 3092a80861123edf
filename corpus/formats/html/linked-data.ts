/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly headline: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly datePublished: string | null
  readonly dateModified: string | null
  /** The article's own address. */
  readonly url: string | null
  readonly language: string | null
}

// schema.org: Article and its subtypes as publishers use them.
const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|Report|Review|WebPage)$/
/** Pages carry a handful of nodes; a hostile one could carry millions. */
const mostNodes = 2_000

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Reads JSON-LD scripts; a script that is no JSON is passed over, as every consumer of JSON-LD does. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap(nodesOf)
  const typed = (node: Node) =>
    list(node['@type'] ?? null).some((t) => typeof t === 'string' && articleType.test(t))
  const article = nodes.find((n) => typed(n) && !isWebPage(n)) ?? nodes.find(typed)
  const byId = new Map(nodes.flatMap((n) => (typeof n['@id'] === 'string' ? [[n['@id'], n] as const] : [])))
  if (article === undefined)
    return {
      ...{ headline: null, author: null, publisher: null, datePublished: null },
      ...{ dateModified: null, url: null, language: null },
    }
  const authors = list(article.author ?? null)
  const persons = authors.flatMap((a) => nameOf(a, byId, 'Person') ?? [])
  return {
    headline: string(article.headline) ?? (isWebPage(article) ? null : string(article.name)),
    author: persons.length === 0 ? null : persons.join(', '),
    publisher:
      nameOf(list(article.publisher ?? null)[0] ?? null, byId) ??
      authors.flatMap((a) => nameOf(a, byId, 'Organization') ?? [])[0] ??
      null,
    datePublished: string(article.datePublished),
    dateModified: string(article.dateModified),
    url: string(article.url) ?? addressOf(article.mainEntityOfPage),
    language: string(article.inLanguage),
  }
}

type Node = { readonly [key: string]: Json }

/** The address in `mainEntityOfPage`, a string or a node. */
function addressOf(value: Json | undefined): string | null {
  if (value === undefined) return null
  return isNode(value) ? string(value['@id']) : string(value)
}

function nodesOf(script: string): Node[] {
  const found: Node[] = []
  const queue: Json[] = []
  try {
    queue.push(JSON.parse(script) as Json)
  } catch {
    return found
  }
  for (let i = 0; i < queue.length && found.length < mostNodes; i++) {
    const value = queue[i] ?? null
    if (Array.isArray(value)) queue.push(...value.slice(0, mostNodes))
    else if (isNode(value)) {
      found.push(value)
      queue.push(...list(value['@graph'] ?? null).slice(0, mostNodes), value.mainEntity ?? null)
    }
  }
  return found
}

/** The name of a person or organisation, written out, by reference, or as a bare string (a person's). */
function nameOf(
  value: Json,
  byId: ReadonlyMap<string, Node>,
  type?: 'Person' | 'Organization',
): string | null {
  if (typeof value === 'string')
    return type === 'Organization' || /^https?:/.test(value) ? null : string(value)
  if (!isNode(value)) return null
  const id = value['@id']
  const node = value.name === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value
  const types = list(node['@type'] ?? null)
  const organisation = types.some((t) => typeof t === 'string' && /Organization$/.test(t))
  if (type !== undefined && organisation !== (type === 'Organization')) return null
  return string(node.name)
}

function isWebPage(node: Node): boolean {
  return list(node['@type'] ?? null).includes('WebPage')
}

function isNode(value: Json): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : value === null ? [] : [value]
}

function string(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null
}
