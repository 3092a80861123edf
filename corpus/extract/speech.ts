import { type Name, namesIn } from './name.ts'

/** Who speaks in a sentence, and through whom we know. */
export interface Speech {
  readonly speaker:
    | { readonly kind: 'name'; readonly name: Name }
    | { readonly kind: 'pronoun' }
    | { readonly kind: 'office'; readonly text: string }
    | null
  readonly via: string | null
  readonly where: string | null
}

const englishVerbs =
  'said|says|say|saying|stated|states|told|tells|added|adds|declared|declares|announced|announces|warned|warns|warning|insisted|insists|argued|argues|explained|explains|noted|notes|wrote|writes|tweeted|posted|claimed|claims|stressed|stresses|denied|denies|replied|answered|asked|asks|called|calls|calling|described|describes|describing|denounced|denounces|denouncing|condemned|condemns|accused|accuses|accusing|promised|promises|vowed|vows|acknowledged|admitted|commented|confirmed|remarked|quoted|urged|hailed|hailing|praised|lamented|pledged|recalled|reiterated|underlined|affirmed|concluded|continued|complained|conceded|emphasised|emphasized|assured|observed|suggested|joked|retorted|dismissed|rejected|criticised|criticized|spoke|speaks|speaking|referred|refers|labelled|termed|branded|deplored|welcomed|thanked|cautioned|predicted|recounted|testified|maintained|quipped|read|reads|went on|recalls|grumbled|sighed|laughed|shrugged|voiced|joking|boasted|repeated|repeats|believes|thinks|accuses'
const frenchVerbs =
  'déclaré|déclare|déclarait|déclarer|dit|disait|disent|affirmé|affirme|affirmait|affirment|ajouté|ajoute|ajoutait|expliqué|explique|expliquait|expliquent|estimé|estime|estimait|estiment|assuré|assure|assurait|souligné|souligne|soulignait|dénoncé|dénonce|dénonçait|dénonçant|accusé|accuse|indiqué|indique|indiquait|précisé|précise|précisait|rappelé|rappelle|rappelait|insisté|insiste|insistait|confié|confie|lancé|lance|martelé|martèle|regretté|regrette|promis|promet|annoncé|annonce|annonçait|écrit|reconnu|reconnaît|prévenu|prévient|répondu|répond|rétorqué|rétorque|jugé|juge|jugeait|félicité|insurgé|plaidé|plaide|conclu|conclut|poursuivi|poursuit|réagi|réagit|noté|note|relevé|relève|raconté|raconte|témoigne|témoigné|évoqué|évoque|évoquant|salué|salue|saluant|qualifié|qualifie|qualifiant|démenti|dément|soutenu|soutient|appelé|appelle|averti|avertit|réitéré|réaffirmé|résume|résumé|glisse|glissé|tranche|tranché|analyse|analysé|commente|commenté|déplore|déploré|espère|admet|admis|avance|avancé|proclame|proclamé|parle|parlé|fustige|fustigé|martelait|cité|lâche|lâché|répète|répété|avoue|avoué|nuance|nuancé|veut croire|sourit|plaisante|jure|souffle|soupire|croit|veut|prévoit|soupçonne|s’exclame|observe|observé'

// Not after an article or a number: "two states", "la note" are nouns.
const verbPattern = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\b(?:the|two|both|these|those|member|African|several|all|many|such|la|le|les|une|un|cette|ce|des|aux|par)\\s)(?:${englishVerbs}|${frenchVerbs})(?![\\p{L}\\d])`,
  'giu',
)
const attributivePattern =
  /(?<![\p{L}\d])(?:[Aa]ccording to|[Ii]n the words of|[Ii]n (?:his|her|their) words|[Ss]elon|[Dd][’']après|[Aa]ux yeux d[eu’']|[Aa]ux dires d[eu’']|^[Pp]our|^For)(?![\p{L}\d])/u
const pronounPattern = /(?<![\p{L}\d-])(?:he|she|they|it|il|elle|ils|elles|we|nous)(?![\p{L}\d])/iu

const outlet =
  "((?:(?:the |l[’']|le |la |les |French |state |Russian |Malian |public |national )*(?:newspaper |daily |news agency |agency |radio |television |broadcaster |channel |magazine |weekly |agence |journal |quotidien |chaîne |hebdomadaire |site |radio )*)[\\p{Lu}][\\p{L}\\d’-]*(?:\\s[\\p{Lu}][\\p{L}\\d’-]*){0,3})"
const viaPatterns: readonly RegExp[] = [
  new RegExp(`(?:quoted|cited|reported|published|broadcast|relayed|carried) (?:by|in|on) ${outlet}`, 'u'),
  new RegExp(`(?:told|tells) ${outlet}`, 'u'),
  new RegExp(
    `(?:interview|statement) (?:with|to|on|published by|published in|by|for|given to|in) ${outlet}`,
    'u',
  ),
  new RegExp(
    `(?:cité|citée|cités|rapporté|rapportée|relayé|relayée|rapporte|rapportés|publié|publiée|diffusé|diffusée|interrogé|interrogée|contacté|contactée|joint|jointe|recueillis?) (?:par|sur|dans|à) ${outlet}`,
    'u',
  ),
  new RegExp(`(?:entretien|interview)(?: accordée?)? (?:à|au|aux|avec|dans|sur|pour) ?${outlet}`, 'u'),
  new RegExp(
    `(?:déclaré|dit|confié|affirmé|indiqué|expliqué|raconté|assuré|précisé|souligné|confirmé|déclare|confie|affirme|indique|explique|raconte|assure|il|elle) (?:à|au|auprès d[eu’'])\\s?${outlet}`,
    'u',
  ),
  /(?:au micro d[eu’']|auprès d[eu’']|à l[’']antenne d[eu’']|sur les ondes d[eu’']|dans les colonnes d[eu’']|sur|on) ?(?:the |la |l[’'])?(RFI|France ?24|BBC|CNN|Al Jazeera|TV5 ?Monde|ORTM|Twitter|X|Telegram|Facebook|Europe 1|France Info|FranceInfo|franceinfo|LCI|BFM ?TV|Radio France Internationale|AFP|Reuters|state television|state TV|Jeune Afrique|Le Monde)/u,
]

const wherePattern =
  /(?:declaration|conference|speech|visit|meeting|interview|summit|speaking|spoke|said|told|address|statement|reporters|journalists|forum|rally|ceremony|stated|warned|déclaration|conférence|discours|visite|réunion|entretien|sommet|déclaré|dit|affirmé|rencontre|allocution|cérémonie|presse|point)[^.“”«»"]{0,90}?\s(?:in|at|à|au|en)\s((?:the\s)?[\p{Lu}][\p{L}’'-]+(?:[\s-][\p{Lu}][\p{L}’'-]+){0,2})/u
const notPlaces =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|the|The|RFI|AFP|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Le Monde|Reuters|French|English|Jeune)/

const office =
  /((?:(?:the|an?|one|another|several|le|la|l[’']|un|une|des|les|plusieurs)\s?)?(?:[\p{L}’'-]+\s){0,4}?(?:president|presidency|minister|ministry|spokes(?:man|woman|person)|ambassador|general|commander|official|officials|officer|source|sources|diplomats?|residents?|analysts?|researchers?|government|army|junta|authorities|statement|leader|resident|lawmaker|trader|teacher|activist|witness(?:es)?|expert|experts|report|communiqué|embassy|staff|chief|veteran|soldier|envoy|farmer|shopkeeper|miner|mayor|president|président|présidence|ministre|ministère|porte-parole|ambassadeur|ambassade|général|officiel|responsable|responsables|officier|source|sources|diplomates?|habitants?|habitante|analystes?|chercheurs?|chercheuse|gouvernement|armée|junte|autorités|communiqué|chef|expert|experts|témoins?|rapport|état-major|militaire|commerçant|enseignant|député|élu|notable|militant|dirigeant|conseiller|historien|syndicaliste|éleveur|maire)(?![\p{L}])(?:\s(?:of|for|in|at|from|de|du|des|d[’']|à)\s?(?:the\s|la\s|l[’'])?[\p{L}’'-]+(?:\s(?:of|de|du|des)?\s?[\p{Lu}][\p{L}’'-]+){0,3})?(?:\s(?:malien|malienne|français|française|russe|libyen|libyenne|soudanais|soudanaise|tchadien|tchadienne|nigérien|nigérienne|centrafricain|centrafricaine|burkinabè|ivoirien|ivoirienne|sénégalais|sénégalaise|turc|turque|américain|américaine|occidental|occidentale|africain|africaine|local|locale|onusien|gabonais)s?)?)/iu

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
      /^(?:,[^,]{0,120},)?\s*(?:[\p{L}’'-]+\s){0,4}$/u.test(between) &&
      !/\b(?:of|in|to|by|from|with|de|du|à|par)\s*$/.test(text.slice(Math.max(0, name.start - 6), name.start))
    )
      return name
  }
  // … or else the first name of the clause.
  return before[0] ?? null
}

/**
 * The words after “…,” or « … »,: a verb (any: the press finds new ones) and who speaks. English: "said a teacher in
 * Djibo"; French: "souffle un commerçant de Bambari", "a salué son homologue".
 */
const incisePattern =
  /□[»”"]?,?\s(?:\p{Ll}+ly\s)?(?:(?:a|ont|s[’']est|s[’']est ainsi|avait|has|had)\s)?(?!(?:he|she|they|it|we|il|elle|ils|elles|on|and|but|et|mais|which|who|qui|que|in|on|at|as|while|when|after|before|to|of|for|de|du|des|dans|sur|par|pour|is|was|est|the|le|la|les|un|une|a|with|from|avec)\s)\p{Ll}[\p{Ll}’-]*(?:t-(?:il|elle)s?)?\s([^□,.;:!?]{3,80})/u

/** The noun phrase at the beginning of what follows an incise's verb, without what comes after the speaker. */
function incised(masked: string): string | null {
  // A fragment inside a sentence is followed by any verb; only a quotation that opens the sentence has an incise.
  if (!/^[\s—–-]*□/.test(masked)) return null
  // « … », a-t-il ajouté: a pronoun, which the caller reads.
  if (/^[\s—–-]*□+[»”"]?,?\s(?:\p{L}+[\s-]){0,2}t?-?(?:il|elle|ils|elles|on)\b/u.test(masked)) return null
  // “…,” the captain said.
  const subject =
    /□[»”"]?,?\s((?:the|an?|one|his|her|its|their)\s[^□,.;:!?]{2,60}?)\s(?:said|says|told|added|recalled|explained|warned|insisted)\b/u.exec(
      masked,
    )?.[1]
  if (subject !== undefined) return subject
  // « … », a lancé jeudi le ministre: the day is not who spoke.
  const rest = incisePattern
    .exec(masked)?.[1]
    ?.replace(
      /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aussitôt)\s(?:matin\s|soir\s|dernier\s)?/u,
      '',
    )
  if (rest === undefined) return null
  const words =
    /^(.*?)(?:\s(?:in an? (?:statement|interview|speech)|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|to (?:AFP|reporters|journalists|Reuters)|when|while|who|as|after|before|during|dans un|lors|à l[’']AFP|auprès|devant|sur le|sur la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|qui|en)\b|$)/u
      .exec(rest)?.[1]
      ?.trim() ?? ''
  return /^(?:the|an?|one|its|his|her|their|several|some|des|certains|deux|two|le|la|l[’']|les|un|une|son|sa|ses|leur|plusieurs|[\p{Lu}])/u.test(
    words,
  ) && words.length > 2
    ? words
    : null
}

/** Reads the attribution of a sentence whose quotations are masked with □ of equal length. */
export function speechIn(masked: string, quoteBefore: boolean): Speech | null {
  const names = namesIn(masked)
  const via = viaOf(masked)
  const place = wherePattern.exec(masked)?.[1]
  const where = place === undefined || notPlaces.test(place) ? null : place.replace(/^the\s/, '')
  const speaking = names.filter((n) => n.text !== via && !(via ?? '').endsWith(n.text))
  const attributive = attributivePattern.exec(masked)
  const found = (speaker: Speech['speaker']): Speech => ({ speaker, via, where })
  const verbs = [...masked.matchAll(verbPattern)]
  const incise = quoteBefore ? incised(masked) : null
  if (incise !== null) {
    const at = masked.lastIndexOf(incise)
    // "Le ministre des Affaires étrangères": an office's field is no person.
    const person = (n: (typeof speaking)[number]) =>
      n.kind === 'person' && !/\b(?:des|de la|de l[’'])\s?$/u.test(masked.slice(0, n.start))
    const named = speaking.find((n) => person(n) && n.start >= at && n.start < at + incise.length)
    const apposed =
      named ??
      speaking.find((n) => n.kind === 'person' && /^(?:,\s)$/.test(masked.slice(at + incise.length, n.start)))
    if (apposed !== undefined) return found({ kind: 'name', name: apposed })
    return found({ kind: 'office', text: incise })
  }
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
      if (role?.[1] !== undefined && role.index <= 2) return found({ kind: 'office', text: role[1].trim() })
    }
    const before = nameBefore(speaking, masked, start)
    const lead = masked.slice(Math.max(0, start - 60), start)
    const pronoun = /(?<![\p{L}\d-])(?:he|she|il|elle|they|ils)\s(?:[\p{L}’'-]+\s){0,3}$/iu.test(lead)
    if (pronoun) return found({ kind: 'pronoun' })
    if (before !== null) return found({ kind: 'name', name: before })
    const role = office.exec(masked.slice(0, start))
    if (role?.[1] !== undefined) return found({ kind: 'office', text: role[1].trim() })
    const after = nameAfter(speaking, masked, end)
    if (after !== null) return found({ kind: 'name', name: after })
  }
  if (attributive !== null) {
    const from = attributive.index + attributive[0].length
    const after = nameAfter(speaking, masked, from)
    if (after !== null) return found({ kind: 'name', name: after })
    const role = office.exec(masked.slice(from, from + 100))
    if (role?.[1] !== undefined && role.index <= 3) return found({ kind: 'office', text: role[1].trim() })
  }
  const metonym =
    /(?:^|[\s(])((?:Le |L[’']|Le )?(?:Kremlin|Élysée|Quai d[’']Orsay|Pentagon|Pentagone|White House|Maison Blanche|Moscow|Moscou|Paris|Washington|Bamako|Niamey|Ouagadougou|Ankara|Beijing|Pékin|London|Londres|Berlin|Bangui|N[’']Djamena|Khartoum|Kigali|Abidjan|Dakar))\s/u.exec(
      masked,
    )?.[1]
  if (verbs.length > 0 && metonym !== undefined)
    return found({ kind: 'office', text: metonym.replace(/^L[e’']\s?/, '') })
  if (verbs.length > 0) return found(pronounPattern.test(masked) ? { kind: 'pronoun' } : null)
  return null
}

/** Whether a sentence goes on about the last speaker: its subject is "he", "she" or "they". */
export function continuesSpeaker(masked: string): boolean {
  return /(?<![\p{L}\d-])(?:he|she|il|elle)(?![\p{L}\d])/iu.test(masked)
}

function viaOf(masked: string): string | null {
  for (const pattern of viaPatterns) {
    const found = pattern.exec(masked)?.[1]
    if (found === undefined) continue
    const name = found.replace(
      /^(?:(?:the|l[’']|le|la|les|French|state|Russian|Malian|public|national|newspaper|daily|news|agency|radio|television|broadcaster|channel|magazine|weekly|agence|journal|quotidien|chaîne|hebdomadaire|site)\s*(?=\S))+(?=\p{Lu})/u,
      '',
    )
    if (/^(?:reporters|journalists|Monday|Tuesday|Wednesday|Thursday|Friday)/.test(name)) continue
    return name
  }
  return null
}
