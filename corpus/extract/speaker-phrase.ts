/** Nouns that name one who speaks, in either language; the suffixes catch the trades that no list has. */
const personNouns = new Set(
  (
    'president premier minister spokesman spokeswoman spokesperson ambassador general colonel captain major sergeant lieutenant brigadier commander officer official diplomat ' +
    'attaché attache chief leader source analyst researcher expert mayor governor judge lawyer activist witness resident neighbour neighbor landlord landlady mother father widow brother sister son daughter ' +
    'wife husband uncle aunt cousin pilot veteran soldier guard refugee student imam priest bishop nun nurse doctor surgeon midwife farmer fisherman shopkeeper trader baker mechanic driver miner ' +
    'teacher professor historian economist journalist columnist editor reporter cook clerk manager director engineer technician envoy adviser advisor lawmaker senator deputy mp secretary founder owner head ' +
    'coach conductor singer artist writer poet goldsmith dockworker worker employee volunteer youth man woman boy girl elder chieftain sultan king queen prince host guide interpreter translator ' +
    'président présidente ministre porte-parole ambassadeur ambassadrice général capitaine commandant sergent lieutenant adjudant caporal officier responsable diplomate chef cheffe dirigeant source ' +
    'analyste chercheur chercheuse experte maire gouverneur préfet sous-préfet juge avocat avocate militant militante témoin habitant habitante voisin voisine mère père veuve veuf frère soeur sœur fils fille ' +
    'épouse mari oncle tante cousine pilote vétéran soldat garde réfugié réfugiée déplacé déplacée étudiant étudiante prêtre évêque infirmier infirmière médecin chirurgien sage-femme paysan éleveur pêcheur ' +
    'commerçant commerçante boulanger mécanicien chauffeur mineur enseignant enseignante instituteur institutrice professeur professeure historien historienne économiste journaliste éditorialiste rédacteur cuisinier ' +
    'gérant gérante directeur directrice ingénieur technicien émissaire envoyé conseiller conseillère député députée élu élue sénateur secrétaire fondateur fondatrice patron patronne sélectionneur chanteuse cantatrice ' +
    'artiste écrivain poète orfèvre docker ouvrier ouvrière employé employée bénévole jeune homme femme garçon notable ancien vieux vieille roi reine interprète traducteur retraité retraitée militaire syndicaliste'
  ).split(' '),
)
const personSuffix =
  /(?:eur|euse|iste|ologue|[^a]ist|ician|woman|(?:fisher|police|business|states|states|trades|crafts|crew|line)man|keeper|seller|maker|dweller|vendeuse)$/

/** Bodies that speak: their words are theirs, but no "he" means them. */
const bodyNouns = new Set(
  (
    'presidency ministry government army junta authorities statement report embassy staff sources officials analysts residents experts witnesses headquarters council commission agency military police court company firm ' +
    'communique communiqué document letter note newspaper editorial group party office campaign command bank mission association union charity ngo ' +
    'présidence ministère gouvernement armée junte autorités rapport ambassade état-major habitants responsables conseil commission agence police tribunal société entreprise lettre journal groupe parti bureau mission association syndicat ong texte'
  ).split(' '),
)

const determiner =
  /^(?:the|an?|one|another|some|several|my|his|her|its|their|our|this|that|le|la|l’|les|un|une|des|mon|ma|son|sa|leur|notre|cet|cette|ce|certains|plusieurs|deux|two)\s?/iu

/** Where a speaker's noun phrase ends: a clause, an occasion or a day follows. */
const phraseEnd =
  /\s(?:in an? (?:statement|interview|speech|video|tweet|letter|post)|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|state|national|his|her|Telegram|Twitter|X)|to (?:AFP|reporters|journalists|Reuters|the press|this|me|us)|when|while|who|whose|whom|as|after|before|during|with a|dans un|dans une|lors|à l’AFP|à la presse|auprès|devant|sur (?:le|la|les|X|Twitter|Telegram)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|qui|dont|en (?:riant|souriant|remuant|désignant|montrant|levant|hauss|ce|recevant|conférence)|avec un|(?!commandant|habitant|militant|représentant|dirigeant|enseignant|étudiant|lieutenant|adjudant|assistant|négociant|survivant|combattant|surveillant|gérant|ant)\p{Ll}+ant\s|(?!king|mining|building|shipping|leading|acting|ruling|training)\p{Ll}+ing\s)/u

export interface SpeakerPhrase {
  readonly text: string
  readonly human: boolean
}

/** The noun phrase of one who speaks at the beginning of a text, or null where none stands there. */
export function speakerPhrase(text: string): SpeakerPhrase | null {
  const cut = /^[^□,.;:!?()«»“”"]{2,90}/u.exec(text)?.[0] ?? ''
  const end = phraseEnd.exec(cut)
  const phrase = (end === null ? cut : cut.slice(0, end.index)).trim()
  if (!determiner.test(phrase)) return null
  const words = phrase
    .replace(determiner, '')
    .toLowerCase()
    .split(/[\s’]+/)
  if (words.length > 11 || words[0] === undefined || words[0] === '') return null
  const human = words.slice(0, 6).some((w) => personNouns.has(w) || personSuffix.test(w))
  const body = words.slice(0, 5).some((w) => bodyNouns.has(w))
  return human || body ? { text: phrase, human } : null
}

/** Any noun phrase there, for places where only a speaker can stand: after « … », and a verb. */
export function anyPhrase(text: string): SpeakerPhrase | null {
  const known = speakerPhrase(text)
  if (known !== null) return known
  const cut = /^[^□,.;:!?()«»“”"]{2,80}/u.exec(text)?.[0] ?? ''
  const end = phraseEnd.exec(cut)
  const phrase = (end === null ? cut : cut.slice(0, end.index)).trim()
  return determiner.test(phrase) && phrase.split(/\s+/).length <= 9 && phrase.length > 3
    ? { text: phrase, human: true }
    : null
}

/** The one who stands as the subject at the beginning of a text, up to the noun that names them: "An old brigadier". */
export function subjectPhrase(text: string): SpeakerPhrase | null {
  const start = determiner.exec(text)?.[0]
  if (start === undefined) return null
  let at = start.length
  for (let n = 0; n < 6; n += 1) {
    const word = /^[\p{L}-]+/u.exec(text.slice(at))?.[0]
    if (word === undefined) return null
    at += word.length
    const lower = word.toLowerCase()
    // "L’accord de coopération militaire": what stands behind "de" is no head.
    if (/^(?:de|du|des|d|of|for|about|sur|pour)$/.test(lower)) return null
    // "My landlord’s uncle": the possessor is not meant.
    if (
      (personNouns.has(lower) || personSuffix.test(lower)) &&
      !/^[’']s/.test(text.slice(at)) &&
      !/^\s\p{Ll}+(?:er|or|man)(?!\p{L})/u.test(text.slice(at))
    )
      return { text: text.slice(0, at), human: true }
    const gap = /^(?:[’']s\s|[\s-])/u.exec(text.slice(at))?.[0]
    if (gap === undefined) return null
    at += gap.length
  }
  return null
}
