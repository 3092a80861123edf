import { lazyPattern } from '../words/lazy-pattern.ts'
import { type Name, namesIn } from './name.ts'
import { anyPhrase, speakerPhrase, subjectPhrase } from './speaker-phrase.ts'
import { outletOf, placeOfSpeech } from './speech-source.ts'
import { englishVerbs, isSpeechVerb, verbsIn } from './speech-verbs.ts'

/** Who speaks in a sentence, and through whom we know. */
export interface Speech {
  readonly speaker:
    | { readonly kind: 'name'; readonly name: Name }
    | { readonly kind: 'pronoun' }
    | { readonly kind: 'office'; readonly text: string; readonly human: boolean }
    | null
  readonly via: string | null
  readonly where: string | null
}

const attributivePattern =
  /(?<![\p{L}\d])(?:[Aa]ccording to|[Ii]n the words of|[Ii]n (?:his|her|their) words|[Ss]elon|[Dd][’']après|[Aa]ux yeux d[eu’']|[Aa]ux dires d[eu’']|^[Pp]our|^For)(?![\p{L}\d])/u
const pronounPattern = /(?<![\p{L}\d-])(?:he|she|they|it|il|elle|ils|elles|we|nous)(?![\p{L}\d])/iu

const office =
  /((?:(?:the|an?|one|another|several|le|la|l[’']|un|une|des|les|plusieurs)\s?)?(?:[\p{L}’'-]+\s){0,4}?(?:president|presidency|minister|ministry|spokes(?:man|woman|person)|ambassador|general|commander|official|officials|officer|source|sources|diplomats?|residents?|analysts?|researchers?|government|army|junta|authorities|statement|leader|resident|lawmaker|trader|teacher|activist|witness(?:es)?|expert|experts|report|communiqué|embassy|staff|group|movement|organi[sz]ation|company|coalition|militia|commission|council|mission|party|chief|veteran|soldier|envoy|farmer|shopkeeper|miner|mayor|president|président|présidence|ministre|ministère|porte-parole|ambassadeur|ambassade|général|officiel|responsable|responsables|officier|source|sources|diplomates?|habitants?|habitante|analystes?|chercheurs?|chercheuse|gouvernement|armée|junte|autorités|communiqué|chef|expert|experts|témoins?|rapport|état-major|groupe|mouvement|organisation|société|coalition|milice|commission|conseil|parti|militaire|commerçant|enseignant|député|élu|notable|militant|dirigeant|conseiller|historien|syndicaliste|éleveur|maire)(?![\p{L}])(?:\s(?:of|for|in|at|from|de|du|des|d[’']|à)\s?(?:the\s|la\s|l[’'])?[\p{L}’'-]+(?:\s(?:of|de|du|des)?\s?[\p{Lu}][\p{L}’'-]+){0,3})?(?:\s(?:malien|malienne|français|française|russe|libyen|libyenne|soudanais|soudanaise|tchadien|tchadienne|nigérien|nigérienne|centrafricain|centrafricaine|burkinabè|ivoirien|ivoirienne|sénégalais|sénégalaise|turc|turque|américain|américaine|occidental|occidentale|africain|africaine|local|locale|onusien|gabonais)s?)?)/iu

function nameAfter(names: readonly Name[], text: string, from: number): Name | null {
  const next = names.find((n) => n.start >= from)
  if (next === undefined || next.start - from > 80) return null
  const between = text.slice(from, next.start)
  // Only an office may stand between the verb and the name: no comma, no second verb, no mark.
  return /[,.;:□]/.test(between) || /\b(?:that|que|qu|as|to|by|par|a|est|was|is|with)\b/.test(between)
    ? null
    : next
}

function nameBefore(names: readonly Name[], text: string, to: number): Name | null {
  const clause = Math.max(text.lastIndexOf('□', to), text.lastIndexOf(';', to), -1)
  const before = names.filter((n) => n.end <= to && n.start > clause)
  const last = before.at(-1)
  if (last === undefined) return null
  // The subject: a name that only an apposition, an auxiliary or an adverb parts from the verb …
  for (const name of [...before].reverse()) {
    const between = text.slice(name.end, to)
    if (
      /^(?:,[^,]{0,120},|,)?\s*(?:[\p{L}’'-]+\s){0,4}$/u.test(between) &&
      !/\b(?:of|in|to|by|from|with|de|du|à|par)\s*$/.test(text.slice(Math.max(0, name.start - 6), name.start))
    )
      return name
  }
  // … or else the first name of the clause.
  return before[0] ?? null
}

const days =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aussitôt|alors|ainsi|volontiers|encore|pourtant|ensuite|enfin|quant à lui|quant à elle|de son côté|pour sa part|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
/** No verb of an incise. */
const notIncise =
  '(?:he|she|they|it|we|il|elle|ils|elles|on|and|but|et|mais|which|who|qui|que|in|on|at|as|while|when|after|before|to|of|for|de|du|des|dans|sur|par|pour|is|was|were|are|est|sont|the|le|la|les|un|une|a|an|with|from|avec|or|ou|si|if|that|where|où|dont|so|because|whose|by|into|over|against|contre|entre|between)'
/** “…,” the captain said; “…,” as a columnist put it. */
const subjectVerb = lazyPattern(
  () =>
    `^[»”"’]?[,.]?\\s*[–—-]?\\s*(?:as\\s)?((?:(?!\\b(?:and|but|which|who|that|et|mais|que)\\b)[^□,.;:!?]){2,70}?)(?:,[^,□]{2,50},)?\\s(?:(?:also|then|later|once|often|\\p{Ll}+ly)\\s)?(?:(?:has|had|have)\\s)?(?:${englishVerbs}|puts? it|likes? to say|objects?|objected)(?![\\p{L}\\d])`,
  'iu',
)
/** « … », souffle un commerçant; « … », dira, en juillet, le président; “…,” said a teacher. */
const verbSubject = lazyPattern(
  () =>
    `^[»”"’]?[,.]?\\s*[–—-]?\\s*(?:\\p{Ll}+ly\\s)?(?:(?:a|ont|avait|avaient|aurait|auraient|has|had|s’est|s’était|se|s’est ainsi|lui a|m’a|nous a)\\s)?(?!${notIncise}\\s)(\\p{Ll}[\\p{Ll}’-]*)(?:,[^,□]{2,50},|\\s(?:${days})(?:\\s(?:matin|soir|dernier))?|\\s\\p{Ll}+ment(?=\\s(?:le|la|l’|un|une|\\p{Lu}))|\\savec \\p{Ll}+|\\sà notre micro|\\sà l’AFP|\\sau téléphone|\\sdans un \\p{Ll}+|\\sen \\p{Ll}+)*\\s([^□;:!?].*)$`,
  'u',
)
/** Who speaks in the words right behind a quotation. `opens`: the quotation opens its sentence, so any verb will do. */
function behind(masked: string, names: readonly Name[], opens: boolean): Speech['speaker'] {
  const end = masked.lastIndexOf('□')
  const first = /□+/.exec(masked)
  // An interrupted quotation has its frame in the middle: “…,” he said, “…”.
  for (const from of first === null ? [] : [first.index + first[0].length, end + 1]) {
    const tail = masked.slice(from)
    if (/^[»”"’]?[,.]?\s*$/u.test(tail)) continue
    if (
      /^[»”"’]?[,.]?\s*(?:\p{L}[\p{L}’]*[\s-]){0,4}?t?-?(?:il|elle|ils|elles|on)(?!\p{L})/u.test(tail) &&
      /-(?:il|elle|ils|elles|on)(?!\p{L})/u.test(tail.slice(0, 40))
    )
      return { kind: 'pronoun' }
    const said = subjectVerb().exec(tail)
    if (said?.[1] !== undefined) {
      const start = from + said[0].indexOf(said[1])
      const found = phraseSpeaker(masked, names, start, said[1], true)
      if (found !== null) return found
    }
    const inverted = verbSubject().exec(tail)
    if (inverted?.[2] !== undefined && (opens || isSpeechVerb(inverted[1] ?? ''))) {
      const start = from + tail.length - inverted[2].length
      const found = phraseSpeaker(masked, names, start, inverted[2], opens)
      if (found !== null) return found
    }
    const source =
      /^[»”"’]?[,.]?\s*(?:according to|in the words of|selon|d’après|dixit|de l’aveu d[e’u]|aux yeux d[e’u])\s?(.*)$/iu.exec(
        tail,
      )
    if (source?.[1] !== undefined) {
      const found = phraseSpeaker(masked, names, from + tail.length - source[1].length, source[1], true)
      if (found !== null) return found
    }
  }
  return null
}

const inPhrase =
  /(?<!\p{L})(?:of|in|at|from|to|by|with|des|de la|de l’|de|du|d’|à|par|avec|whether|about|against|contre)\s?$/u

/** A name, a pronoun or an office at a place where a speaker stands; an office keeps the name that follows it. */
function phraseSpeaker(
  masked: string,
  names: readonly Name[],
  at: number,
  text: string,
  any: boolean,
): Speech['speaker'] {
  if (/^(?:he|she|they|it|I|we|il|elle|ils|elles|on)(?!\p{L})/u.test(text)) return { kind: 'pronoun' }
  const phrase = any ? anyPhrase(text) : speakerPhrase(text)
  const length = phrase?.text.length ?? 0
  const person = (n: Name) =>
    n.kind === 'person' && !inPhrase.test(masked.slice(Math.max(at, n.start - 9), n.start))
  const named = names.find((n) => person(n) && n.start >= at && n.start <= at + Math.max(length, 3))
  if (named !== undefined) return { kind: 'name', name: named }
  if (phrase !== null) {
    // "The minister, Colonel Sadio Camara, who": the name right behind the office.
    const apposed = names.find(
      (n) =>
        n.kind === 'person' &&
        n.start > at + length &&
        /^,\s(?:(?:le|la|l’|the|an?|M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr)\s?)?(?:\p{L}[\p{Ll}-]+\s){0,3}$/u.test(
          masked.slice(at + length, n.start),
        ),
    )
    if (apposed?.text.includes(' ') === true)
      return {
        kind: 'name',
        name: { ...apposed, role: phrase.text.replace(/^(?:the|le|la|l’|an?|un|une)\s?/iu, '') },
      }
    return { kind: 'office', text: phrase.text, human: phrase.human }
  }
  const titled = names.find(
    (n) =>
      n.start >= at &&
      n.start - at <= 45 &&
      /^(?:[\p{L}’.-]+\s){0,6}$/u.test(masked.slice(at, n.start)) &&
      person(n),
  )
  return titled === undefined ? null : { kind: 'name', name: titled }
}

/** Who stands before a colon: "Zaina Abudo greets them: “…”". */
function beforeColon(masked: string, names: readonly Name[]): Speech['speaker'] {
  const colon = /:\s*(?=[«“"‘„]?□)/u.exec(masked)
  if (colon === null) return null
  const frame = masked.slice(0, colon.index)
  const person = names.find(
    (n) =>
      n.kind === 'person' &&
      n.end <= frame.length &&
      n.text.includes(' ') &&
      !inPhrase.test(frame.slice(Math.max(0, n.start - 9), n.start)),
  )
  if (person !== undefined) return { kind: 'name', name: person }
  for (const m of frame.matchAll(/(?:^|[,;]\s|(?<!\p{L})(?:et|and|mais|but)\s)(?=\p{L})/giu)) {
    const phrase = subjectPhrase(frame.slice(m.index + m[0].length))
    if (phrase !== null) return { kind: 'office', text: phrase.text, human: phrase.human }
  }
  return /(?<![\p{L}\d-])(?:he|she|il|elle)\s|^(?:His|Her|Sa|Son|Ses)\s/iu.test(frame)
    ? { kind: 'pronoun' }
    : null
}

/** Reads the attribution of a sentence whose quotations are masked with □ of equal length. */
export function speechIn(frame: string, quoteBefore: boolean): Speech | null {
  // A straight apostrophe is one all the same.
  const masked = frame.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  const verbs = verbsIn(masked)
  const attributive = attributivePattern.exec(masked)
  // Most sentences beside a quotation have nothing to do with it.
  if (verbs.length === 0 && attributive === null && !quoteBefore) return null
  const names = namesIn(masked)
  const via = outletOf(masked)
  const speaking = names.filter((n) => n.text !== via && !(via ?? '').endsWith(n.text))
  const found = (speaker: Speech['speaker']): Speech => ({ speaker, via, where: placeOfSpeech(masked) })
  const opening = /^[\s—–-]*[«“"‘„]?□/u.test(masked)
  const after = quoteBefore ? behind(masked, speaking, opening) : null
  if (after !== null) return found(after)
  for (const verb of verbs) {
    const start = verb.index
    const end = start + verb[0].length
    const tail = masked.slice(end, end + 100)
    const quoteJustBefore =
      quoteBefore &&
      /□[\s,.;:»”"–—-]*(?:(?:a|ont|has|had|s[’']est|est|lui)[\s-]*)?(?:t-)?$/u.test(masked.slice(0, start))
    if (
      /^-t?-?(?:il|elle|ils|elles|on)\b/i.test(tail) ||
      /\b(?:a|ont|s[’']est)-t-(?:il|elle|ils)\s*$/i.test(masked.slice(Math.max(0, start - 16), start))
    )
      return found({ kind: 'pronoun' })
    if (quoteJustBefore) {
      const after = nameAfter(speaking, masked, end)
      if (after !== null) return found({ kind: 'name', name: after })
      const role = office.exec(tail)
      if (role?.[1] !== undefined && role.index <= 2) return found(officeOf(role[1]))
    }
    const before = nameBefore(speaking, masked, start)
    const lead = masked.slice(Math.max(0, start - 60), start)
    const pronoun = /(?<![\p{L}\d-])(?:he|she|il|elle|they|ils)\s(?:[\p{L}’'-]+\s){0,3}$/iu.test(lead)
    if (pronoun) return found({ kind: 'pronoun' })
    if (before !== null) return found({ kind: 'name', name: before })
    const role = office.exec(masked.slice(0, start))
    if (role?.[1] !== undefined) return found(officeOf(role[1]))
    const after = nameAfter(speaking, masked, end)
    if (after !== null) return found({ kind: 'name', name: after })
  }
  if (attributive !== null) {
    const from = attributive.index + attributive[0].length
    const after = nameAfter(speaking, masked, from)
    if (after !== null) return found({ kind: 'name', name: after })
    const phrase = phraseSpeaker(masked, speaking, from + 1, masked.slice(from).trimStart(), true)
    if (phrase !== null && phrase.kind !== 'pronoun') return found(phrase)
    const role = office.exec(masked.slice(from, from + 100))
    if (role?.[1] !== undefined && role.index <= 3) return found(officeOf(role[1]))
  }
  const metonym =
    /(?:^|[\s(])((?:Le |L[’']|Le )?(?:Kremlin|Élysée|Quai d[’']Orsay|Pentagon|Pentagone|White House|Maison Blanche|Moscow|Moscou|Paris|Washington|Bamako|Niamey|Ouagadougou|Ankara|Beijing|Pékin|London|Londres|Berlin|Bangui|N[’']Djamena|Khartoum|Kigali|Abidjan|Dakar))\s/u.exec(
      masked,
    )?.[1]
  if (verbs.length > 0 && metonym !== undefined)
    return found({ kind: 'office', text: metonym.replace(/^L[e’']\s?/, ''), human: false })
  const leading = quoteBefore ? beforeColon(masked, speaking) : null
  if (leading !== null) return found(leading)
  if (verbs.length > 0) return found(pronounPattern.test(masked) ? { kind: 'pronoun' } : null)
  return null
}

const officeOf = (text: string): NonNullable<Speech['speaker']> => ({
  kind: 'office',
  text: text.trim().replace(/^(?:selon|according to|pour|d[’']après)\s+/iu, ''),
  human: speakerPhrase(`the ${text.trim()}`)?.human ?? true,
})

/** « Nous resterons, assure Awa Sow, le temps qu’il faut »: who speaks, told inside the marks; null where nobody is. */
export function speechInside(words: string): Speech | null {
  for (const verb of verbsIn(words)) {
    const before = words.slice(0, verb.index)
    if (!/,\s(?:(?:a|ont|has|had)\s)?$/u.test(before)) continue
    const end = verb.index + verb[0].length
    const close = words.indexOf(', ', end)
    if (close === -1) continue
    const frame = `□□□${words.slice(verb.index - 2, close)}`
    const speaker = speechIn(frame, true)?.speaker ?? null
    if (speaker?.kind === 'name' || speaker?.kind === 'office') return { speaker, via: null, where: null }
  }
  return null
}

/** Whether a sentence goes on about the last speaker: its subject is "he", "she" or "they". */
export function continuesSpeaker(masked: string): boolean {
  return /(?<![\p{L}\d-])(?:he|she|il|elle)(?![\p{L}\d])/iu.test(masked)
}
