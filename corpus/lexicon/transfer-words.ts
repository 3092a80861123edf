// Over 300 lines because it is data: the verbs and nouns of transfer of two languages.
/**
 * What a word says about a transfer: who stands as its subject. `give`: the supplier, weapons delivered; `sell`: the
 * supplier, weapons ordered; `buy`: the recipient, ordered; `get`: the recipient, delivered; `arrive`: the weapons;
 * `hold`: who has them, which tells of a transfer only where it says as well whose they were.
 */
export type TransferClass = 'give' | 'sell' | 'buy' | 'get' | 'arrive' | 'hold'

/** How a word stands: `either` may be a finite past or a participle ("delivered"), `bare` a verb or a noun ("ship"). */
export type TransferForm = 'finite' | 'participle' | 'either' | 'bare' | 'noun' | 'gerund'

export interface TransferWord {
  readonly class: TransferClass
  readonly form: TransferForm
  /** Its ending speaks of the future: "livrera". */
  readonly future: boolean
  /** What must follow, folded: "hand" with "over"; empty where nothing must. */
  readonly after: readonly string[]
}

const words = new Map<string, TransferWord[]>()

function add(
  word: string,
  cls: TransferClass,
  form: TransferForm,
  future = false,
  after: readonly string[] = [],
) {
  const list = words.get(word)
  const entry: TransferWord = { class: cls, form, future, after }
  if (list === undefined) words.set(word, [entry])
  else list.push(entry)
}

/** Regular English verbs; those in -e, -y and with a doubled consonant are told by their ending. */
function english(cls: TransferClass, verbs: string, after: readonly string[] = []) {
  for (const verb of verbs.split(' ')) {
    const [base = '', doubled = ''] = verb.split('+')
    const stem = base.endsWith('e') ? base.slice(0, -1) : base + doubled
    const y = /[^aeiou]y$/.test(base)
    add(base, cls, 'bare', false, after)
    add(
      y ? `${base.slice(0, -1)}ies` : /(?:sh|ch|s|x)$/.test(base) ? `${base}es` : `${base}s`,
      cls,
      'bare',
      false,
      after,
    )
    add(y ? `${base.slice(0, -1)}ied` : `${stem}ed`, cls, 'either', false, after)
    add(`${stem}ing`, cls, 'gerund', false, after)
  }
}

/** base, third person, past, participle, gerund. */
function irregular(cls: TransferClass, forms: string, after: readonly string[] = []) {
  const [base = '', third = '', past = '', participle = '', gerund = ''] = forms.split(' ')
  add(base, cls, 'bare', false, after)
  add(third, cls, 'bare', false, after)
  if (past === participle) add(past, cls, 'either', false, after)
  else {
    add(past, cls, 'finite', false, after)
    add(participle, cls, 'participle', false, after)
  }
  add(gerund, cls, 'gerund', false, after)
}

function nouns(cls: TransferClass, list: string) {
  for (const noun of list.split(' ')) add(noun, cls, 'noun')
}

/** French verbs in -er, by stem. A folded "livre" may be "livre" or "livré": `either`, told apart by its accent. */
function frenchEr(cls: TransferClass, stems: string) {
  for (const stem of stems.split(' ')) {
    for (const end of ['ent', 'er', 'ait', 'aient', 'a', 'erent', 'at', 'ions'])
      add(stem + end, cls, 'finite')
    for (const end of ['era', 'eront', 'erait', 'eraient']) add(stem + end, cls, 'finite', true)
    for (const end of ['e', 'es']) add(stem + end, cls, 'either')
    for (const end of ['ee', 'ees']) add(stem + end, cls, 'participle')
    add(`${stem}ant`, cls, 'gerund')
  }
}

/** Other French verbs: finite forms, then future ones, participles, gerund, each list separated by a bar. */
function french(cls: TransferClass, forms: string) {
  const [finite = '', future = '', participles = '', gerund = ''] = forms.split('|')
  for (const w of finite.trim().split(/\s+/)) add(w, cls, 'finite')
  for (const w of future.trim().split(/\s+/)) if (w !== '') add(w, cls, 'finite', true)
  for (const w of participles.trim().split(/\s+/)) add(w, cls, 'participle')
  if (gerund.trim() !== '') add(gerund.trim(), cls, 'gerund')
}

english(
  'give',
  'deliver supply donate provide transfer+r export equip+p furnish gift airlift funnel channel smuggle ferry cede unload offload lease loan consign dispatch despatch haul rearm reequip+p',
)
for (const [word, form] of [
  ['armed', 'either'],
  ['arming', 'gerund'],
] as const)
  add(word, 'give', form)
english('give', 'hand', ['over', 'the', 'to', 'it', 'them', '*party', 'on', 'in', 'out'])
english('give', 'ship+p present bequeath')
english('give', 'pass', ['on', 'over', 'to'])
english('give', 'turn', ['over'])
english('buy', 'turn', ['to'])
irregular('give', 'give gives gave given giving')
irregular('give', 'send sends sent sent sending')
irregular('give', 'bring brings brought brought bringing')
irregular('give', 'lend lends lent lent lending')
irregular('give', 'fly flies flew flown flying', ['*cargo', 'in', 'into', 'to', 'at', 'from', 'by'])
irregular('hold', 'fly flies flew flown flying', ['*party', '*number', '*weapon'])
english('hold', 'operate field', ['*party', '*number', '*weapon'])
for (const w of ['vole', 'volent', 'volait', 'volaient', 'vola', 'volerent', 'volant'])
  add(w, 'hold', 'finite', false, ['sur', 'tour', 'alors'])
for (const w of ['aligne', 'alignent', 'alignait', 'alignaient', 'aligna'])
  add(w, 'hold', 'finite', false, ['*weapon-near', 'des', 'les', 'un', 'une', '*number', '*weapon'])
// Not the bare "pour": it is French for "for".
for (const [word, form] of [
  ['pours', 'bare'],
  ['poured', 'either'],
  ['pouring', 'gerund'],
] as const)
  add(word, 'give', form)
for (const w of ['tourne', 'tournee', 'tournes', 'tournees']) add(w, 'buy', 'participle', false, ['vers'])
english('give', 'fill', ['*party', 'its', 'the'])
english('sell', 'promise pledge approve licence license barter trade authorise authorize')
irregular('give', 'rebuild rebuilds rebuilt rebuilt rebuilding', ['*party', 'the', 'its'])
french('give', 'parvenir|||')
english('give', 'flood shower ply', ['*party', 'the', 'them', 'it', 'him', 'its'])
english('give', 'slip+p', ['him', 'them', 'it', '*party', '*weapon'])
for (const [word, form] of [
  ['carried', 'either'],
  ['carrying', 'gerund'],
  ['transported', 'either'],
  ['transporting', 'gerund'],
  ['contained', 'either'],
] as const)
  add(word, 'give', form, false, ['*carrier'])
for (const [word, form] of [
  ['spent', 'either'],
  ['spends', 'bare'],
  ['spend', 'bare'],
  ['spending', 'gerund'],
  ['paid', 'either'],
  ['paying', 'gerund'],
] as const)
  add(word, 'buy', form, false, ['*on-weapon'])
for (const w of ['depense', 'depensait', 'debourse', 'deboursait', 'paye'])
  add(w, 'buy', 'either', false, ['*on-weapon'])
for (const w of ['built', 'constructed', 'assembled']) add(w, 'sell', 'either', false, ['*for-party'])
for (const w of ['construit', 'construits', 'construite', 'construites', 'fabrique', 'fabriques', 'assemble'])
  add(w, 'sell', 'participle', false, ['*for-party'])
irregular('sell', 'sell sells sold sold selling')
english('buy', 'purchase acquire procure order')
add('made', 'give', 'either', false, ['available'])
add('makes', 'give', 'finite', false, ['available'])
english('buy', 'sign pay', ['for', 'with', 'up', 'a', 'an', 'the'])
irregular('sell', 'resell resells resold resold reselling')
irregular('buy', 'buy buys bought bought buying')
irregular('buy', 'pay pays paid paid paying', ['for'])
english('get', 'receive obtain commission induct field accept inherit secure')
irregular('get', 'get gets got got getting')
add('gotten', 'get', 'participle')
irregular('get', 'take takes took taken taking', ['delivery', 'possession', 'receipt', 'charge'])
english('arrive', 'arrive land dock reach follow moor berth')
add('put', 'arrive', 'finite', false, ['in', 'into'])
english('buy', 'await expect', ['*number', '*weapon', 'its', 'the', 'another', 'delivery'])
for (const w of ['attend', 'attendent', 'attendait', 'attendaient'])
  add(w, 'buy', 'finite', false, [
    '*number',
    '*weapon',
    'ses',
    'son',
    'sa',
    'les',
    'de',
    'd',
    'des',
    'encore',
    'toujours',
  ])
for (const w of ['ajoutent', 'ajoutaient', 'ajoutes', 'ajoutees', 'ajouterent'])
  add(w, 'arrive', 'participle')
for (const w of ['complete', 'completent', 'completerent'])
  add(w, 'arrive', 'participle', false, ['la', 'le', 'les', 'l', 'ce', 'cet', 'cette'])
for (const w of ['attendu', 'attendus', 'attendue', 'attendues', 'expected', 'awaited'])
  add(w, 'buy', 'participle', false, [
    ...'*number *weapon in from by next this later before d de en au l pour cet cette dans avant aussi encore'.split(
      ' ',
    ),
  ])
english('arrive', 'sail', ['in', 'into'])
english('give', 'rush', ['*weapon', '*number', '*party', 'to', 'it', 'them', 'more'])
add('entered', 'arrive', 'either', false, ['service'])
irregular('arrive', 'come comes came come coming')
english('arrive', 'enter join', ['service', 'the', 'its'])
irregular('arrive', 'go goes went gone going', ['to'])
add('laden', 'arrive', 'participle', false, ['with'])
add('loaded', 'arrive', 'participle', false, ['with'])
for (const w of ['charge', 'charges', 'chargee', 'chargees'])
  add(w, 'arrive', 'participle', false, ['de', 'd', 'pour'])
add('chemin', 'arrive', 'participle', false, ['de', 'du', 'd'])
english('arrive', 'replace', ['by', 'with'])
for (const w of ['remplace', 'remplaces', 'remplacee', 'remplacees'])
  add(w, 'arrive', 'participle', false, ['par'])
english('arrive', 'roll touch', ['in', 'off', 'down', 'into', 'through'])
nouns(
  'give',
  'delivery deliveries shipment shipments consignment consignments batch batches cargo gift gifts donation donations handover arrival airlift planeload shipload crates supplier suppliers donor supplies transfers',
)
nouns('give', 'transfer supply provision loan dispatch armourer armorer provider')
add('source', 'give', 'noun', false, ['of'])
nouns('sell', 'sale sales seller vendor exports')
nouns(
  'buy',
  'deal deals contract contracts order orders purchase purchases acquisition acquisitions procurement',
)

frenchEr(
  'give',
  'livr donn expedi envoy dot equip transfer achemin export pret octroy retroced convoy procur gratifi',
)
french('give', 'armer arment armait armaient arma armerent|armera armeront||')
french(
  'give',
  'fournir fournit fournissent fournissait fournissaient fournirent|fournira fourniront fournirait fourniraient|fourni fournie fournis fournies|fournissant',
)
french(
  'give',
  'remettre remet remettent remettait remit remirent|remettra remettront|remis remise remises|remettant',
)
french(
  'give',
  'offrir offre offrent offrait offraient offrit offrirent|offrira offriront|offert offerte offerts offertes|offrant',
)
french(
  'give',
  'ceder cede cedent cedait cedaient ceda cederent|cedera cederont cederait|cede cedee cedees cedes|cedant',
)
french(
  'give',
  'deverser deverse deversent deversait deversa deverserent||deverse deversee deversees|deversant',
)
french('give', 'envoie envoient|enverra enverront|envoyee envoyees|envoyant')
french(
  'sell',
  'vendre vend vendent vendait vendaient vendit vendirent|vendra vendront vendrait|vendu vendue vendus vendues|vendant',
)
french('sell', 'revendre revend revendent revendait|revendra|revendu revendue revendus revendues|revendant')
french(
  'sell',
  'promettre promet promettent promettait promit promirent|promettra|promis promise promises|promettant',
)
frenchEr('buy', 'achet command sign')
french('buy', 'achete achetent acheter achetait achetaient acheta acheterent|achetera acheteront||achetant')
french(
  'buy',
  'acquerir acquiert acquierent acquerait acquit acquirent|acquerra|acquis acquise acquises|acquerant',
)
french(
  'get',
  'recevoir recoit recoivent recevait recevaient recut recurent|recevra recevront|recu recue recus recues|recevant',
)
french(
  'get',
  'obtenir obtient obtiennent obtenait obtint obtinrent|obtiendra|obtenu obtenue obtenus obtenues|obtenant',
)
frenchEr('get', 'receptionn touch percev')
french('get', 'percevoir percoit percoivent||percu percus percue percues|')
french('get', 'valoir valut valurent||valu|')
frenchEr('arrive', 'arriv debarqu decharg ralli afflu')
for (const w of ['pose', 'poses', 'posent', 'posait', 'posaient', 'posa', 'poserent'])
  add(w, 'arrive', 'participle', false, ['*reflexive'])
frenchEr('give', 'inond abreuv ravitaill')
for (const w of [
  'transporte',
  'transportait',
  'transportaient',
  'transportent',
  'contenait',
  'contenaient',
  'convoyait',
])
  add(w, 'give', 'finite', false, ['*carrier'])
for (const w of ['beneficie', 'beneficient', 'beneficiait', 'beneficia', 'beneficieront'])
  add(w, 'get', 'finite', false, ['de', 'd', 'des', 'du'])
add('beneficie', 'get', 'participle', false, ['de', 'd', 'des', 'du'])
french('hold', 'dispose disposent disposait disposaient||disposant|')
french('hold', 'possede possedent possedait possedaient|||')
english('hold', 'own possess', ['*party', '*number', '*weapon'])
add('added', 'give', 'either', false, ['*number', '*weapon'])
add('ajoute', 'give', 'either', false, ['*number'])
french('arrive', 'atterrir atterrit atterrirent atterrissent|atterriront atterrira|atterri|atterrissant')
french('arrive', 'venir vint vinrent viennent|viendra viendront|venu venus venue venues|')
french('arrive', 'suivre suivirent suivent suivaient|suivra suivront|suivi suivis|')
french(
  'arrive',
  'rejoindre rejoint rejoignent rejoignit rejoignirent|rejoindra rejoindront|rejoint rejoints|',
)
french('arrive', 'parvenir parvinrent parviennent||parvenu parvenus parvenue parvenues|')
nouns(
  'give',
  'pourvoyeur pourvoyeurs armurier livraison livraisons don dons cadeau cadeaux cession cessions fourniture fournitures cargaison cargaisons remise reception lot lots envoi envois arrivee transfert transferts fournisseur fournisseurs vendeur donateur',
)
nouns('sell', 'vente ventes')
nouns('buy', 'commandes contrat contrats achat achats acquisition marche')

/** Every form, folded, with what it may mean. */
export const transferWords: ReadonlyMap<string, readonly TransferWord[]> = words
