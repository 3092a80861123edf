import type { MarkupClue, Metadata } from '../../decoded.ts'
import type { Language } from '../../types.ts'
import { statedDate } from '../stated-date.ts'
import { linkedData } from './linked-data.ts'
import { attribute, elementsOf, type PageElement, type PageNode, textOf } from './page-node.ts'
import { belongsToArticle } from './time-element.ts'

/** What a page states about itself, best source first; `titles` are all that it calls itself, best first. */
export interface PageMetadata extends Metadata {
  readonly titles: readonly string[]
}

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'headline']
const authorNames = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
]
const publisherNames = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'citation_journal_title',
  'application-name',
]
const dateNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
]

const changeNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
]
const addressNames = ['og:url', 'twitter:url', 'parsely-link', 'citation_public_url', 'dc.identifier']

/**
 * Metadata of a page: JSON-LD (schema.org Article), then Open Graph and the `meta` names that publishers use
 * (Dublin Core, Highwire, Parsely), then microdata, then the first `time` element that is marked as the date of
 * publication.
 */
export function pageMetadata(root: PageNode): PageMetadata {
  const metas = new Map<string, string>()
  const scripts: string[] = []
  const times: string[] = []
  let heading: PageElement | null = null
  const addresses: string[] = []
  let title = ''
  let language: Language | null = null
  for (const element of elementsOf(root)) {
    const itemprop = attribute(element, 'itemprop')?.toLowerCase()
    if (element.tagName === 'h1') heading ??= element
    if (element.tagName === 'html') language = languageOf(attribute(element, 'lang'))
    if (element.tagName === 'title' && title === '') title = tidy(textOf(element)) ?? ''
    if (element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type') ?? '')) {
      scripts.push(textOf(element))
    }
    if (element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? '')) {
      const address = attribute(element, 'href')
      if (address !== null) addresses.push(address.trim())
    }
    if (element.tagName === 'meta') {
      const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? itemprop)?.toLowerCase()
      const content = tidy(attribute(element, 'content'))
      if (name !== undefined && content !== null && !metas.has(name)) metas.set(name, content)
    } else if (itemprop === 'datepublished') {
      const value = attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element)
      if (!metas.has(itemprop)) metas.set(itemprop, value.trim())
    } else if (
      element.tagName === 'time' &&
      isPublication(`${attribute(element, 'class') ?? ''}`, attribute(element, 'pubdate')) &&
      belongsToArticle(element, heading)
    ) {
      times.push(attribute(element, 'datetime') ?? textOf(element))
    }
  }
  const first = (names: readonly string[]) => names.flatMap((n) => metas.get(n) ?? [])
  const linked = linkedData(scripts)
  const titles = [linked.headline, ...first(titleNames), title].flatMap((t) => tidy(t) ?? [])
  const publisher = linked.publisher ?? first(publisherNames)[0] ?? null
  const author = linked.author ?? first(authorNames).find((a) => !/^https?:|@/.test(a)) ?? null
  addresses.push(...[linked.url, ...first(addressNames)].flatMap((a) => a ?? []))
  const change = [linked.dateModified, ...first(changeNames)].find((d) => statedDate(d) !== null) ?? null
  const clues: MarkupClue[] = [...new Set(addresses)].map((text) => ({ from: 'address', text }))
  if (change !== null) clues.push({ from: 'update', text: change })
  const dates = [linked.datePublished, ...first(dateNames), ...times].map(statedDate)
  return {
    titles,
    title: titles[0] ?? null,
    author: author === publisher ? null : author,
    publisher,
    published: dates.find((d) => d !== null) ?? null,
    language: language ?? languageOf(linked.language) ?? languageOf(metas.get('og:locale') ?? null),
    ...(clues.length === 0 ? {} : { clues }),
  }
}

function isPublication(classes: string, pubdate: string | null): boolean {
  return pubdate !== null || !/updat|modif|edit|comment|relat/i.test(classes)
}

/** `en-GB`, `fr_FR`: the languages that Dossier knows, else null. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = /^\s*([a-z]{2,3})(?:$|[-_\s])/i.exec(tag ?? '')?.[1]?.toLowerCase()
  return primary === 'en' || primary === 'fr' ? primary : null
}

function tidy(text: string | null): string | null {
  const plain = text?.replace(/\s+/g, ' ').trim() ?? ''
  return plain === '' ? null : plain
}
