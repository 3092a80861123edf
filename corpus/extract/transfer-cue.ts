// Over 300 lines because a word is a cue only by what stands around it: voice, denial, wish and plan are one reading.
import type { Tokens } from '../classify/tokens.ts'
import { type TransferClass, type TransferWord, transferWords } from '../lexicon/transfer-words.ts'
import { isNumberWord } from './number-reading.ts'

/** A word that says that weapons changed hands, or will. `from`/`to` are word numbers. */
export interface TransferCue {
  readonly class: Exclude<TransferClass, 'hold'>
  /** `active`: who acts stands before it, the weapons after; `passive`: the weapons before; `noun`: neither. */
  readonly voice: 'active' | 'passive' | 'noun'
  /** SIPRI's status: what is planned, promised or under contract is ordered, not delivered. */
  readonly status: 'ordered' | 'delivered' | 'seen'
  /** It only says who has the weapons: "flew Soviet machines". */
  readonly holds: boolean
  /** Its object is a pronoun or a relative: the weapons stand before an active verb. */
  readonly backwards: boolean
  readonly from: number
  readonly to: number
}

const modals = new Set([
  'to',
  'will',
  'would',
  'may',
  'can',
  'could',
  'shall',
  'should',
  'must',
  'might',
  'not',
  'did',
  'does',
  'do',
])
const determiners = new Set(
  'the a an its their his her this that these those of any each another first second new our le la les un une des du de l d sa son ses leur leurs cette ce cet ces aucun aucune no some under in by on with for au aux'.split(
    ' ',
  ),
)
const be = new Set(
  'was were been being be are is ete furent fut sont est etre seront sera soit etait etaient serait seraient serai get got'.split(
    ' ',
  ),
)
const have = new Set(
  'has have had having a ont avait avaient ayant aura auront aurait auraient eu ai avons'.split(' '),
)
const adverbs = new Set(
  'also then already now just finally since only recently secretly quietly publicly officially aussi deja ensuite puis egalement bien recemment officiellement enfin surtout ainsi depuis discretement quickly long never not pas encore once even notamment all tous toutes'.split(
    ' ',
  ),
)
const futureBefore = new Set(
  'will shall would plans plan planned planning due expected expects set scheduled agreed agrees intends intend vowed vows undertook ready prepares awaiting awaits await waiting doit doivent devrait devraient devra devront va vont prevoit prevoient prevu prevue devait devaient attend attendent attendue attendus attendues engage engagee promis promet promised pledged promises pledges yet follow'.split(
    ' ',
  ),
)
const wishBefore = new Set(
  'wants want wanted hopes hope hoped wishes considering considers considered mulls seeks seek sought may might could propose proposes proposed offered offers offer proposer proposent souhaite souhaitait souhaitent veut veulent voulait voudrait envisage envisagent espere cherche cherchent negocie negocient negotiating negotiates talks asked ask asks demande demandait reclame reclament pourrait pourraient interested interesse rumoured rumored rumeur rumeurs refusing tried tries bid declined declines decline failed fails refuse refuses refused refusait exclut exclu exclure interdit forbids forbid banned'.split(
    ' ',
  ),
)
const negations = new Set(
  'not never no nor neither without denied denies deny denying halt halted halts suspended suspends suspend suspending blocked blocks stopped stop stops ban bans banning ceased cancelled canceled lifted nothing nobody none rejected jamais aucun aucune ni sans ne n dement dementi dementent nie nient suspendu suspend annule interrompu cesse rien nul nulle halting freeze froze frozen gele gelees barred forbade renonce renoncent renonca renoncer abandoned shelved scrapped abandonne'.split(
    ' ',
  ),
)
const seenWords = new Set(['destined', 'bound', 'intended', 'destine', 'destines', 'destinee', 'destinees'])
const pronounObjects = new Set(['it', 'them'])
const cliticObjects = new Set(['l', 'les', 'la', 'le'])
const pseudoVerbs = new Set(['given that', 'supply route', 'supply routes', 'power supply'])

const isWordEnd = (text: string) => /[éÉ]s?$/.test(text)

interface Draft {
  readonly word: TransferWord
  readonly voice: TransferCue['voice']
  readonly from: number
  readonly to: number
}

/** Whether the words before are an auxiliary, adverbs apart: its place, or -1. */
function auxiliary(tokens: Tokens, at: number, set: ReadonlySet<string>): number {
  for (let n = at - 1; n >= 0 && n >= at - 4; n -= 1) {
    const word = tokens.words[n] ?? ''
    if (set.has(word)) return n
    if (
      !(
        adverbs.has(word) ||
        word.endsWith('ly') ||
        word.endsWith('ment') ||
        word === 'chacun' ||
        word === 'each'
      )
    )
      return -1
  }
  return -1
}

/** An auxiliary "a", "ont" up to six words before, with no stop between. */
function far(tokens: Tokens, at: number): number {
  for (let n = at - 1; n >= Math.max(0, at - 6); n -= 1) {
    if (tokens.breaks[n + 1] ?? false) return -1
    const word = tokens.words[n] ?? ''
    if (word === 'ont' || word === 'avait' || word === 'avaient' || word === 'aurait') return n
    if (
      word === 'a' &&
      tokens.text[tokens.starts[n] ?? 0] === 'a' &&
      /^(?:pour|en|depuis|lui|elle|par)$/.test(tokens.words[n + 1] ?? '')
    )
      return n
  }
  return -1
}

function voiceOf(
  tokens: Tokens,
  at: number,
  word: TransferWord,
  weaponEnds: ReadonlySet<number>,
): TransferCue['voice'] | null {
  const { words } = tokens
  const previous = words[at - 1] ?? ''
  const text = tokens.text.slice(tokens.starts[at], tokens.ends[at])
  if (word.form === 'noun') return 'noun'
  if (word.class === 'arrive') {
    if (word.form === 'bare') return modals.has(previous) || !determiners.has(previous) ? 'passive' : null
    return 'passive'
  }
  if (word.form === 'bare') {
    if (modals.has(previous) || auxiliary(tokens, at, modals) !== -1) {
      return 'active'
    }
    if (determiners.has(previous) || isNumberWord(previous)) return null
    // "A Chinese gift to Guinea": no verb.
    if (
      /^(?:gift|order|loan|lease|purchase|transfer|export|supply)$/.test(words[at] ?? '') &&
      /^(?:to|of|from|for)$/.test(words[at + 1] ?? '') &&
      !/s$/.test(previous)
    )
      return 'noun'
    return 'active'
  }
  if (word.form === 'gerund') return 'active'
  if (word.form === 'finite')
    return auxiliary(tokens, at, be) !== -1 && /(?:er|re|ir)$/.test(words[at] ?? '') ? 'passive' : 'active'
  // A participle, or a past that looks like one.
  const isFrenchParticiple = word.form === 'participle' || isWordEnd(text)
  const isBe = auxiliary(tokens, at, be)
  if (isBe !== -1) {
    // "s’est vu livrer", "s’est doté de": reflexive, so active.
    if (words[isBe - 1] === 's' || words[isBe - 1] === 'se') return 'active'
    return 'passive'
  }
  if (auxiliary(tokens, at, have) !== -1 && previous !== 'a') return 'active'
  if (previous === 'a')
    return /[éisutx]e?s?$/.test(text) && word.form !== 'either'
      ? 'active'
      : isFrenchParticiple
        ? 'active'
        : null
  if (word.form === 'either' && /(?:e|es)$/.test(text) && !/ed$/.test(text)) {
    // French present "livre", unless it is a noun after an article.
    return determiners.has(previous) && !cliticObjects.has(previous)
      ? words[at] === 'commande'
        ? 'noun'
        : null
      : 'active'
  }
  if (isFrenchParticiple && !/ed$/.test(text)) {
    // "A pour sa part touché": an aside stands between.
    const held = weaponEnds.has(at) ? -1 : far(tokens, at)
    return held === -1 ? 'passive' : 'active'
  }
  // English "delivered": a participle right after the weapon or before who, when and where; else a past.
  const next = words[at + 1] ?? ''
  const afterWeapon = weaponEnds.has(at) || (adverbs.has(previous) && weaponEnds.has(at - 1))
  if (afterWeapon) return 'passive'
  if (next === 'by') return 'passive'
  // "A gift, handed over in May": an aside.
  if (
    (tokens.breaks[at] ?? false) &&
    (/^(?:in|on|from|last|between|during|at|under)$/.test(next) ||
      (next === 'over' && /^(?:in|on|at|last|by|to)$/.test(words[at + 2] ?? '')))
  )
    return 'passive'
  return 'active'
}

/** The cues of a sentence in order, without those that are denied, wished for or no transfer. */
export function transferCues(
  tokens: Tokens,
  weaponEnds: ReadonlySet<number>,
  partyStarts: ReadonlySet<number>,
  weaponStarts: ReadonlySet<number>,
  partyEnds: ReadonlySet<number>,
  weaponInside: ReadonlySet<number>,
): TransferCue[] {
  const { words, text } = tokens
  const drafts: Draft[] = []
  for (let at = 0; at < words.length; at += 1) {
    const entries = transferWords.get(words[at] ?? '')
    if (entries === undefined || weaponInside.has(at)) continue
    // "Had to get out of Mali its vehicles": no getting of weapons.
    if (/^g[eo]t/.test(words[at] ?? '') && /^(?:out|rid|away|off|back|into)$/.test(words[at + 1] ?? ''))
      continue
    if (drafts.at(-1) !== undefined && (drafts.at(-1)?.to ?? 0) > at) continue
    const next = words[at + 1] ?? ''
    const whole = text.slice(tokens.starts[at], tokens.ends[at])
    let draft: Draft | null = null
    for (const word of entries) {
      if (
        word.after.length > 0 &&
        !word.after.some(
          (a) =>
            a === next ||
            (a === '*party' && partyStarts.has(at + 1)) ||
            (a === '*number' && isNumberWord(next)) ||
            (a === '*weapon' && weaponStarts.has(at + 1)),
        )
      )
        continue
      // "Livre" with an accent is no present; "reçue" is no "recue" of another verb.
      if (word.form === 'finite' && isWordEnd(whole)) continue
      // "Cuba lands 22 tanks at Oran": with a state before it, the verb has an object.
      const lands =
        word.class === 'arrive' &&
        partyEnds.has(at) &&
        /^(?:debarqu|decharg|land|unload|offload)/.test(words[at] ?? '')
      if (lands) {
        draft = { word: { ...word, class: 'give' }, voice: 'active', from: at, to: at + 1 }
        break
      }
      const voice = voiceOf(tokens, at, word, weaponEnds)
      if (voice === null) continue
      draft = { word, voice, from: at, to: at + 1 }
      break
    }
    // "passé commande", "placed an order", "prendre livraison".
    if (
      draft?.voice === 'noun' &&
      draft.word.class === 'give' &&
      /^livraison$|^delivery$/.test(words[at] ?? '')
    ) {
      if (/^(?:pris|prend|prennent|prendre|prendra|prit|prenait)$/.test(words[at - 1] ?? ''))
        draft = { word: { ...draft.word, class: 'get' }, voice: 'active', from: at - 1, to: at + 1 }
    }
    if (words[at] === 'commande' && /^(?:passe|passee|passer|passa|passant)$/.test(words[at - 1] ?? ''))
      draft = {
        word: { class: 'buy', form: 'finite', future: false, after: [] },
        voice: 'active',
        from: at - 1,
        to: at + 1,
      }
    // "Will be given fifty vehicles", "was supplied with tanks": the subject is who gets them.
    if (
      draft?.voice === 'passive' &&
      /^(?:give|sell)$/.test(draft.word.class) &&
      auxiliary(tokens, at, be) !== -1
    ) {
      const object = draft.to + (next === 'with' ? 1 : 0)
      if (
        weaponStarts.has(object) &&
        /^(?:given|handed|sent|supplied|provided|promised|gifted|issued|equipped|sold|lent|offered|donated)$/.test(
          words[at] ?? '',
        )
      )
        draft = { ...draft, word: { ...draft.word, class: 'get' }, voice: 'active' }
    }
    if (draft !== null && !pseudoVerbs.has(`${words[at]} ${next}`)) drafts.push(draft)
  }
  for (let at = 0; at < words.length; at += 1)
    if (seenWords.has(words[at] ?? ''))
      drafts.push({
        word: { class: 'arrive', form: 'participle', future: false, after: [] },
        voice: 'passive',
        from: at,
        to: at + 1,
      })
  drafts.sort((a, b) => a.from - b.from)
  const cues: TransferCue[] = []
  drafts.forEach((draft, n) => {
    const floor = Math.max(0, draft.from - 9)
    const stop = drafts[n - 1]?.to ?? 0
    let denied = false
    let wished = false
    let planned = draft.word.future
    for (let i = draft.from - 1; i >= Math.max(floor, 0); i -= 1) {
      const word = words[i] ?? ''
      // A clause of its own: what stands before its comma does not reach in, unless it is an aside.
      if (
        (tokens.breaks[i + 1] ?? false) &&
        i < draft.from - 1 &&
        draft.from - i > 1 &&
        !/\)/.test(text.slice(tokens.ends[i], tokens.starts[i + 1]))
      ) {
        if (i + 1 < draft.from - 3 || (tokens.breaks[i + 1] ?? false)) break
      }
      if (i < stop - 1) break
      // What stands before the weapons does not reach a participle behind them.
      if (draft.voice === 'passive' && weaponEnds.has(i + 1)) break
      const lower = text[tokens.starts[i] ?? 0] === word[0]
      if (negations.has(word) && !partyStarts.has(i)) {
        // "n’en livra pas moins": it did.
        if (
          !(
            (word === 'n' || word === 'ne') &&
            words
              .slice(draft.to, draft.to + 3)
              .join(' ')
              .startsWith('pas moins')
          ) &&
          !(word === 'ne' && restrictive(words, draft.to)) &&
          !(word === 'n' && restrictive(words, draft.to))
        )
          denied = true
      }
      if (wishBefore.has(word) && (lower || word !== 'may')) wished = true
      if (futureBefore.has(word)) planned = true
      if (word === 'be' && (words[i - 1] === 'to' || modals.has(words[i - 1] ?? ''))) planned = true
      if (word === 'to' && /^(?:is|are|was|were|has|have|wants)$/.test(words[i - 1] ?? '')) planned = true
      if (
        word === 'a' &&
        i === draft.from - 1 &&
        draft.word.form === 'finite' &&
        text.slice(tokens.starts[i], tokens.ends[i]) === 'à'
      )
        planned = true
    }
    const after = words.slice(draft.to, draft.to + 3)
    if (/^(?:pas|plus|jamais|guere)$/.test(after[0] ?? '') && after[1] !== 'moins' && after[1] !== 'de')
      denied = true
    if (/^(?:plus)$/.test(after[0] ?? '') && words[draft.from - 1] === 'ne') denied = true
    const tail = words.slice(draft.to, draft.to + 12).join(' ')
    if (
      draft.voice === 'noun' &&
      /\b(?:never|not|jamais|pas)\b.*\b(?:signed|concluded|delivered|struck|signee?s?|conclue?s?|livree?s?)\b/.test(
        tail,
      )
    )
      denied = true
    if (denied || wished || forService(words, draft)) return
    // "S’est offert", "se sont dotés de": who gives to themselves buys.
    const reflexive =
      draft.word.class === 'give' &&
      words.slice(Math.max(0, draft.from - 3), draft.from).some(
        (w, n) =>
          w === 'se' ||
          // The apostrophe of "s’est" stands behind, that of "China’s" before.
          (w === 's' && /^['’]/.test(text.slice(tokens.ends[Math.max(0, draft.from - 3) + n]))),
      )
    const cls = reflexive ? 'buy' : draft.word.class === 'hold' ? 'get' : draft.word.class
    const noun = draft.voice === 'noun'
    const signed = noun && cls === 'buy'
    const status = seenWords.has(words[draft.from] ?? '')
      ? 'seen'
      : cls === 'sell' || cls === 'buy' || signed || planned
        ? 'ordered'
        : 'delivered'
    const object = words[draft.to] ?? ''
    const clitic = words[draft.from - 1] ?? ''
    const auxClitic = words[draft.from - 2] ?? ''
    cues.push({
      class: cls,
      voice: draft.voice,
      status,
      holds: draft.word.class === 'hold',
      backwards:
        draft.voice === 'active' &&
        ((pronounObjects.has(object) && !weaponStarts.has(draft.to + 1)) ||
          (cliticObjects.has(clitic) && draft.word.form !== 'bare') ||
          (have.has(clitic) && cliticObjects.has(auxClitic))),
      from: draft.from,
      to: draft.to,
    })
  })
  return cues
}

/** "N’a livré que trois": only, not "not". */
function restrictive(words: readonly string[], at: number): boolean {
  return words.slice(at, at + 4).some((w) => w === 'que' || w === 'qu')
}

/** "Sent two to Belarus for overhaul", "a deal for the upkeep of", "contrat d’entretien": work on weapons, no transfer. */
function forService(words: readonly string[], { voice, word, to: at }: Draft): boolean {
  // "Sent two, received in 2017, to Belarus for overhaul": the nearer verb is not what is done there.
  if (word.class === 'get' || voice === 'passive') return false
  return /(?:^(?:d|de|of|l) |\b(?:for|under|undergo|pour|en|a fin d|back)(?: (?:the|a|its|their|leur|la|une|sa|l|major|deep|full|general|long|planned|regular|routine|des|grande|to \w+ for))* )(?:overhaul\w*|repairs?|upkeep|maintenance|servicing|refit\w*|refurbishment|revisions?|reparations?|entretien|carenage|remise en etat|modernisation|modernization)\b/.test(
    words.slice(at, at + 16).join(' '),
  )
}
