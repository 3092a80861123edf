import type { Inline } from '../../document/nodes.ts'
import type { Press } from './runs.ts'

/**
 * The language of these words, as an attribute for their tag, where they are a source's and its language is not the
 * document's (ISO 14289-1, 7.2: a change of language is marked, so that it is read aloud rightly).
 */
export function foreignLanguage(press: Press, inlines: readonly Inline[]): { readonly lang?: string } {
  const { document } = press
  for (const inline of inlines) {
    if (inline.type !== 'text') continue
    const { origin } = inline
    const source =
      origin.kind === 'source'
        ? document.traces[origin.trace]?.source
        : origin.kind === 'metadata'
          ? origin.source
          : undefined
    if (source === undefined) continue
    const language = document.sources.find((s) => s.id === source)?.language
    return language === undefined || language === document.metadata.lang ? {} : { lang: language }
  }
  return {}
}
