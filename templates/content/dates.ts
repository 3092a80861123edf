import type { Language } from '../../corpus/index.ts'

const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
}

/**
 * An EDTF date (ISO 8601-2, the subset of design: day, month, year, decade `199X`, interval `a/b`) in words:
 * "3 June 2019", "juin 2019", "1990s", "années 1990", "October 2019 – December 2019". What is not such a date comes back as it is.
 */
export function dateInWords(edtf: string, lang: Language): string {
  const [from, to] = edtf.split('/')
  if (from !== undefined && to !== undefined) return `${dateInWords(from, lang)} – ${dateInWords(to, lang)}`
  const decade = /^(\d{3})X$/.exec(edtf)
  if (decade) return lang === 'fr' ? `années ${decade[1]}0` : `${decade[1]}0s`
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf)
  const year = match?.[1]
  const month = months[lang][Number(match?.[2] ?? 0) - 1]
  if (year === undefined || (match?.[2] !== undefined && month === undefined)) return edtf
  if (month === undefined) return year
  if (match?.[3] === undefined) return `${month} ${year}`
  const day = Number(match[3])
  return `${lang === 'fr' && day === 1 ? '1er' : day} ${month} ${year}`
}

/**
 * A key that sorts EDTF dates by their earliest day, the less precise first ("2019" before "2019-06"). Characters
 * compare in code-unit order, so that no locale matters.
 */
export function dateKey(edtf: string): string {
  return (edtf.split('/')[0] ?? edtf).replaceAll('X', '0')
}
