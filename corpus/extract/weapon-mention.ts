// Over 300 lines because types, generic terms and what joins them are one grammar of the weapon's noun phrase.
import { fold, type Tokens } from '../classify/tokens.ts'
import {
  cataloguedBeginnings,
  cataloguedNames,
  doubtfulTypes,
  frenchAdjectives,
  frenchNouns,
  headModifiers,
  namedTypes,
  numberedFamilies,
  typeMakers,
  type WeaponHead,
  weakModifiers,
  weaponHeads,
  weaponTypes,
} from '../lexicon/weapons.ts'
import { isNumberWord, numberEnding } from './number-reading.ts'
import type { PartyMention } from './party.ts'

/** A weapon as a sentence names it. `from`/`to` are word numbers of the whole noun phrase, its count included. */
export interface WeaponMention {
  /** As the text has it, without a plural ending where it is a type: "Mi-35M", "medium tanks". */
  readonly designation: string
  /** True for a type ("Mi-35M"), false for a generic term ("medium tanks"). */
  readonly typed: boolean
  readonly description: string | null
  /** Helicopter, aircraft, tank …, or null where the type is not known. */
  readonly kind: string | null
  readonly collective: boolean
  /** A word for civil things too, with nothing military beside it. */
  readonly civil: boolean
  /** How many, where a number stands with it. */
  readonly count: number | null
  /** "the helicopters", "these aircraft": may mean weapons named before. */
  readonly definite: boolean
  /** "the same model". */
  readonly same: boolean
  readonly from: number
  readonly to: number
  /** Where the noun itself begins, after number, article and adjectives of its own. */
  readonly noun: number
}

interface Span {
  readonly from: number
  readonly to: number
  readonly head: WeaponHead | null
  readonly strong: boolean
}

/** What the SIPRI register calls this type, or null where the lexicon does not know it. */
export function describe(designation: string): string | null {
  const folded = fold(designation)
    .replace(/[‑–]/g, '-')
    .replace(/^(mi|su|mig|an) (?=\d)/, '$1-')
  let best: { begins: string; description: string } | undefined
  for (const type of weaponTypes) {
    if (
      folded.startsWith(type.begins) &&
      !/^\d/.test(folded.slice(type.begins.length)) &&
      type.begins.length > (best?.begins.length ?? 0)
    )
      best = type
  }
  return best?.description ?? null
}

const kindWords: readonly (readonly [RegExp, string])[] = [
  [/helicop/, 'helicopter'],
  [/uav|drone/, 'drone'],
  [/aircraft|fighter|bomber|avion/, 'aircraft'],
  [/tank$|^tank/, 'tank'],
  [/apc|ifv|car|vehic|blind/, 'vehicle'],
  [/gun|mrl|artill/, 'artillery'],
  [/sam|missile|rocket/, 'missile'],
  [/rifle/, 'rifle'],
]
const kindOfDescription = (description: string | null) =>
  description === null ? null : (kindWords.find(([p]) => p.test(description.toLowerCase()))?.[1] ?? null)

const notFamilies = new Set('covid iso fm am un eu us pk km rn rd cop bp qr pm no'.split(' '))

const glued = /^[A-Z]{1,4}-?\d{1,4}[A-Za-z]{0,3}$/
const numberPart = /^\d{1,4}[a-z]{0,3}$/
/** "Mi-35Ms" is one Mi-35M; "Hercules" and "Albatros" are no plurals. */
const singular = (text: string) =>
  /(?:Hercules|Albatros|Caracas)$/.test(text) || cataloguedNames.has(fold(text).replace(/[^a-z0-9]+/g, ' '))
    ? text
    : /(?:\d[A-Z]*|[a-z]{2}|[A-Z]{3})s$/.test(text)
      ? text.slice(0, -1)
      : text

const gapAfter = (tokens: Tokens, at: number) => tokens.text.slice(tokens.ends[at], tokens.starts[at + 1])
const raw = (tokens: Tokens, from: number, to: number) =>
  tokens.text.slice(tokens.starts[from], tokens.ends[to - 1])

const sameWords = new Set(['model', 'type', 'modele'])

const nameBeginnings = new Set(
  [...namedTypes].filter((n) => n.includes(' ')).map((n) => n.split(' ')[0] ?? ''),
)

/** Whether a sentence can name a weapon at all: one look at each word. */
export function mayNameWeapon(tokens: Tokens): boolean {
  return tokens.words.some(
    (w, n) =>
      weaponHeads.has(w) ||
      sameWords.has(w) ||
      ((tokens.capitals[n] ?? 0) > 0 &&
        (namedTypes.has(w.replaceAll('ı', 'i')) ||
          nameBeginnings.has(w) ||
          cataloguedBeginnings.has(w) ||
          cataloguedBeginnings.has(w.replace(/s$/, '')) ||
          (numberedFamilies.has(w) && /^\d/.test(tokens.words[n + 1] ?? '')) ||
          /^[a-z]{1,4}\d/.test(w))),
  )
}

/** The word after a name of the catalogue, its plural included; 0 where none begins, or a doubtful one stands alone. */
function catalogued(tokens: Tokens, at: number, beside: (from: number, to: number) => boolean): number {
  const { words } = tokens
  if (!cataloguedBeginnings.has((words[at] ?? '').replaceAll('ı', 'i')) && !/s$/.test(words[at] ?? ''))
    return 0
  for (let length = 4; length >= 1; length -= 1) {
    const to = at + length
    if (to > words.length) continue
    let joined = true
    for (let n = at; n < to - 1; n += 1) joined &&= /^[-\s‑–/.\u00a0]{0,2}$/.test(gapAfter(tokens, n))
    if (!joined) continue
    const name = words.slice(at, to).join(' ').replaceAll('ı', 'i')
    const doubtful = cataloguedNames.get(name) ?? cataloguedNames.get(name.replace(/s$/, ''))
    if (doubtful === undefined) continue
    // A short name may be any word: it needs its capitals, a number before it or a word for a weapon beside it.
    if (
      name.length <= 4 &&
      !isNumberWord(words[at - 1] ?? '') &&
      !/\d/.test(name) &&
      !/^[A-Z]{2,}s?$/.test(raw(tokens, at, to)) &&
      !beside(at, to)
    )
      continue
    if (doubtful && !beside(at, to) && !isNumberWord(words[at - 1] ?? '')) continue
    return to
  }
  return 0
}

/** Types by their letters and number, or by name. `beside` tells whether a word for a weapon stands next to them. */
function typeSpans(tokens: Tokens, heads: readonly Span[]): Span[] {
  const { words, capitals } = tokens
  const out: Span[] = []
  const beside = (from: number, to: number) =>
    heads.some((h) => (h.from >= to && h.from - to <= 2) || (h.to <= from && from - h.to <= 2))
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    let end = 0
    if ((capitals[at] ?? 0) > 0) {
      for (let length = 3; length >= 1 && end === 0; length -= 1) {
        const name = words
          .slice(at, at + length)
          .join(' ')
          .replaceAll('ı', 'i')
        if (at + length > words.length || !namedTypes.has(name)) continue
        const sure =
          !doubtfulTypes.has(name) || beside(at, at + length) || isNumberWord(words[at - 1] ?? '') || at > 0
        if (sure && !(at === 0 && doubtfulTypes.has(name) && !beside(at, at + length))) end = at + length
      }
      end = Math.max(
        end,
        catalogued(
          tokens,
          at,
          (from, to) => beside(from, to) || ((out.at(-1)?.to ?? -9) >= from - 2 && from > 0),
        ),
      )
      const next = words[at + 1] ?? ''
      const gap = gapAfter(tokens, at)
      const hyphen = gap === '-' || gap === '‑' || gap === '–' || gap === ' - '
      if (end > 0 && hyphen && /^\d{1,3}[a-z]?$/.test(next)) end = at + 2
      else if (numberPart.test(next) && (hyphen || gap === '')) {
        const family =
          (numberedFamilies.has(word) && word.length >= (hyphen ? 1 : 2)) ||
          // Letters of a family the lexicon does not know: "FTC-2000G". Without a verb of transfer it stays unread.
          (hyphen &&
            /^[A-Z]{2,4}$/.test(raw(tokens, at, at + 1)) &&
            /^\d{2,4}/.test(next) &&
            !notFamilies.has(word))
        if (family || (hyphen && /^[A-Z]{1,4}$/.test(raw(tokens, at, at + 1)) && beside(at, at + 2)))
          end = Math.max(end, at + 2)
      } else if (
        gap === ' ' &&
        numberPart.test(next) &&
        (/^(?:mi|su|mig|an|type)$/.test(word) ||
          (/^\d{2,3}/.test(next) &&
            /^[A-Z]/.test(raw(tokens, at, at + 1)) &&
            /^(?:ka|il|tu|yak|btr|bmp|brdm|bm|ak|rpg|zu|zsu|amx|aml|erc|uh|ah|ch|mq|do|pc|vab)$/.test(
              word,
            ))) &&
        !/^(?:19|20)\d\d$/.test(next)
      )
        end = Math.max(end, at + 2)
      if (
        end === 0 &&
        glued.test(raw(tokens, at, at + 1)) &&
        (describe(raw(tokens, at, at + 1)) !== null || beside(at, at + 1))
      )
        end = at + 1
    }
    if (end === 0) {
      at += 1
      continue
    }
    // "Mirage 5s", "Leopard 2".
    if (
      end === at + 1 &&
      /^(?:mirage|leopard|challenger|lazar|strela)s?$/.test(word) &&
      gapAfter(tokens, at) === ' ' &&
      /^\d{1,2}[a-z]{0,2}$/.test(words[end] ?? '')
    )
      end += 1
    // "AMX-10 RC", "Su-30 MKI", "An-2 Colt": what belongs to the designation.
    const tail = raw(tokens, end, end + 1)
    if (
      gapAfter(tokens, end - 1) === ' ' &&
      /^(?:RC|RCR|MKI|MKA|Colt|Hind|Hip|Albatros|Hercules|Frogfoot|Fencer|II|III)$/.test(tail)
    )
      end += 1
    const from =
      typeMakers.has(words[at - 1] ?? '') && (capitals[at - 1] ?? 0) > 0 && out.at(-1)?.to !== at
        ? at - 1
        : at
    const last = out.at(-1)
    // "Albatros L-39": two names of one type; the number is the designation.
    if (
      last !== undefined &&
      last.to === from &&
      gapAfter(tokens, last.to - 1) === ' ' &&
      !/\d/.test(raw(tokens, last.from, last.to))
    )
      out.pop()
    // "A-29 Super Tucano", "C-130 Hercules": a number and its name are one type.
    const numbered =
      out.at(-1)?.to === at &&
      gapAfter(tokens, at - 1) === ' ' &&
      /\d/.test(raw(tokens, out.at(-1)?.from ?? at, at)) &&
      !/\d/.test(raw(tokens, at, end))
    const begin = numbered ? (out.pop()?.from ?? at) : at
    out.push({ from: begin, to: end, head: null, strong: from < at })
    at = end
  }
  return out
}

/** Generic terms: English modifiers before the head, French adjectives and "de …" after it. */
function headSpans(tokens: Tokens): Span[] {
  const { words } = tokens
  const out: Span[] = []
  for (let at = 0; at < words.length; at += 1) {
    const head = weaponHeads.get(words[at] ?? '')
    if (head === undefined) continue
    // "Rocket launchers", "transport planes": the last word is the head.
    if (
      headModifiers.has(words[at] ?? '') &&
      weaponHeads.get(words[at + 1] ?? '')?.language === 'en' &&
      /^[-\s]$/.test(gapAfter(tokens, at))
    )
      continue
    const last = out.at(-1)
    if (last !== undefined && last.to > at) continue
    let from = at
    let strong = false
    while (from > 0 && /^[-\s‑–]$/.test(gapAfter(tokens, from - 1))) {
      const word = words[from - 1] ?? ''
      if (word === 'to' && /^(?:surface|air|ground)$/.test(words[from - 2] ?? '')) from -= 1
      // "Four-wheel drive" is a kind of vehicle, "four trucks" is a number of them.
      else if (word === 'four' && words[from] !== 'wheel') break
      else if (headModifiers.has(word)) {
        from -= 1
        strong ||= !weakModifiers.has(word)
      } else if (
        weaponHeads.has(word) &&
        gapAfter(tokens, from - 1) !== '' &&
        head.language === 'en' &&
        !/s$/.test(word)
      ) {
        from -= 1
        strong = true
      } else break
    }
    if (last !== undefined && last.to > from) from = last.to
    let to = at + 1
    for (;;) {
      const gap = gapAfter(tokens, to - 1)
      const word = words[to] ?? ''
      if ((gap === ' ' || gap === '-') && frenchAdjectives.has(word)) {
        to += 1
        strong = true
      } else if (gap === ' ' && (word === 'de' || word === 'd') && frenchNouns.has(words[to + 1] ?? '')) {
        to += 2
        strong = true
      } else if (gap === ' ' && head.kind === 'artillery' && (word === 'pieces' || word === 'systems'))
        to += 1
      else if (gap === ' ' && frenchNouns.has(word) && to > at + 1 && head.language === 'fr') to += 1
      else if (
        head.kind !== 'weapon' &&
        gap === ' ' &&
        (word === 'systems' || word === 'system' || word === 'batteries')
      )
        to += 1
      else break
    }
    // "small arms and munitions": one term of the trade.
    if (/^(?:arms|armes)$/.test(words[at] ?? '') && from < at + 1) {
      const small = words[from] === 'small' || words[at + 1] === 'legeres'
      const joined = words[to] === 'and' || words[to] === 'et'
      const skip = /^(?:des|de|les|the)$/.test(words[to + 1] ?? '') ? 2 : 1
      if (
        (small || words[at] === 'armes') &&
        joined &&
        /^(?:munitions?|ammunition)$/.test(words[to + skip] ?? '')
      )
        to += skip + 1
      else if (small && joined && words[to + 1] === 'light' && words[to + 2] === 'weapons') to += 3
    }
    const plain =
      head.collective && /^(?:small|legeres|automatiques)$/.test(`${words[from]}`)
        ? { ...head, collective: false }
        : head
    const light =
      words[at + 1] === 'legeres' || words[at + 1] === 'lourdes' ? { ...plain, collective: false } : plain
    out.push({ from, to, head: words[from] === 'small' ? { ...light, collective: false } : light, strong })
  }
  return out
}

/** "Carriers of the Nimr Ajban type", "sous-marins de la classe Kilo", "de type Mi-171": the type by its word. */
function classSpan(tokens: Tokens, at: number): Span | null {
  const { words, capitals } = tokens
  const capital = (n: number) => (capitals[n] ?? 0) > 0 || /^\d/.test(words[n] ?? '')
  const run = (n: number) => {
    let to = n
    while (
      to < words.length &&
      to - n < 3 &&
      capital(to) &&
      (to === n || /^[\s-]$/.test(gapAfter(tokens, to - 1)))
    )
      to += 1
    return to
  }
  // A state's adjective may stand between: "sous-marins russes de la classe Kilo".
  for (const start of [at, at + 1]) {
    if (words[start] === 'of' && words[start + 1] === 'the') {
      const to = run(start + 2)
      if (to > start + 2 && /^(?:type|class|model|family|make|brand)$/.test(words[to] ?? ''))
        return { from: start + 2, to, head: null, strong: false }
    }
    const skip = words[start] === 'de' ? (words[start + 1] === 'la' ? 2 : 1) : -1
    if (skip !== -1 && /^(?:type|classe|modele|marque)$/.test(words[start + skip] ?? '')) {
      const to = run(start + skip + 1)
      if (to > start + skip + 1) return { from: start + skip + 1, to, head: null, strong: false }
    }
  }
  return null
}

const notTypes = new Set(
  (
    'force forces group front command ministry guard brigade corps the a an two three four five six its his their les la des un une new more several some ' +
    'other north south african european western air army navy national defence defense military central light heavy modern armoured in on at for from with by no both ' +
    'operation these those when after before and but un eu us part soviet kremlin state african union'
  ).split(' '),
)

/** Types the lexicon does not know, by their place: "radars Swathi", "blindés Lazar", "Hürkuş aircraft". */
function namedBeside(
  tokens: Tokens,
  heads: readonly Span[],
  taken: readonly Span[],
  party: (at: number) => boolean,
): Span[] {
  const out: Span[] = []
  const fits = (at: number) => {
    const text = raw(tokens, at, at + 1)
    return (
      at > 0 &&
      (tokens.capitals[at] ?? 0) > 0 &&
      text.length > 2 &&
      !/^\d/.test(text) &&
      !party(at) &&
      !notTypes.has(tokens.words[at] ?? '') &&
      !typeMakers.has(tokens.words[at] ?? '') &&
      !taken.some((t) => at >= t.from && at < t.to)
    )
  }
  for (const span of heads) {
    if (span.head === null || span.head.collective || span.head.kind === 'ammunition') continue
    const classed = classSpan(tokens, span.to)
    if (classed !== null && !taken.some((t) => t.from < classed.to && t.to > classed.from)) {
      out.push(classed)
      continue
    }
    const after = span.to
    const before = span.from - 1
    if (span.head.language === 'fr' && gapAfter(tokens, after - 1) === ' ' && fits(after)) {
      const numbered =
        /^\s$/.test(gapAfter(tokens, after)) && /^(?:\d{1,3}|[ivx]+)$/.test(tokens.words[after + 1] ?? '')
      out.push({ from: after, to: numbered ? after + 2 : after + 1, head: null, strong: false })
    } else if (
      span.head.language === 'en' &&
      before > 0 &&
      gapAfter(tokens, before) === ' ' &&
      fits(before) &&
      !((tokens.capitals[before - 1] ?? 0) > 0 && gapAfter(tokens, before - 1) === ' ')
    )
      out.push({ from: before, to: before + 1, head: null, strong: false })
  }
  return out
}

/** Words of the noun phrase that stand between its number and its noun. */
const within = new Set(
  (
    'new heavier lighter larger smaller modern used second hand refurbished brand former ageing aging old additional more further other such made era built armed unarmed upgraded ' +
    'overhauled modernised extra fresh surplus heavy light mobile big large small first secondhand reconditioned ex neuf neufs neuve neuves nouveau nouveaux nouvelles nouvelle vieux ' +
    'vieilles ancien anciens autre autres premiers premieres de d des du of sorte type modele gros petits petit tonnes tons pieces caisses crates dernier derniers classe type class la'
  ).split(' '),
)
const articles = new Set([
  'the',
  'these',
  'those',
  'its',
  'their',
  'his',
  'both',
  'les',
  'ces',
  'leurs',
  'ses',
  'ce',
  'cet',
  'cette',
  'le',
  'la',
  'l',
  'that',
  'this',
])

interface Lead {
  readonly from: number
  readonly count: number | null
  readonly definite: boolean
}

/** What stands before the noun: adjectives, states, a number, an article. */
function leadOf(tokens: Tokens, noun: number, plural: boolean, party: (at: number) => boolean): Lead {
  const { words } = tokens
  let at = noun - 1
  let count: number | null = null
  let definite = false
  let from = noun
  const near = (n: number) => /^[-\s’'‑–\u00a0\u202f]{0,2}$/.test(gapAfter(tokens, n))
  let steps = 0
  while (at >= 0 && steps < 9 && near(at)) {
    const word = words[at] ?? ''
    if (isNumberWord(word) && !(word === 'un' || word === 'une' || word === 'one')) {
      const number = numberEnding(tokens, at)
      // A year and a part of another designation count nothing.
      if (number === null || tokens.text[(tokens.starts[number.from] ?? 1) - 1] === '-') break
      // "Livré dès 1975 des MiG-21".
      if (
        /^(?:19|20)\d\d$/.test(raw(tokens, number.from, at + 1)) &&
        /^(?:en|in|des|depuis|since|by|from|of|avant|apres|before|after|until|vers|about|fin|debut)$/.test(
          words[number.from - 1] ?? '',
        )
      )
        break
      count = number.value
      from = number.from
      const article = words[number.from - 1] ?? ''
      if (articles.has(article) && near(number.from - 1)) {
        definite = true
        from -= 1
      }
      break
    }
    if (word === 'a' || word === 'an' || word === 'un' || word === 'une' || word === 'one') {
      count = plural ? null : 1
      from = at
      break
    }
    if (articles.has(word)) {
      definite = true
      from = at
      // "four of the helicopters", "sur les quatre".
      const of = words[at - 1] === 'of' || words[at - 1] === 'de' ? numberEnding(tokens, at - 2) : null
      if (of !== null) {
        count = of.value
        from = of.from
      }
      break
    }
    if (!(within.has(word) || party(at) || headModifiers.has(word))) break
    at -= 1
    steps += 1
  }
  return { from, count, definite }
}

/** The weapons a sentence names, in order: types first, then generic terms that are not part of one. */
export function weaponMentions(tokens: Tokens, parties: readonly PartyMention[]): WeaponMention[] {
  if (!mayNameWeapon(tokens)) return []
  const { words } = tokens
  const partyAt = new Set<number>()
  for (const p of parties) for (let i = p.from; i < p.to; i += 1) partyAt.add(i)
  const party = (at: number) => partyAt.has(at)
  // Inside a weapon's noun phrase stand peoples and possessors, not states of their own.
  const inner = new Set<number>()
  for (const p of parties)
    if (p.kind === 'adjective' || p.made || words[p.to] === 's')
      for (let i = p.from; i < p.to; i += 1) inner.add(i)
  const adjective = (at: number) => inner.has(at)
  const heads = headSpans(tokens)
  let types = typeSpans(tokens, heads).filter(
    (t) => !(partyAt.has(t.from) && !/\d/.test(raw(tokens, t.from, t.to))),
  )
  types = [...types, ...namedBeside(tokens, heads, types, party)].sort((a, b) => a.from - b.from)
  const used = new Set<Span>()
  const out: WeaponMention[] = []
  for (const type of types) {
    let { from, to } = type
    let head: WeaponHead | null = null
    let words0: string | null = null
    const skippable = (n: number) =>
      party(n) ||
      within.has(words[n] ?? '') ||
      typeMakers.has(words[n] ?? '') ||
      sameWords.has(words[n] ?? '')
    for (const span of heads) {
      if (used.has(span)) continue
      const clear = (a: number, b: number) => {
        for (let n = a; n < b; n += 1) if (!skippable(n) || (tokens.breaks[n] ?? false)) return false
        return !(tokens.breaks[b] ?? false)
      }
      const after = span.from >= type.to && span.from - type.to <= 1 && clear(type.to, span.from)
      const before = span.to <= type.from && type.from - span.to <= 4 && clear(span.to, type.from)
      const over = span.from < type.to && span.to > type.from
      if (!after && !before && !over) continue
      if (
        before &&
        span.head?.language === 'en' &&
        gapAfter(tokens, span.to - 1) === ' ' &&
        span.head.collective
      )
        continue
      used.add(span)
      head ??= span.head
      words0 ??= raw(tokens, span.from, span.to)
      if (after) to = span.to
      if (before) from = span.from
    }
    const text = singular(raw(tokens, type.from, type.to)).replace(/^(?:Caesar|CAESAR)$/, 'Caesar')
    const description = describe(text) ?? words0
    const lead = leadOf(
      tokens,
      from,
      /s$/.test(raw(tokens, type.from, type.to)) || (head?.plural ?? false),
      (n) => adjective(n) || (party(n) && typeMakers.has(words[n] ?? '')),
    )
    out.push({
      designation: text,
      typed: true,
      description,
      kind: kindOfDescription(describe(text)) ?? head?.kind ?? null,
      collective: false,
      civil: false,
      count: lead.count,
      definite: lead.definite,
      same: false,
      from: lead.from,
      to,
      noun: from,
    })
  }
  for (const span of heads) {
    if (used.has(span) || span.head === null) continue
    if (types.some((t) => span.from < t.to && span.to > t.from)) continue
    const after = tokens.text.slice(tokens.ends[span.to - 1], (tokens.ends[span.to - 1] ?? 0) + 10)
    if (/^-(?:armed|carrying|equipped|capable|mounted)/.test(after)) continue
    const lead = leadOf(tokens, span.from, span.head.plural, adjective)
    // "Fitted with heavy machine guns", "mounted with": what a weapon carries.
    if (
      /^(?:fitted|mounted|munis?|equipes?)$/.test(words[lead.from - 2] ?? '') &&
      /^(?:with|de|d)$/.test(words[lead.from - 1] ?? '')
    )
      continue
    const civil = span.head.civil && !span.strong && !militaryLead(tokens, lead.from, span.from)
    if (civil && !lead.definite && !/^(?:aircraft|vehicle|ship|any)$/.test(span.head.kind)) continue
    out.push({
      designation: raw(tokens, span.from, span.to),
      typed: false,
      description: null,
      kind: span.head.kind,
      collective: span.head.collective,
      civil,
      count: lead.count,
      definite: lead.definite,
      same: false,
      from: lead.from,
      to: span.to,
      noun: span.from,
    })
  }
  words.forEach((word, n) => {
    if (sameWords.has(word) && (words[n - 1] === 'same' || words[n - 1] === 'meme'))
      out.push({
        designation: word,
        typed: false,
        description: null,
        kind: null,
        collective: false,
        civil: false,
        count: leadOf(tokens, n - 1, false, adjective).count,
        definite: true,
        same: true,
        from: n - 1,
        to: n + 1,
        noun: n - 1,
      })
  })
  return absorbed(
    tokens,
    out.sort((a, b) => a.from - b.from || a.to - b.to),
  )
}

/** "A hundred armoured vehicles, BATT UMGs,", "quatre appareils, en l’occurrence des Mi-171", "six helicopters (Mi-8s)". */
function apposed(
  tokens: Tokens,
  generic: WeaponMention,
  type: WeaponMention,
  all: readonly WeaponMention[],
): boolean {
  if (generic.typed || generic.collective || generic.count === null || !type.typed) return false
  if (type.count !== null && type.count !== generic.count) return false
  if (
    generic.kind !== type.kind &&
    type.kind !== null &&
    !/^(?:aircraft|any|vehicle)$/.test(generic.kind ?? '')
  )
    return false
  const gap = tokens.text.slice(tokens.ends[generic.to - 1], tokens.starts[type.from])
  if (gap.length > 48) return false
  if (
    /^[^.;]{0,24}(?:\b(?:namely|all of them|all|both|tous|toutes|soit|en l[’']occurrence|à savoir|c[’']est-à-dire)\b[^.;]{0,10}|\(\s?)(?:des |de |an? |the |les )?(?:\p{Lu}\p{L}+ )?$/u.test(
      gap,
    )
  )
    return true
  // A bare comma joins a list as well: a list goes on.
  const tail = tokens.text.slice(tokens.ends[type.to - 1], (tokens.ends[type.to - 1] ?? 0) + 24)
  const goesOn =
    /^,? (?:and|et|ou|or|plus|as well|ainsi)\b/.test(tail) ||
    all.some((m) => m.from >= type.to && m.from - type.to <= 3)
  return (
    type.count === null && !goesOn && /^(?: (?:in|aboard|on|à) \p{L}+(?: \p{L}+)?)?(?:,| –| —) $/u.test(gap)
  )
}

/** "The C-295, a transport that …": what a type is; "two aircraft of the same model": one mention. */
function absorbed(tokens: Tokens, mentions: readonly WeaponMention[]): WeaponMention[] {
  const out: WeaponMention[] = []
  for (const mention of mentions) {
    const last = out.at(-1)
    const gap =
      last === undefined ? '' : tokens.text.slice(tokens.ends[last.to - 1], tokens.starts[mention.from])
    if (
      last !== undefined &&
      (last.typed || mention.collective) &&
      !mention.typed &&
      gap === ', ' &&
      /^(?:an?|the|une?|le|la|l)$/.test(tokens.words[mention.from] ?? '') &&
      (mention.count === null || mention.count === 1) &&
      !/^(?:and|et)$/.test(tokens.words[mention.to] ?? '')
    ) {
      out[out.length - 1] = { ...last, to: mention.to, kind: last.kind ?? mention.kind }
    } else if (last !== undefined && apposed(tokens, last, mention, mentions)) {
      out[out.length - 1] = { ...mention, from: last.from, count: last.count, definite: last.definite }
    } else if (
      last !== undefined &&
      mention.same &&
      mention.from - last.to <= 2 &&
      !last.typed &&
      !(tokens.breaks[mention.from] ?? false)
    )
      out[out.length - 1] = { ...mention, from: last.from, count: last.count }
    else out.push(mention)
  }
  return out
}

/** "Chinese aircraft" may be civil; "combat", "attack" between number and noun are in the span already. */
function militaryLead(tokens: Tokens, from: number, to: number): boolean {
  for (let n = from; n < to; n += 1)
    if (/^(?:military|army|warring)$/.test(tokens.words[n] ?? '')) return true
  return false
}
