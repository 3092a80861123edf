import { agoOf, amount, offsetOf } from './date-amount.ts'
import { leanOf } from './date-lean.ts'
import { b, type DateShape, dateShape, e } from './date-shape.ts'

const weekdays = new Map<string, number>(
  [
    ['sunday', 'dimanche'],
    ['monday', 'lundi'],
    ['tuesday', 'mardi'],
    ['wednesday', 'mercredi'],
    ['thursday', 'jeudi'],
    ['friday', 'vendredi'],
    ['saturday', 'samedi'],
  ].flatMap((names, n) => names.map((name) => [name, n] as const)),
)

/** Dates that count from another: "the same year", "three days later", "last month", "on Monday", "this spring". */
export const relativeDateShapes: readonly DateShape[] = [
  dateShape(
    ['year-word'],
    `${b}[Tt]he (?:same|following|next) year${e}|${b}[Tt]hat (?:same )?year${e}`,
    (m, start, end) => ({
      kind: 'later',
      years: /following|next/.test(m[0]) ? 1 : 0,
      start,
      end,
    }),
  ),
  dateShape(
    ['year-word'],
    `${b}[Tt]he (?:year before|previous year|year after)${e}|${b}(?:[Ll]’année précédente|[Ll]'année précédente)${e}`,
    (m, start, end) => ({ kind: 'later', years: /after/.test(m[0]) ? 1 : -1, start, end }),
  ),
  dateShape(
    ['year-word'],
    `${b}(?:[Ll]a même année|[Cc]ette année-là|[Ll]’année suivante|[Ll]'année suivante)${e}`,
    (m, start, end) => ({
      kind: 'later',
      years: /suivante/.test(m[0]) ? 1 : 0,
      start,
      end,
    }),
  ),
  // three days later, un an plus tôt, forty-eight hours later
  dateShape(
    ['count'],
    `${b}(${amount})\\s+(hours?|days?|weeks?|months?|years?|decades?)\\s+((?:later|earlier)(?!\\s+than)|(?:before|on|afterwards?)(?=[,.;:)]|$))${e}`,
    (m, start, end) => offsetOf(m[1], m[2], /earlier|before/.test(m[3] ?? '') ? -1 : 1, start, end),
  ),
  dateShape(
    ['count'],
    `${b}(${amount})\\s+(heures?|jours?|semaines?|mois|ans?|décennies?)\\s+(plus tard|plus tôt|auparavant|(?:après|avant)(?!\\s(?:le|la|les|l’|que|son|sa|leur|un|une|qu’|avoir|d’)))${e}`,
    (m, start, end) => offsetOf(m[1], m[2], /tôt|aupar|avant/.test(m[3] ?? '') ? -1 : 1, start, end),
  ),
  dateShape(
    ['unit'],
    `${b}(?:[Tt]he (?:next|following) (day|month)|[Ll]e (lendemain|mois suivant)|[Tt]he (?:day before|previous day)|[Ll]a veille|[Ll]e mois précédent)${e}(?!\\s(?:d[eu]|des|of|of the)\\s)`,
    (m, start, end) => ({
      kind: 'offset',
      unit: /month|mois/.test(m[0]) ? 'month' : 'day',
      count: /before|previous|veille|précédent/.test(m[0]) ? -1 : 1,
      start,
      end,
    }),
  ),
  // three years ago, il y a deux mois
  dateShape(['count'], `${b}(${amount})\\s+(days?|months?|years?)\\s+ago${e}`, (m, start, end) =>
    agoOf(m[1], m[2], start, end),
  ),
  dateShape(['count'], `${b}[Ii]l y a\\s+(${amount})\\s+(jours?|mois|ans?)${e}`, (m, start, end) =>
    agoOf(m[1], m[2], start, end),
  ),
  // the end of the year, depuis le début de l’année
  dateShape(
    ['year-word'],
    `${b}(?:(?:[Tt]he )?(?:end|start|beginning|turn) of (this|the|last) year|year-end|later this year|(?:la )?(?:fin|début) de l’(?:année|an)(?: (dernière?|passée?))?|(?:début|fin) d’année)${e}`,
    (m, start, end) => ({
      kind: 'relative',
      unit: 'year',
      back: m[1] === 'last' || m[2] !== undefined ? 1 : 0,
      start,
      end,
    }),
  ),
  // last summer, cet automne, au printemps
  dateShape(
    ['season'],
    `${b}(?:(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]hat|[Tt]he following|[Ii]n the|[Bb]y the|[Ll]ate|[Ee]arly)\\s(spring|summer|autumn|winter)|(?:[Aa]u|[Cc]e|[Ll]e|du)\\s(printemps)|(?:[Cc]et|à l’|[Àà] l’|[Ll]’|de l’)\\s?(été|automne|hiver)|[Cc]et\\s(été|hiver|automne))${e}(?!\\s(?:of\\s)?(?:19|20)\\d\\d)`,
    (m, start, end, text) => {
      const name = m[1] ?? m[2] ?? m[3] ?? m[4] ?? ''
      const words = m[0].toLowerCase()
      const lean = /^last/.test(words)
        ? 'last'
        : /^next/.test(words)
          ? 'future'
          : /^that/.test(words)
            ? 'same'
            : /following/.test(words)
              ? 'following'
              : leanOf(text, start, end).lean
      const month =
        { spring: 3, printemps: 3, summer: 6, été: 6, autumn: 9, automne: 9, winter: 12, hiver: 12 }[name] ??
        0
      return month === 0 ? null : { kind: 'season', month, lean, start, end }
    },
  ),
  dateShape(
    ['year-word'],
    `${b}(?:[Ll]’an passé|[Ll]’année passée|[Ll]ast year|[Ll]’an dernier|[Ll]'an dernier|[Ll]’année dernière|[Ll]'année dernière)${e}`,
    (_, start, end) => ({ kind: 'relative', unit: 'year', back: 1, start, end }),
  ),
  dateShape(
    ['year-word'],
    `${b}(?:[Ee]arlier this year|[Tt]his year|[Cc]ette année(?!-))${e}`,
    (_, start, end) => ({
      kind: 'relative',
      unit: 'year',
      back: 0,
      start,
      end,
    }),
  ),
  dateShape(['unit'], `${b}(?:[Ll]ast month|[Ll]e mois dernier|[Ll]e mois passé)${e}`, (_, start, end) => ({
    kind: 'relative',
    unit: 'month',
    back: 1,
    start,
    end,
  })),
  dateShape(['unit'], `${b}(?:[Ee]arlier this month|[Tt]his month|[Cc]e mois-ci)${e}`, (_, start, end) => ({
    kind: 'relative',
    unit: 'month',
    back: 0,
    start,
    end,
  })),
  dateShape(['eve'], `${b}(?:[Yy]esterday|(?<![Nn]ées? d’)[Hh]ier)${e}`, (_, start, end) => ({
    kind: 'relative',
    unit: 'day',
    back: 1,
    start,
    end,
  })),
  dateShape(
    ['weekday'],
    `${b}((?:[Ll]ast|[Tt]his past)\\s)?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|[Dd]imanche|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi)(\\sdernier)?${e}`,
    (m, start, end) => ({
      kind: 'weekday',
      weekday: weekdays.get((m[2] ?? '').toLowerCase()) ?? 0,
      last: m[1] !== undefined || m[3] !== undefined,
      start,
      end,
    }),
  ),
]
