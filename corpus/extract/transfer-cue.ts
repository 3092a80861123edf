/** Words that say that weapons changed hands, or will. Offsets count in the sentence's text. */
export interface TransferCue {
  /** Who stands before an active verb: who gives, or who gets. Null for nouns and passives. */
  readonly subject: 'supplier' | 'recipient' | null
  readonly status: 'ordered' | 'delivered' | 'seen' | 'continued'
  /** The weapon stands before the cue: "were delivered", "arrived". */
  readonly passive: boolean
  readonly start: number
  readonly end: number
  readonly text: string
}

interface CueShape extends Pick<TransferCue, 'subject' | 'status' | 'passive'> {
  readonly pattern: RegExp
}

const cue = (
  subject: CueShape['subject'],
  status: CueShape['status'],
  passive: boolean,
  words: string,
): CueShape => ({
  subject,
  status,
  passive,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'giu'),
})

const been = '(?:was|were|been|being|be|are|is)\\s(?:\\p{L}+ly\\s|then\\s|also\\s)?'
const ete = '(?:été|furent|fut|sont|est|être|seront|sera)\\s'

/** The finite forms of a French verb in -er that the press uses, from its stem: "livr" gives livre, livrait, livrera, livrant… */
const er = (...stems: string[]) =>
  `(?:${stems.join('|')})(?:e|ent|er|ait|aient|a|èrent|era|eront|erait|eraient|ant)`

/** In this order: an earlier shape keeps the words it has read. Status is SIPRI's: ordered is not delivered. */
const shapes: readonly CueShape[] = [
  cue(
    null,
    'seen',
    true,
    'destined for|bound for|intended for|destinée?s? (?:à|au|aux)|(?:was|were|been) (?:seen|spotted|photographed|pictured|filmed)|aperçue?s?|photographiée?s?',
  ),
  cue(
    null,
    'delivered',
    true,
    `${been}(?:delivered|supplied|donated|handed over|handed|shipped|exported|provided|sent|transferred|airlifted|flown|given|gifted|unloaded|offloaded|received|brought|presented|unveiled|smuggled)`,
  ),
  cue(null, 'ordered', true, `${been}(?:ordered|bought|purchased|acquired|sold|procured)`),
  cue(
    null,
    'delivered',
    true,
    `${ete}(?:livrée?s?|remise?s?|offerte?s?|fournie?s?|données?|donnés?|cédée?s?|réceptionnée?s?|reçue?s?|débarquée?s?|déchargée?s?|acheminée?s?|transférée?s?|envoyée?s?|expédiée?s?)`,
  ),
  cue(null, 'ordered', true, `${ete}(?:commandée?s?|achetée?s?|acquise?s?|vendue?s?)`),
  cue(
    'supplier',
    'ordered',
    false,
    'promised|pledged|promises|pledges|agreed to supply|agreed to deliver|promis|promet|sold|sells|sell|selling|(?:a|ont|avait|avaient|ayant) (?:\\p{L}+ )?vendu|vend|vendait|vendre|licensed',
  ),
  cue(
    'recipient',
    'ordered',
    false,
    "s[’']était (?:\\p{L}+ )?dotée?|bought|buys|buy|buying|purchased|purchases|purchasing|acquired|acquires|acquire|acquiring|procured|procuring|ordered|ordering|orders (?=\\d|two|three|four|five|six)|(?:a|ont|avait|avaient|ayant) (?:\\p{L}+ )?(?:acheté|commandé|acquis|passé commande)|achète|achètent|achetait|acheter|acheta|commande (?=\\d|deux|trois|quatre|cinq|six|dix|une? )|commandent|commandait|commander|commanda|acquiert|acquièrent|acquérait|acquérir|s[’']est dotée?|se dote|se doter|s[’']est procurée?|s[’']est offert",
  ),
  cue(
    'recipient',
    'delivered',
    false,
    'received|receives|receive|receiving|took delivery|taken delivery|taking delivery|takes delivery|take delivery|obtained|inducted|commissioned|unveiled|took possession|takes possession|taken possession|fielded|(?:a|ont|avait|avaient|ayant) (?:\\p{L}+ )?(?:reçu|réceptionné|pris livraison|obtenu)|prend livraison|prennent livraison|reçoit|reçoivent|recevait|recevra|recevront|recevoir|réceptionne|réceptionner',
  ),
  cue(
    'supplier',
    'delivered',
    false,
    `(?:will|to|would|may|could) hand|hands (?!over)|flew(?! (?:over|home|out))|delivered|delivers|deliver|delivering|supplied|supplies|supply|supplying|donated|donates|donate|donating|gave|gives|give|giving|gifted|handed over|hands over|hand over|handing over|handed|shipped|ships|shipping|ship|exported|exporting|provided|provides|provide|providing|sent|sending|sends|send|transferred|transferring|airlifted|flew in|equipped|equips|equip|equipping|armed|arming|presented|smuggled|furnished|brought|brings|bring|bringing|funnelled|funneled|offered|(?:a|ont|avait|avaient|ayant) (?:\\p{L}+ )?(?:livré|fourni|donné|offert|cédé|remis|envoyé|expédié|transféré|équipé|exporté|doté|acheminé)|${er('livr', 'expédi', 'envo[iy]', 'donn', 'dot', 'équip', 'transf[eé]r', 'achemin', 'export')}|cèdent?|céd(?:ait|aient|a|er|era|ant)|remet|remettent|remettait|fournit|fournissent|fournissait|fournissaient|fournir|fournira|fournissant|offre|offrent|offrait|fournirent`,
  ),
  cue(
    null,
    'ordered',
    false,
    'sale|sales|purchase|purchases|order|orders|contract|contracts|deal|deals|acquisition|procurement|agreement covers|vente|ventes|achat|achats|commande|commandes|contrat|contrats|acquisition',
  ),
  cue(
    null,
    'delivered',
    false,
    'vinrent|suivirent|laden with|chargée?s? (?:pour la plupart )?d[e’]|delivery|deliveries|shipment|shipments|consignment|consignments|handover|donation|gift|arrival|supply of|supplies of|batch|livraison|livraisons|arrivée|réception|remise|don|dons|fourniture|cargaison|lot',
  ),
  cue(
    null,
    'delivered',
    true,
    'arrived|arrives|arrive|arriving|landed|unloaded|offloaded|flown in|airlifted|livrée?s|livrés|remise?s|offerte?s|fournie?s|arrivée?s|atterri|débarquée?s|delivered|donated|supplied|given by|provided by|built by|handed over by|sent by|construite?s? en|construite?s? par',
  ),
  cue(
    null,
    'ordered',
    true,
    'achetée?s|acquise?s|commandée?s|vendue?s|purchased|on order|to follow|paid for',
  ),
  cue(
    null,
    'continued',
    true,
    '(?:was|were|are|is) (?:also )?included|(?:est|sont|était|étaient) (?:aussi |également )?inclus(?:es?)?',
  ),
  cue(
    null,
    'continued',
    false,
    "ran to|runs to|includ(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|consist(?:s|ed) of|comprend|comprenait|comprenant|comprennent|incluait|incluant|inclut|composée?s? d[e’']|ainsi que|as well as",
  ),
]

/** What makes a delivery a promise: SIPRI's "ordered", not "delivered". */
const plannedPattern =
  /\b(?:will|shall|would|to be|is to|are to|due to|due for|expected|plans?|planned|promised|pledged|promises|agreed to|authorised|authorized|allowed|wants?|autoris\w+|agreement|set to|scheduled|awaiting|awaits|yet to|awaits?|awaiting|waiting for|attend|attendent|attendait|offered to|hopes?|could|may|might|in talks|negotiat\w+|wants? to|seeks?|sought|considering|intends?|ready to|vows?|devrai\w*|devront|devra|doit|doivent|sera|seront|prévoit|prévu\w*|attendu\w*|promis|promet|s[’']est engagée?|négoci\w+|souhaite\w*|veut|envisage\w*|prochain\w*|va|vont)\b/iu
const deniedPattern =
  /(?<!\p{L})(?:not|never|no|denied|denies|deny|denying|refus\w+|rejected|without|nor|n[’']a pas|n[’']ont pas|jamais|aucune?|dément\w*|démenti\w*|nié|nient|nie|halt\w*|suspend\w*|block\w*|stopp\w*|bann?\w*|embargo|ceased|cancell?ed|annul\w*|ni)\s(?:[\p{L}’'-]+\s){0,4}$/iu

/** What denies a cue from behind: "ne fournit plus", "sale … never signed". */
const deniedAfter =
  /^\s(?:pas|plus|jamais|guère)(?![\p{L}])|^[^.;]{0,80}(?:never (?:\p{L}+ )?(?:signed|concluded|delivered|agreed|material[iz]sed|went)|jamais été (?:signée?s?|conclue?s?|livrée?s?)|(?:n[’']a|n[’']ont) jamais)/iu

/** The cues of a sentence in order, without those that are denied. */
export function transferCues(text: string): TransferCue[] {
  const cues: (TransferCue & { denied: boolean })[] = []
  for (const { pattern, subject, status, passive } of shapes) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (cues.some((c) => start < c.end && end > c.start)) continue
      const before = text.slice(Math.max(0, start - 48), start)
      const planned =
        status === 'delivered' && plannedPattern.test(`${before.split(/[,;]/).at(-1) ?? ''}${match[0]}`)
      cues.push({
        subject,
        status: planned ? 'ordered' : status,
        passive,
        start,
        end,
        text: match[0],
        denied: deniedPattern.test(before) || deniedAfter.test(text.slice(end, end + 100)),
      })
    }
  }
  return cues.filter((c) => !c.denied).sort((a, b) => a.start - b.start)
}
