import { fold, tokenize } from '../classify/tokens.ts'
import { stateMentions } from '../lexicon/state-mentions.ts'
import { perText } from '../words/per-text.ts'
import { wordSet } from '../words/word-set.ts'

/** A person, an office or a body named in a text. Offsets count in the text that was searched. */
export interface Name {
  readonly kind: 'person' | 'body'
  readonly text: string
  /** Office or title that stands before the name or after it between commas, as the text has it. */
  readonly role: string | null
  readonly start: number
  readonly end: number
}

const titles = wordSet(
  'president minister prime premier foreign defence defense interior general colonel lieutenant major captain commander warrant officer corporal brigadier admiral marshal ' +
    'mr mrs ms dr professor prof ambassador spokesman spokeswoman spokesperson secretary chief deputy vice chancellor king queen prince sheikh imam senator ' +
    'emir warlord analyst researcher professor historian economist journalist governor mayor director chairman chairwoman head leader coach manager judge bishop cardinal pope sir lady lord strongman envoy ' +
    'presidente ministre colonel capitaine chef commandant amiral ambassadeur ambassadrice porte parole secretaire directeur directrice chercheur chercheuse depute senateur ' +
    'm mme monsieur madame maitre pr adjudant sergent caporal cheikh professeur premiere premier gouverneur maire analyste historien chancelier',
)
const bodyWords = wordSet(
  'ministry ministere group groupe army armee institute institut union council conseil agency agence university universite radio television press force forces bank banque court cour party parti parliament parlement ' +
    'assembly assemblee nations commission organisation organization company corps mission service department departement office command commandement state etat kremlin elysee pentagon quai centre center foundation ' +
    'fondation network reseau observatory observatoire association front movement mouvement alliance league ligue international crisis human rights amnesty transparency watch committee comite panel experts junta junte staff general-staff rosoboronexport federation confederation media presse tv news',
)
const notNames = wordSet(
  'the a an in on at for from of by with to and but or as if he she they it we i his her their our its this that these those when while after before since during until although though according however meanwhile also both after like among ' +
    'le la les l un une des du de d en au aux et mais ou si il elle ils elles on nous vous je ce cette ces cet quand lorsque apres avant depuis selon pour par dans sur sous avec sans ainsi alors comme interroge interrogee ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'africa african africans afrique africain africaine africains sahel west east north south central europe european western eastern northern southern ouest est nord sud islamic atlantic mediterranean ' +
    'air land mi su mig an asked speaking yesterday today earlier later last next under despite because yes no not never there here what who where why how one two three four five several many some all most more ' +
    'operation operations camp base fort',
)
const particles = wordSet('al el ag ould bin ben ibn de du la le van von der den dos da i')

interface Part {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly folded: string
}

/** Lower-case words that an office is made of: "head of the Malian diplomacy", "ministre malien des Affaires étrangères". */
const roleHead =
  /(?:head|chief|leader|president|minister|spokes(?:man|woman|person)|ambassador|commander|director|analyst|researcher|professor|envoy|general|colonel|secretary|deputy|expert|member|adviser|advisor|representative|historian|governor|mayor|founder|boss|chairman|resident|trader|teacher|officer|lawyer|activist|fellow|chef|président|présidente|ministre|porte-parole|ambassadeur|ambassadrice|commandant|directeur|directrice|chercheur|chercheuse|analyste|professeur|secrétaire|député|députée|expert|membre|conseiller|conseillère|représentant|représentante|historien|historienne|gouverneur|maire|fondateur|patron|officier|avocat|militant|spécialiste|commerçant|habitant|habitante|enseignant|patron)\b/iu

/**
 * Persons and bodies by their capitals: runs of capitalised words that are no state, no month, no title and not
 * merely the first word of a sentence. Heuristic by nature; callers use it only beside a verb of speech.
 */
export const namesIn: (text: string) => readonly Name[] = perText(500, readNames)

function readNames(text: string): Name[] {
  const tokens = tokenize(text)
  const states = new Set<number>()
  for (const m of stateMentions(tokens)) for (let i = m.start; i < m.end; i += 1) states.add(i)
  const parts: Part[] = tokens.words.map((folded, i) => ({
    folded,
    word: text.slice(tokens.starts[i], tokens.ends[i]),
    start: tokens.starts[i] ?? 0,
    end: tokens.ends[i] ?? 0,
  }))
  const capital = (i: number) => (tokens.capitals[i] ?? 0) > 0
  const names: Name[] = []
  const joinedTo = (i: number) => /^[\s’'-]{1,2}$/.test(text.slice(parts[i - 1]?.end, parts[i]?.start))
  let at = 0
  while (at < parts.length) {
    const first = parts[at]
    if (
      first === undefined ||
      !capital(at) ||
      states.has(at) ||
      titles.has(first.folded) ||
      notNames.has(first.folded) ||
      /^\d/.test(first.word)
    ) {
      at += 1
      continue
    }
    let end = at + 1
    while (end < parts.length && joinedTo(end)) {
      const word = parts[end]
      if (word === undefined) break
      const nextCapital = end + 1 < parts.length && capital(end + 1) && joinedTo(end + 1)
      if (
        capital(end) &&
        !states.has(end) &&
        !titles.has(word.folded) &&
        !/^\d/.test(word.word) &&
        !notNames.has(word.folded)
      )
        end += 1
      else if (particles.has(word.folded) && nextCapital) end += 2
      else break
    }
    const run = parts.slice(at, end)
    const start = first.start
    const stop = run.at(-1)?.end ?? first.end
    const whole = text.slice(start, stop)
    const body =
      run.some((p) => bodyWords.has(p.folded)) ||
      (run.length === 1 && whole.length > 1 && whole === whole.toUpperCase())
    names.push({
      kind: body ? 'body' : 'person',
      text: whole,
      role: roleOf(text, start, stop),
      start,
      end: stop,
    })
    at = end
  }
  return names
}

/** "Russian Defence minister X", "X, the head of the Malian diplomacy,". */
function roleOf(text: string, start: number, end: number): string | null {
  const after =
    /^,\s+(?:the\s+|le\s+|la\s+|l[’']\s*|an?\s+|une?\s+)?([^,.;:“”"«»()]{4,90}?)(?=,|\.|;|$|\s[“"«])/u.exec(
      text.slice(end, end + 110),
    )
  if (after?.[1] !== undefined && roleHead.test(after[1].split(' ').slice(0, 4).join(' ')))
    return after[1].trim()
  const before = text.slice(Math.max(0, start - 90), start)
  const cut =
    /(?:^|[,.;:“”"«»()]|\b(?:and|but|when|while|that|by|with|met|et|mais|que|avec|And|But|As)\b)\s*((?:[^\s,.;:“”"«»()]+\s+){1,8})$/u.exec(
      before,
    )
  const words = cut?.[1]?.trim() ?? ''
  if (words === '') return null
  const trimmed = words
    .replace(
      /^(?:(?:and|And|Pour|Selon|pour|selon|For|According to|dit|déclare|affirme|explique|ajoute|assure|estime|confie|insiste|annonce|répète|déclaré|affirmé|expliqué|ajouté|annoncé|said|says|added|the|The|le|Le|la|La|an?|An?|une?|its|son|sa|his|their)\s+|[lL][’'])+/u,
      '',
    )
    .trim()
  const list = trimmed.split(/\s+/)
  const head = list.findIndex((w) => roleHead.test(w) || titles.has(fold(w).replace(/\.$/, '')))
  if (head === -1 || list.length > 7) return null
  return /\b(?:said|says|told|told|a|ont|was|is|est|has|had)\b/.test(trimmed) ||
    /^(?:M|Mr|Mrs|Ms|Mme)\.?$/.test(trimmed)
    ? null
    : trimmed
}
