import type { DateClueKind, Language } from '../corpus/index.ts'

/** Every word that templates and writers print of their own accord, in one language. */
export interface Labels {
  readonly lang: Language
  readonly keyJudgements: string
  readonly bottomLine: string
  readonly contents: string
  readonly sources: string
  readonly chronology: string
  readonly register: string
  /** Over the analyst's words on a section, and on one passage. */
  readonly assessment: string
  readonly passageNote: string
  readonly note: string
  readonly notes: string
  readonly remark: string
  readonly likelihood: string
  readonly confidence: string
  readonly confidences: Readonly<Record<'low' | 'moderate' | 'high', string>>
  readonly undated: string
  readonly inferred: string
  /** Before an inferred month or year, and before an inferred day. */
  readonly circa: string
  readonly circaDay: string
  /** What a date was inferred from, after `inferred`. */
  readonly inferredFrom: Readonly<Record<DateClueKind, string>>
  readonly noPublisher: string
  readonly table: string
  readonly figure: string
  readonly source: string
  readonly purpose: string
  readonly facts: string
  readonly subject: string
  readonly page: string
  readonly pageAbbreviation: string
  readonly unknownSign: string
  readonly inferredSign: string
  readonly conflictSign: string
  readonly columns: {
    readonly date: string
    readonly event: string
    readonly source: string
    readonly supplier: string
    readonly recipient: string
    readonly ordered: string
    readonly designation: string
    readonly description: string
    readonly orderYear: string
    readonly deliveryYears: string
    readonly delivered: string
    readonly comments: string
  }
  readonly nothingInSection: string
  readonly chronologyCaption: string
  readonly registerCaption: string
  readonly timelineCaption: string
  readonly chartCaption: string
  readonly orderedWord: string
  readonly deliveredWord: string
  readonly disagree: string
  readonly inSections: string
  readonly was: string
  readonly editedBy: string
  readonly keyToMarks: string
  readonly noEvents: string
  readonly edited: string
  readonly repaired: string
  readonly sourceWording: string
  readonly notShown: string
  readonly howMade: string
  readonly howToVerify: string
  readonly digest: string
  readonly alsoNamed: string
  readonly and: string
}

const english: Labels = {
  lang: 'en',
  keyJudgements: 'Key judgements',
  bottomLine: 'Bottom line',
  contents: 'Contents',
  sources: 'Sources',
  chronology: 'Chronology',
  register: 'Register of arms transfers',
  assessment: 'Assessment',
  passageNote: 'Note',
  note: 'Note',
  notes: 'Notes',
  remark: 'Remark',
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  confidences: { low: 'low', moderate: 'moderate', high: 'high' },
  undated: 'undated',
  inferred: 'inferred',
  circa: 'c.',
  circaDay: 'c.',
  inferredFrom: {
    address: 'from its web address',
    'file-name': 'from the name of its file',
    dateline: 'from its dateline',
    update: 'from its last update',
    copyright: 'from its copyright notice',
    properties: 'from its text and the age of its file',
  },
  noPublisher: 'publisher not stated',
  table: 'Table',
  figure: 'Figure',
  source: 'Source',
  purpose: 'Purpose',
  facts: 'Facts',
  subject: 'SUBJECT',
  page: 'Page {page} of {pages}',
  pageAbbreviation: 'p.',
  unknownSign: '. . = not stated in the sources',
  inferredSign: '[ ] = inferred from the context, not stated',
  conflictSign: '≠ = sources disagree',
  columns: {
    date: 'Date',
    event: 'Event',
    source: 'Source',
    supplier: 'Supplier',
    recipient: 'Recipient',
    ordered: 'No. ordered',
    designation: 'Weapon designation',
    description: 'Weapon description',
    orderYear: 'Year of order',
    deliveryYears: 'Year(s) of delivery',
    delivered: 'No. delivered',
    comments: 'Comments',
  },
  nothingInSection: 'No passage of the sources is shown in this section.',
  chronologyCaption: 'Dated events in the passages of this briefing, oldest first',
  registerCaption: 'Arms transfers stated in the passages of this briefing',
  timelineCaption: 'Dated events, {from} – {to}, as the sources state them',
  chartCaption: 'Arms ordered and delivered, where the sources state numbers',
  orderedWord: 'ordered',
  deliveredWord: 'delivered',
  disagree: '≠ marks events that two sources date differently',
  inSections: 'Used under',
  was: 'was',
  editedBy: 'edited by',
  keyToMarks:
    'Black: used in the briefing. Grey: context, not used. Dotted line: repaired. Solid line: edited by the analyst. A list under a passage spells out its changes; without one it stands unchanged.',
  noEvents: 'The chosen passages state no dated event.',
  edited: 'edited',
  repaired: 'repaired',
  sourceWording: 'Source wording',
  notShown: 'Not shown',
  howMade: 'Made with Dossier from the sources listed here. Every sentence is traced to its place in them.',
  howToVerify: 'To verify: dossier verify FILE --sources DIR',
  digest: 'SHA-256',
  alsoNamed: 'also named',
  and: 'and',
}

const french: Labels = {
  lang: 'fr',
  keyJudgements: 'Points clés',
  bottomLine: 'En bref',
  contents: 'Sommaire',
  sources: 'Sources',
  chronology: 'Chronologie',
  register: 'Registre des transferts d’armes',
  assessment: 'Appréciation',
  passageNote: 'Remarque',
  note: 'Note',
  notes: 'Notes',
  remark: 'Remarque',
  likelihood: 'Probabilité',
  confidence: 'Confiance',
  confidences: { low: 'faible', moderate: 'moyenne', high: 'élevée' },
  undated: 'non daté',
  inferred: 'date déduite',
  circa: 'vers',
  circaDay: 'vers le',
  inferredFrom: {
    address: 'de l’adresse web',
    'file-name': 'du nom du fichier',
    dateline: 'de la ligne de date',
    update: 'de la dernière mise à jour',
    copyright: 'de la mention de copyright',
    properties: 'du texte et de l’âge du fichier',
  },
  noPublisher: 'éditeur non indiqué',
  table: 'Tableau',
  figure: 'Figure',
  source: 'Source',
  purpose: 'Objet',
  facts: 'Faits',
  subject: 'OBJET',
  page: 'Page {page} sur {pages}',
  pageAbbreviation: 'p.',
  unknownSign: '. . = non indiqué dans les sources',
  inferredSign: '[ ] = déduit du contexte, non énoncé',
  conflictSign: '≠ = sources en désaccord',
  columns: {
    date: 'Date',
    event: 'Événement',
    source: 'Source',
    supplier: 'Fournisseur',
    recipient: 'Destinataire',
    ordered: 'Nombre commandé',
    designation: 'Désignation de l’arme',
    description: 'Description de l’arme',
    orderYear: 'Année de commande',
    deliveryYears: 'Année(s) de livraison',
    delivered: 'Nombre livré',
    comments: 'Remarques',
  },
  nothingInSection: 'Aucun passage des sources ne figure dans cette rubrique.',
  chronologyCaption: 'Événements datés dans les passages de ce document, du plus ancien au plus récent',
  registerCaption: 'Transferts d’armes énoncés dans les passages de ce document',
  timelineCaption: 'Événements datés, {from} – {to}, tels que les sources les énoncent',
  chartCaption: 'Armes commandées et livrées, là où les sources donnent des nombres',
  orderedWord: 'commandés',
  deliveredWord: 'livrés',
  disagree: '≠ signale les événements que deux sources datent différemment',
  inSections: 'Repris sous',
  was: 'au lieu de',
  editedBy: 'modifié par',
  keyToMarks:
    'Noir\u00a0: repris dans le document. Gris\u00a0: contexte, non repris. Ligne pointillée\u00a0: réparé. Ligne continue\u00a0: modifié par l’analyste. Une liste sous le passage détaille ses changements\u00a0; sans liste, il est inchangé.',
  noEvents: 'Les passages choisis n’énoncent aucun événement daté.',
  edited: 'modifié',
  repaired: 'réparé',
  sourceWording: 'Texte de la source',
  notShown: 'Non repris',
  howMade:
    'Document produit avec Dossier à partir des sources listées ici. Chaque phrase est rattachée à sa place dans celles-ci.',
  howToVerify: 'Pour vérifier\u00a0: dossier verify FICHIER --sources DOSSIER',
  digest: 'SHA-256',
  alsoNamed: 'également cité',
  and: 'et',
}

/** The labels of each language; a language without them does not compile. */
export const labelsOf: Readonly<Record<Language, Labels>> = { en: english, fr: french }
