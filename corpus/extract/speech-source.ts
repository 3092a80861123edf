import { lazyPattern } from '../words/lazy-pattern.ts'

const heardOn =
  /(?:au micro d[eu’']|auprès d[eu’']|à l[’']antenne d[eu’']|sur les ondes d[eu’']|dans les colonnes d[eu’']|sur|on) ?(?:the |la |l[’'])?(RFI|France ?24|BBC|CNN|Al Jazeera|TV5 ?Monde|ORTM|Twitter|X|Telegram|Facebook|Europe 1|France Info|FranceInfo|franceinfo|LCI|BFM ?TV|Radio France Internationale|AFP|Reuters|state television|state TV|Jeune Afrique|Le Monde)/u

const outlet =
  "((?:(?:the |l[’']|le |la |les |French |state |Russian |Malian |public |national )*(?:newspaper |daily |news agency |agency |radio |television |broadcaster |channel |magazine |weekly |agence |journal |quotidien |chaîne |hebdomadaire |site |radio )*)[\\p{Lu}][\\p{L}\\d’-]*(?:\\s[\\p{Lu}][\\p{L}\\d’-]*){0,3})"
const viaPatterns: readonly (() => RegExp)[] = [
  lazyPattern(
    () => `(?:quoted|cited|reported|published|broadcast|relayed|carried) (?:by|in|on) ${outlet}`,
    'u',
  ),
  lazyPattern(() => `(?:told|tells) ${outlet}`, 'u'),
  lazyPattern(
    () => `(?:interview|statement) (?:with|to|on|published by|published in|by|for|given to|in) ${outlet}`,
    'u',
  ),
  lazyPattern(
    () =>
      `(?:cité|citée|cités|rapporté|rapportée|relayé|relayée|rapporte|rapportés|publié|publiée|diffusé|diffusée|interrogé|interrogée|contacté|contactée|joint|jointe|recueillis?) (?:par|sur|dans|à) ${outlet}`,
    'u',
  ),
  lazyPattern(() => `(?:entretien|interview)(?: accordée?)? (?:à|au|aux|avec|dans|sur|pour) ?${outlet}`, 'u'),
  lazyPattern(
    () =>
      `(?:déclaré|dit|confié|affirmé|indiqué|expliqué|raconté|assuré|précisé|souligné|confirmé|déclare|confie|affirme|indique|explique|raconte|assure|il|elle) (?:à|au|auprès d[eu’'])\\s?${outlet}`,
    'u',
  ),
  () => heardOn,
]

const wherePattern =
  /(?:declaration|conference|speech|visit|meeting|interview|summit|speaking|spoke|said|told|address|statement|reporters|journalists|forum|rally|ceremony|stated|warned|déclaration|conférence|discours|visite|réunion|entretien|sommet|déclaré|dit|affirmé|rencontre|allocution|cérémonie|presse|point)[^.“”«»"]{0,90}?\s(?:in|at|à|au|en)\s((?:the\s)?[\p{Lu}][\p{L}’'-]+(?:[\s-][\p{Lu}][\p{L}’'-]+){0,2})/u
const notPlaces =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|the|The|RFI|AFP|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Le Monde|Reuters|French|English|Jeune)/

/** Where words were said: "at a press conference in Moscow"; null where the text does not say. */
export function placeOfSpeech(masked: string): string | null {
  const place = wherePattern.exec(masked)?.[1]
  return place === undefined || notPlaces.test(place) ? null : place.replace(/^the\s/, '')
}

/** Through whom we know the words: the agency, the paper, the network. */
export function outletOf(masked: string): string | null {
  for (const pattern of viaPatterns) {
    const found = pattern().exec(masked)?.[1]
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
