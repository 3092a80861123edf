/** What a byline says. */
export interface Byline {
  /** Persons, as written. */
  readonly authors: readonly string[]
  /** Organisations, first named first. */
  readonly publishers: readonly string[]
}

// A label that stands alone ("Article written by"), with the names in the lines after it.
const label =
  /^(?:(?:article|story|text|report(?:age)?|analysis)\s+)?(?:written|reported|compiled|posted|published|edited)?\s*by\s*:?$|^(?:un\s+)?(?:article|texte|reportage|analyse|récit)?\s*(?:écrit|rédigé|publié|proposé|édité)?\s*par\s*:?$|^(?:authors?|auteurs?|auteur·e|byline|signature)\s*:?$/i
const inline =
  /^(?:(?:article|story|text|report|analysis)\s+)?(?:(?:written|reported|compiled|posted|published|edited)\s+by|by|(?:un\s+)?(?:article|texte|reportage|analyse)?\s*(?:écrit|rédigé|publié|proposé|édité)\s+par|par|authors?\s*:|auteurs?\s*:|propos recueillis par)\s+(?<names>\p{Lu}.{1,140})$/iu
const tail =
  /\s*(?:,|\band|\bet)?\s+(?:(?:and\s+|et\s+)?(?:re)?(?:published|publié|printed|posted|imprimé|pris)\b.*|(?:with|avec)\s+(?:the\s+|l['’])?(?:permission|autorisation|agenc).*)$/i
const organisation =
  /\b(?:agenc[ey]|news|press[e]?|media|médias?|t[eé]l[eé]visions?|tv|radio|afp|reuters|ap|bbc|rfi|cnn|vo[ai]|tass|ap[as]|times|post|journal|bulletin|review|revue|magazine|gazette|herald|tribune|monde|figaro|institut[e]?|foundation|fondation|cent(?:er|re)|council|conseil|group[e]?|staff|desk|team|r[ée]daction|writing|editors?|editorial|newsroom|service|correspondents?|info|online|network|daily|weekly|monitor|observer|guardian|university|universit[ée]|ministry|minist[èe]re|think tank|associat(?:ion|ed)|organi[sz]ation|africa|afrique|report|france|today|website|\.(?:com|org|net|fr))\b/i

/** True if a name is that of an organisation: a word that organisations bear, or capitals only. */
export function isOrganisation(name: string): boolean {
  if (organisation.test(name)) return true
  const words = name.split(/\s+/)
  return words.some((w) => /^[\p{Lu}\d&.-]{2,}$/u.test(w) && !/^\p{Lu}\.$/u.test(w)) && words.length <= 2
}

/** True for a line that only announces names. */
export function isBylineLabel(line: string): boolean {
  return line.length < 60 && label.test(line)
}

/** Names of a line that is a whole byline ("By Jane Roe, Reuters"), or null. */
export function bylineOf(line: string): Byline | null {
  const found = line.length <= 200 ? inline.exec(line) : null
  if (found?.groups?.names === undefined) return null
  const names = namesOf(found.groups.names)
  return names.authors.length + names.publishers.length > 0 ? names : null
}

const agency =
  /^(?:the\s+)?(?:AFP|Agence France-Presse|Reuters|AP|Associated Press|Xinhua|Chine nouvelle|TASS|Tass|RIA Novosti|Interfax|Anadolu(?: Agency)?|AA|EFE|DPA|dpa|ANSA|Belga|ATS|APA|APS|MAP|PANA|UPI|Bloomberg|RFI|BBC(?: Afrique| News)?|CNN|VOA|DW|TV5Monde|France 24|Al[ -]Jazeera|(?:(?:news|press) )?agenc(?:y|ies|es?)(?: de presse)?)$/i
const special =
  /^(?:(?:from|of|de|by|par)\s+)?(?:our|notre|nos)\s+(?:(?:own|special)\s+)?(?:correspondents?|envoys?|reporters?|correspondant(?:e|es|s)?|envoyée?s?)(?:\s+(?:special|spéciale?s?|spéciaux|régionale?s?|permanente?s?))?(?:\s+(?:in|at|à|au|aux|en)\s+.{2,40})?\s*[,.:]?$/i
const desk =
  /^\(?(?:(?:additional )?reporting|writing|editing|with (?:inputs?|reporting|additional reporting|contributions|files)) (?:by|from)\s+(?<names>.{3,200}?)\)?\.?$/i

// What a longer credit line has for certain.
const creditWord = /\b(?:reporting|writing|editing|with|avec|sources?|correspond|envoy)/i

/**
 * What a credit line says: agencies (`Avec AFP`, `Source: Reuters`, `Le Monde with AFP and Reuters`), a correspondent
 * without a name, a desk's signature (`Reporting by Jane Roe; editing by John Doe`). Null for any other line.
 */
export function creditOf(line: string): Byline | null {
  if (line.length > 200 || (line.length > 60 && !creditWord.test(line))) return null
  if (special.test(line)) return { authors: [], publishers: [] }
  const signed = desk.exec(line)
  if (signed?.groups?.names !== undefined) {
    if (!/^\(?(?:reporting|writing)/i.test(line))
      return agenciesOf(signed.groups.names) ?? { authors: [], publishers: [] }
    return namesOf(signed.groups.names.replace(/\s*;.*$/, ''))
  }
  const bare = line.replace(/^[.\s([–—-]+|[\s)\].]+$/g, '')
  const joined = /^(?<paper>\p{Lu}.{1,40}?)\s+(?:with|avec)\s+(?<agencies>.{2,80})$/iu.exec(bare)
  const paper = joined?.groups?.paper?.replace(/^(?:par|by)\s+/i, '').replace(place, '') ?? ''
  const others = agenciesOf(joined?.groups?.agencies ?? '')
  // `J.D. avec AFP`: who the letters stand for only the paper knows.
  if (others !== null && /^(?:\p{Lu}\.[ -]?){1,3}$/u.test(paper)) return others
  if (others !== null && isPaper(paper)) return { authors: [], publishers: [paper, ...others.publishers] }
  if (others !== null && isNameLike(paper) && /^\p{Lu}\S*(?:\s\S+){1,3}$/u.test(paper))
    return { authors: [paper], publishers: others.publishers }
  return agenciesOf(bare.replace(/^(?:with|avec|sources?\s*:)\s*(?:l['’])?/i, ''))
}

/** `(à Bamako)`, `(in Gao)`: where a name of a byline wrote. */
const place = /\s*\((?:à|au|aux|en|in|at|from|depuis)\s[^)]{2,40}\)/giu

/** The credit at the end of a last paragraph ("… he said. (AFP)", "… he said.–Agencies"), or null. */
export function creditTail(text: string): { readonly start: number; readonly credit: Byline } | null {
  const found =
    /(?<=[.!?…”"»’]\s?)(?:\s?\((?<inside>[^()]{2,60})\)|\s?[–—-]{1,2}\s?(?<after>\p{Lu}[^.!?]{1,60}))\.?$/u.exec(
      text.slice(-80),
    )
  if (found?.groups === undefined) return null
  const names = (found.groups.inside ?? found.groups.after ?? '').replace(
    /^(?:with|avec|sources?\s*:)\s+/i,
    '',
  )
  const credit = agenciesOf(names)
  return credit === null ? null : { start: Math.max(0, text.length - 80) + found.index, credit }
}

function isPaper(name: string): boolean {
  return isNameLike(name) && (isOrganisation(name) || /^(?:le|la|les|the)\s\p{Lu}/iu.test(name))
}

/** Agencies, if a text names nothing else. */
function agenciesOf(text: string): Byline | null {
  const names = text.split(/\s*(?:,|\/|;|\band\b|\bet\b|&)\s*/i).filter((name) => name !== '')
  if (names.length === 0 || !names.every((name) => agency.test(name))) return null
  return {
    authors: [],
    publishers: names
      .filter((name) => !/^(?:(?:news|press) )?agenc/i.test(name))
      .map((name) => name.replace(/^the\s+/i, '')),
  }
}

// Words in small letters that names have: particles and the joints of organisations' names.
const particle =
  /^(?:de|la|le|du|des|del|di|da|van|von|der|den|bin|ben|ibn|ag|ould|al|el|y|e|the|of|for|and|et|&|–|—|-|d’.*|d'.*|l’.*|l'.*|al-.*|el-.*)$/
const role =
  /\b(?:correspondents?|reporters?|editors?|staff writer|journalistes?|envoyée?s?|correspondante?s?|rédacteur|rédactrice|chef)\b/i

/** True if every word of a part of a byline is one that a name may have, and there are few. */
function isNameLike(part: string): boolean {
  const words = part.split(/\s+/)
  return words.length <= 8 && words.every((word) => /^[\p{Lu}\d(]/u.test(word) || particle.test(word))
}

/** Persons and organisations of the part of a byline that names them. */
export function namesOf(text: string): Byline {
  const authors: string[] = []
  const publishers: string[] = []
  const bare = text
    .replace(place, '')
    .replace(/\s*\((?:avec|with)\s+([^)]{2,60})\)/i, ', $1')
    .replace(tail, '')
    .replace(/[.\s]+$/, '')
  for (const part of bare.split(
    /\s*(?:,|;|\||\band\b|\bet\b|\bwith\b|\bavec\b|\bfor\b|\bpour\b|\bin\b\s+\p{Lu}\p{L}+$)\s*/iu,
  )) {
    const name = part.replace(/^(?:the\s+)(?=\p{Ll})/iu, '').trim()
    if (name === '' || !/\p{Lu}/u.test(name)) continue
    if (role.test(name) && !isNameLike(name)) continue
    if (!isNameLike(name)) return { authors: [], publishers: [] }
    if (isOrganisation(name)) publishers.push(name)
    else authors.push(name)
  }
  return { authors, publishers }
}

/** True for a line that can be a name under a byline label: short, capitalised, not a sentence. */
export function isNameLine(line: string): boolean {
  return line.length <= 60 && /^\p{Lu}/u.test(line) && !/[.!?:;]$/.test(line) && line.split(/\s+/).length <= 6
}
