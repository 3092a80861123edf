import type { Lean } from './date-expression.ts'

const leansBefore: readonly (readonly [RegExp, Lean])[] = [
  [/(?:\b[Tt]hat|\b[Tt]his same|\b[Cc]e même mois d[e’])\s?$/u, 'same'],
  [/\bfollowing\s$/u, 'following'],
  [/\b(?:last|past|this past)\s(?:early |late )?$/iu, 'last'],
  [/\b(?:next|coming)\s$/iu, 'future'],
  [
    /(?:\bby|\bbefore|\buntil|\bbeyond|\b[Aa]vant|d’ici(?: à| au| fin)?|jusqu’(?:en|au|à)|au plus tard (?:en|le))\s(?:the end of |the middle of |early |late |mid-|fin |le |la fin d[eu’]\s?|la mi-|mi-)?$/iu,
    'deadline',
  ],
  [
    /(?<!expect|schedul|plann|attendu|prévu|attend|prév|programm)(?:ed|é|ée|és|ées|(?<=\s(?:est|sont|a|ont|été)\s\p{Ll}+)(?:u|us|ue|ues|i|is|ie|ies))\s(?:on|in|le|en|since|depuis|dès|back in)?\s?(?:early |late |mid-|début |fin |à la mi-)?$/u,
    'past',
  ],
]
const leansAfter: readonly (readonly [RegExp, Lean])[] = [
  [
    /^\s(?:of |in )?(?:that|the) (?:same )?year(?! before)|^\s(?:de )?la même année|^\sde cette année-là/u,
    'same',
  ],
  [/^\s(?:of\s)?last year|^\sde l’an(?:née)? (?:dernier|dernière|passée?)/u, 'last-year'],
  [/^\s(?:derniers?|dernière|passée?)(?!\p{L})/u, 'last'],
  [/^\sprochaine?(?!\p{L})/u, 'future'],
  [/^\ssuivante?(?!\p{L})/u, 'following'],
]

/** What the words beside a month say of its year, and where they end. */
export function leanOf(text: string, start: number, end: number): { lean: Lean | null; end: number } {
  const after = text.slice(end, end + 30)
  for (const [pattern, lean] of leansAfter) {
    const found = pattern.exec(after)
    if (found !== null) return { lean, end: end + found[0].length }
  }
  const before = text.slice(Math.max(0, start - 34), start)
  return { lean: leansBefore.find(([pattern]) => pattern.test(before))?.[1] ?? null, end }
}
