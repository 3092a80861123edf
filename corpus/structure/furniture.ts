import type { OmissionReason } from '../types.ts'
import { pageCalls } from './page-calls.ts'

/** A kind of line that is left out. */
export interface Furniture {
  /** May match a line of more than `shortLine` characters. */
  readonly long?: true
  /** Longest line that it matches, in characters, where that is less than `shortLine`. */
  readonly longest?: number
  /** What a line must hold for the pattern to match: quicker to look for in the many lines that have none of it. */
  readonly needs?: RegExp
  readonly pattern: RegExp
  readonly reason: OmissionReason
}

/**
 * Lines that belong to the page and not to the article, in both languages. Each pattern must match a whole line,
 * so that a sentence which merely begins in the same way is kept.
 */
const furniture: readonly Furniture[] = [
  // Reading time, with or without the number.
  {
    reason: 'boilerplate',
    pattern:
      /^(?:estimated )?(?:reading|read) time\s*:?\s*.{0,20}$|^\d+\s*(?:min|minutes?|mn)\.?\s*(?:read|de lecture)$|^(?:temps|durée) de lecture\s*(?:estimé\s*)?:?\s*.{0,20}$|^lecture\s*:?\s*\d+\s*(?:min|mn).{0,10}$/i,
  },
  // Share bars and calls to follow.
  {
    reason: 'boilerplate',
    pattern:
      /^(?:share|partager?|partagez|tweet(?:er)?|e-?mail|print|imprimer|envoyer|facebook|twitter|x|whatsapp|linkedin|telegram|copy link|copier le lien|save|enregistrer|comments?|commentaires?|(?:follow|suivez)[ -](?:us|nous).{0,60})(?:\s*[|/·•,:]?\s*(?:this article|this|on|sur|par|via|by|cet article|facebook|twitter|x|whatsapp|linkedin|telegram|e-?mail|print|imprimer))*\s*\d*$/i,
  },
  // Cookie and consent notices.
  {
    long: true,
    reason: 'boilerplate',
    needs: /cookies?\b/i,
    pattern:
      /^.{0,200}\b(?:cookies?\b.{0,200}\b(?:accept|consent|privacy|experience|refuser|accepter|consentement|confidentialité|navigation|traceurs)|(?:accept|accepter|acceptez|refuser|manage|gérer|we use|nous utilisons)\b.{0,60}\bcookies)\b.{0,300}$/i,
  },
  // Pointers to other articles.
  {
    reason: 'boilerplate',
    pattern:
      /^(?:(?:also )?read(?: also| more| next| on)?(?: on| about)?|see also|related(?: articles?| stories| content)?|more on this(?: story| topic)?|more (?:stories|news)|recommended(?: for you)?|you may also like|à lire(?: aussi| également)?|lire(?: aussi| également| la suite)|voir aussi|sur le même sujet|à ne pas manquer|notre dossier)(?:\s*[:>»|–-].{0,200})?$/i,
  },
  // Newsletters, subscriptions, advertising.
  {
    reason: 'boilerplate',
    pattern:
      /^(?:advertisement|publicité|sponsored(?: content)?|contenu sponsorisé|(?:sign up|subscribe|register)(?:$|[!.:]|\s+(?:for|to|here|now|today|and)\b).{0,120}|(?:get|receive|join|recevez|retrouvez)\b.{0,80}\bnewsletters?\b.{0,80}|.{0,40}\bnewsletters?[\s!:.»]*|abonnez-vous.{0,120}|inscrivez-vous.{0,120}|(?:this article is|article) (?:reserved for|réservé aux) .{0,40}|réservé aux abonnés)$/i,
  },
  // Captions and picture credits.
  {
    long: true,
    reason: 'caption',
    pattern:
      /^(?:(?:file )?photo(?:graph|s)?|image|picture|illustration|infographi[ce]|video|vidéo|map|carte|caption|légende|crédits?(?: photos?)?)\s*(?:\([^)]{1,60}\)\s*)?[:©–|-]\s?.{2,300}$/i,
  },
  {
    long: true,
    reason: 'caption',
    needs: /[(©/]/,
    pattern:
      /^.{5,300}(?:\((?:(?:file )?photo|image|crédit|credit)\b.{0,80}\)|(?:©|\/)\s?(?:AFP|Reuters|AP|Getty(?: Images)?|EPA|SIPA|Anadolu|MaxPPP|Xinhua)\b.{0,60})\.?$|^©\s?[^/]{2,60}\/.{2,60}$/i,
  },
  {
    reason: 'caption',
    pattern:
      /^[([]?(?:(?:image|photo(?:graph)?|picture|video|illustration)s?\s*(?:credits?|crédits?|by|courtesy of|de|par|\/)|(?:credits?|crédits?)(?:\s*(?:photos?|images?))?)\s*:?\s*.{2,80}[)\]]$|^[([]?(?:(?:image|photo|picture|video)s?\s*(?:credits?|crédits?)|crédits?\s*(?:photos?|images?))\s*:?\s*.{2,80}$|^(?:AP Photo|REUTERS|AFP)\s?\/\s?\p{Lu}.{2,60}$/iu,
  },
  // Copyright and republication notices.
  {
    long: true,
    reason: 'boilerplate',
    pattern:
      /^(?:©|\(c\)\s|copyright\b).{0,200}$|^(?:this (?:article|story) (?:was|is) (?:first |originally )?(?:published|republished)|republished (?:with permission|from)|cet article (?:a été|est) (?:initialement )?(?:publié|republié|repris)).{0,160}$/i,
  },
  {
    long: true,
    reason: 'boilerplate',
    needs: /rights reserved|droits réservés/i,
    pattern: /^.{0,120}\b(?:all rights reserved|tous droits réservés)\b.{0,60}$/i,
  },
  // What aggregators and feeds say of their copy.
  {
    long: true,
    reason: 'boilerplate',
    pattern:
      /^\(?(?:(?:this|the) (?:story|article|report|copy|content)\b.{0,160}\b(?:not been edited|auto-?generated|syndicated|unedited|published from)\b.{0,200}|except for the headline\b.{0,200}|the post .{3,250} (?:appeared first|first appeared) on .{2,120}|l['’]article .{3,250} est apparu en premier sur .{2,120})$/i,
  },
  // Comments, counters, hashtags, trails of a site's pages, embedded links.
  {
    reason: 'boilerplate',
    pattern:
      /^(?:leave a (?:reply|comment)|laisser un commentaire|your email address will not be published.{0,80}|votre adresse e-?mail ne sera pas publiée.{0,80}|\d[\d.,\s]*k?\s*(?:views?|vues?|comments?|commentaires?|shares?|partages?|likes?|lectures)|(?:#[\p{L}\p{N}_]+[\s,]*)+|(?:https?:\/\/)?(?:pic\.twitter\.com|t\.co)\/\w+|[\p{L}\d&’' -]{2,30}(?:\s[>›]\s[\p{L}\d&’' -]{2,40}){2,})$/iu,
  },
  // Calls to follow elsewhere.
  {
    reason: 'boilerplate',
    pattern:
      /^(?:(?:follow|suivez)\b.{1,80}\b(?:on|sur)\s+(?:facebook|twitter|x|whatsapp|linkedin|telegram|instagram|youtube|google (?:news|actualités))\b.{0,60}|(?:join|rejoignez)\s+(?:our|notre|nos)\b.{0,60}\b(?:channel|group|chaîne|groupe|canal)\b.{0,60}|(?:download|téléchargez)\s+(?:our|the|notre|l['’])\s*.{0,30}\bapp(?:lication)?\b.{0,80}|newsletters?\b.{0,160}|(?:s['’]abonner|je m['’]abonne|subscribe now|log in|se connecter)\b.{0,40})$/iu,
  },
  // Where an aggregator took the article from.
  {
    reason: 'boilerplate',
    pattern:
      /^(?:(?:original )?source(?: site| link| article)?|site source|lien source|view (?:the )?original(?: article)?|voir l['’]article original|back to top|haut de page|retour (?:en haut|à l['’]accueil)|skip to (?:main )?content|aller au contenu|home|accueil|menu|(?:tags?|mots[- ]clés|topics|catégories?|categories)\s*:.{0,200})$/i,
  },
  ...pageCalls,
]

// Bullets and rules that pages set around such lines: `·2 min read`.
const ornament = /^[\s·•|*>–—-]+|[\s·•|*>–—-]+$/g

const ornamented = /^[\s·•|*>–—-]|[\s·•|*>–—-]$/
/** Longest line that the patterns without `long` match, in characters: their parts are bounded. */
const shortLine = 260

/** The reason to leave a line out as furniture of its page, or null. */
export function furnitureReason(line: string): OmissionReason | null {
  if (line.length > 420) return null
  const bare = ornamented.test(line) ? line.replace(ornament, '') : line
  for (const { long, longest = shortLine, needs, pattern, reason } of furniture) {
    if (line.length > longest && long !== true) continue
    if (needs !== undefined && !needs.test(line)) continue
    if (pattern.test(line) || (bare !== line && pattern.test(bare))) return reason
  }
  return null
}

const pointer =
  /^(?:(?:also )?read(?: also| more)?(?: on| about)?|see also|related(?: articles?| stories)?|more on this(?: story| topic)?|à lire(?: aussi)?|lire(?: aussi| également)?|voir aussi|sur le même sujet|tags?|mots[- ]clés)\s*:?$/i

/** True for a line that announces a list of pointers to other articles: `READ MORE ON:`. */
export function opensPointers(line: string): boolean {
  return line.length < 60 && pointer.test(line.replace(ornament, ''))
}

/** True for a line that can be an item of such a list: short, behind a bullet, no sentence. */
export function isPointer(line: string): boolean {
  return /^(?:[-–—•*·]|#)\s?.{1,110}[^.!?…”"»]$/u.test(line)
}
