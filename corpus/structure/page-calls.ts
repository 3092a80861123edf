import type { Furniture } from './furniture.ts'

/**
 * More lines that press pages set around and between the paragraphs of an article: players, boxes of newsletters, what
 * others read, standards and disclaimers, corrections. Whole lines, in both languages; each begins with a word that few
 * sentences begin with, and is short, or names the article itself.
 */
export const pageCalls: readonly Furniture[] = [
  // Players, tools and the length of a recording.
  {
    longest: 80,
    reason: 'boilerplate',
    pattern:
      /^(?:(?:listen|watch)(?: to (?:this|the) (?:article|story|podcast|episode)| now| live| again)?(?: \(\d+ ?min(?:ute)?s?\.?\))?|écouter?(?: (?:l['’]article|le podcast|cet article|plus tard))?(?: \(\d+ ?min(?:ute)?s?\.?\))?|(?:lire|voir|regarder) (?:plus tard|en direct|la vidéo)|\d{1,3} ?(?:min(?:ute)?s?|mn)\.?|(?:ajouter|enregistrer) (?:à|dans) (?:vos|mes|ma) .{2,30}|(?:add|save) to (?:my )?(?:favou?rites|reading list|bookmarks)|(?:gift|print|offrir|imprimer) (?:this |cet )?article|play(?: video| audio)?|pause|00:00(?: ?\/ ?\d\d:\d\d)?|text size|taille du texte|a\+ ?a-|(?:increase|decrease) font size)$/i,
  },
  // Numbers of serials and papers.
  { longest: 80, reason: 'boilerplate', pattern: /^(?:e-?|p-?)?(?:ISSN|ISBN|DOI)\b\s*:?\s*[\d(e].{3,60}$/i },
  // Advertising and appeals.
  {
    longest: 110,
    reason: 'boilerplate',
    pattern:
      /^(?!.{12,}[.!?]$)(?:(?:story|article) continues (?:below|after) (?:this |the )?(?:ad(?:vertisement)?|video)|la suite (?:de l['’]article )?(?:après|sous) (?:cette|la) (?:publicité|pub)|(?:remove|skip) (?:past )?(?:ads?|newsletter promotion|newsletter)|after newsletter promotion|support (?:our|us|independent)\b.{0,60}|soutenez[ -](?:nous|notre|la|le)\b.{0,60}|faire un don|(?:make a )?donat(?:e|ion)(?: now| today| here)?|(?:we|nous) .{2,60}\bad ?blocker\b.{0,60})$/i,
  },
  // Boxes of newsletters and accounts.
  {
    reason: 'boilerplate',
    pattern:
      /^(?:(?:enter|your) (?:your )?e-?mail(?: address)?\.?|(?:votre |saisissez votre |entrez votre )(?:adresse )?(?:e-?mail|mail|courriel|adresse électronique)|by (?:signing|subscribing|clicking)\b.{5,200}|en (?:vous inscrivant|vous abonnant|cliquant|renseignant)\b.{5,220}|(?:get|receive|have)\b.{5,120}\b(?:in|to) your inbox\b.{0,40}|(?:recevez|retrouvez)\b.{0,60}\b(?:chaque (?:matin|jour|semaine|soir)|par (?:e-?mail|mail)|boîte)\b.{0,100}|(?:create|sign in to|log in to) (?:an|your) account\b.{0,60}|(?:créer?|créez) (?:un|votre) compte\b.{0,60}|already (?:a subscriber|have an account)\b.{0,40}|déjà (?:abonnée?|inscrite?)\b.{0,40}|(?:thank you for|merci de) (?:subscribing|votre inscription|vous être inscrit)\b.{0,60})$/i,
  },
  // What others read and write.
  {
    longest: 90,
    reason: 'boilerplate',
    pattern:
      /^(?!.*[.!?…]$)(?:(?:most|best) (?:read|viewed|popular|shared|commented)(?: stories| articles)?|(?:les )?(?:plus|articles les plus) (?:lus|vus|partagés|commentés|populaires)|les plus lus|(?:suggested|further|recommended|more) reading|more (?:from|in|by) (?:this|the|our) .{2,40}|more on .{2,40}|(?:du même|par le même|de la même) (?:auteur|autrice)|(?:sur|dans) la même (?:thématique|rubrique)|(?:l['’]essentiel|toute l['’]actualité) (?:du jour|en direct)|topics|thèmes|recommended stories|editor['’]?s['’]? picks?|trending(?: now)?|top stories|latest(?: news)?|(?:les )?dernières (?:actualités|infos|nouvelles)|dans l['’]actualité|list of \d+ items|list \d+ of \d+|end of list|(?:join|start|view) the (?:conversation|discussion)|(?:view|show|see|hide) (?:all )?comments|réagissez(?: à cet article)?|(?:voir|afficher|lire) (?:les|tous les) commentaires|\d+ réactions?|be the first to comment.{0,20}|soyez le premier à (?:réagir|commenter).{0,20}|(?:report|signaler) (?:an error|a typo|a correction|une (?:erreur|faute)).{0,40})$/i,
  },
  // Pointers without a colon: `Lire aussi Sahel, la fin d’une alliance`.
  {
    longest: 190,
    reason: 'boilerplate',
    pattern:
      /^(?:(?:[Àà] )?(?:[Ll]ire|[Vv]oir|[Éé]couter|[Rr]elire|[Rr]evoir|LIRE|VOIR)(?: ou relire)? (?:aussi|également|AUSSI)\s+\p{Lu}.{5,160}[^.!?…;,]|(?:READ|SEE|WATCH|LISTEN)(?: (?:ALSO|MORE|TOO))?\s*[:|>–-]?\s+\p{Lu}.{5,160}[^.!?…;,]|(?:Also read|Read also|Read more|See also)\s+\p{Lu}.{5,160}[^.!?…;,])$/u,
  },
  // Standards, disclaimers, rights, contacts.
  {
    long: true,
    reason: 'boilerplate',
    pattern:
      /^(?:our standards\s*:.{0,80}|disclaimer\s*:.{0,300}|(?:the )?(?:views?|opinions?|ideas|statements)(?: and \w+)? (?:expressed|presented|contained|set out|stated)\b(?=.*\b(?:authors?|writers?|contributors?|columnists?|necessarily|editorial)\b).{5,330}|this (?:article|piece|op-?ed|commentary|opinion)\b.{0,60}\b(?:reflects?|represents?)\b(?=.*\b(?:authors?|writers?|editorial|necessarily)\b).{3,240}|(?:les )?(?:opinions?|points? de vue|propos|analyses|idées|textes?|tribunes?)(?: et \w+)? (?:exprimée?s|publiée?s|tenus|contenue?s|émis(?:es)?|présentée?s)(?=.*(?:auteur|autrice|rédaction|journal|nécessairement|éditorial)).{5,330}|disclosure statement|déclaration d['’]intérêts)$/i,
  },
  // Corrections and notes of the editors about the article itself.
  {
    long: true,
    reason: 'boilerplate',
    pattern:
      /^(?:(?:corrections?|clarifications?|editor['’]?s['’]? notes?|erratum|rectificati(?:f|on)|note de (?:la rédaction|l['’]éditeur)|ndlr|mise au point)\s*(?:\([^)]{2,40}\)\s*)?[:–—-].{5,340}|\(?this (?:article|story|report|piece|post) (?:was|has been)\b.{0,30}\b(?:corrected|amended|updated|edited|modified|changed|revised|clarified)\b.{0,300}|\(?(?:an earlier|a previous) version of this (?:article|story|report|piece|post)\b.{5,300}|(?:cet article|une (?:première|précédente) version de cet article|une version antérieure de cet article)\b.{0,40}\b(?:a été (?:modifié|corrigé|mis à jour|actualisé|complété)|indiquait|donnait|affirmait|mentionnait|a été publiée?).{0,300})$/i,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:(?:contact|email|e-mail|write to)(?: (?:the|our|us))?(?: (?:author|writer|reporter|newsroom|editors?|at))?s?(?: at)?\s*[:@]?\s*\S+@\S+\.?|(?:contacter|écrire à|joindre) (?:l['’](?:auteur|autrice|auteure)|la rédaction|le journaliste|la journaliste)\s*:?\s*\S*@?\S*|[\w.+-]+@[\w-]+\.[\w.]{2,10})$/i,
  },
  // Captions that end in the agency and its picture's number or desk.
  {
    long: true,
    reason: 'caption',
    needs:
      /REUTERS\/|AP Photo|\/(?:AFP|Reuters|AP|Getty|EPA|Anadolu|Al Jazeera)|\((?:[Aa]rchives?|[Ff]ile photo|[Pp]hoto d|[Ii]mage d)/,
    pattern:
      /^.{10,300}(?:\bREUTERS\/\p{Lu}[\p{L}. '’-]{2,40}(?:\/.{2,30})?|\bREUTERS\/(?:Handout|File|Stringer).{0,30}|\(?\bAP Photo\/.{2,60}|\[(?:File:? ?)?[^\]]{2,60}\/(?:AFP|Reuters|AP(?: Photo)?|Getty(?: Images)?|EPA|Anadolu(?: Agency)?|Al Jazeera)\]|\((?:archives?|file photo|photo d['’]archives?|image d['’]illustration)\))\.?$/iu,
  },
]
