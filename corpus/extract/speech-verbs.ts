import { fold, tokenize } from '../classify/tokens.ts'
import { lazyPattern } from '../words/lazy-pattern.ts'
import { wordSet } from '../words/word-set.ts'

/** Verbs of saying, as alternatives of a pattern. */
export const englishVerbs =
  'said|says|say|saying|stated|states|told|tells|added|adds|declared|declares|announced|announces|warned|warns|warning|insisted|insists|argued|argues|explained|explains|noted|notes|wrote|writes|tweeted|posted|claimed|claims|stressed|stresses|denied|denies|replied|answered|asked|asks|called|calls|calling|described|describes|describing|denounced|denounces|denouncing|condemned|condemns|accused|accuses|accusing|promised|promises|vowed|vows|acknowledged|admitted|commented|confirmed|remarked|quoted|urged|hailed|hailing|praised|lamented|pledged|recalled|reiterated|underlined|affirmed|concluded|continued|complained|conceded|emphasised|emphasized|assured|observed|suggested|joked|retorted|dismissed|rejected|criticised|criticized|spoke|speaks|speaking|referred|refers|labelled|termed|branded|deplored|welcomed|thanked|cautioned|predicted|recounted|testified|maintained|quipped|read|reads|went on|recalls|grumbled|sighed|laughed|shrugged|voiced|joking|boasted|repeated|repeats|believes|thinks|accuses'
const frenchVerbs =
  'déclaré|déclare|déclarait|déclarer|dit|disait|disent|affirmé|affirme|affirmait|affirment|ajouté|ajoute|ajoutait|expliqué|explique|expliquait|expliquent|estimé|estime|estimait|estiment|assuré|assure|assurait|souligné|souligne|soulignait|dénoncé|dénonce|dénonçait|dénonçant|accusé|accuse|indiqué|indique|indiquait|précisé|précise|précisait|rappelé|rappelle|rappelait|insisté|insiste|insistait|confié|confie|lancé|lance|martelé|martèle|regretté|regrette|promis|promet|annoncé|annonce|annonçait|écrit|reconnu|reconnaît|prévenu|prévient|répondu|répond|rétorqué|rétorque|jugé|juge|jugeait|félicité|insurgé|plaidé|plaide|conclu|conclut|poursuivi|poursuit|réagi|réagit|noté|note|relevé|relève|raconté|raconte|témoigne|témoigné|évoqué|évoque|évoquant|salué|salue|saluant|qualifié|qualifie|qualifiant|démenti|dément|soutenu|soutient|appelé|appelle|averti|avertit|réitéré|réaffirmé|résume|résumé|glisse|glissé|tranche|tranché|analyse|analysé|commente|commenté|déplore|déploré|espère|admet|admis|avance|avancé|proclame|proclamé|parle|parlé|fustige|fustigé|martelait|cité|lâche|lâché|répète|répété|avoue|avoué|nuance|nuancé|veut croire|sourit|plaisante|jure|souffle|soupire|croit|veut|prévoit|soupçonne|s’exclame|observe|observé'

/** Heard with a quotation only: too common elsewhere. */
const moreFrenchVerbs =
  'défend|défendait|prône|vante|invoque|réclame|redoute|craint|objecte|ironise|s’alarme|s’inquiète|persifle|grince|peste|tempête|souligna|dira|diront|disent|demande|interroge|argue|concède|persiste|signe|rit|chuchote|murmure|crie|s’indigne|s’amuse|souvient|félicite|réjouit|lamente|désole|philosophe|complète|renchérit|enchaîne|reprend|lâche|coupe|confirme|certifie|prédit'

/** Found in a sentence beside the others, but by themselves no verb of saying. */
const rarerVerbs = 'objects|objected|defends|defended|défend|défendait|prône|vante|dira|objecte|ironise'

// Not after an article or a number: "two states", "la note" are nouns.
const verbPattern = lazyPattern(
  () =>
    `(?<![\\p{L}\\d])(?<!\\b(?:the|two|both|these|those|member|African|several|all|many|such|la|le|les|une|un|cette|ce|des|aux|par)\\s)(?:${englishVerbs}|${frenchVerbs}|${rarerVerbs})(?![\\p{L}\\d])(?!-(?!t-|ils?\\b|elles?\\b|on\\b))`,
  'iuy',
)
/** First words of the verbs, folded: the pattern is tried only where one of them stands. */
const verbWords = wordSet(
  fold(`${englishVerbs}|${frenchVerbs}|${rarerVerbs}`)
    .split('|')
    .map((verb) => verb.split(/[ ’]/)[0])
    .join(' '),
)

/** The verbs of speech of a sentence, in order. */
export function verbsIn(masked: string): RegExpExecArray[] {
  const { words, starts } = tokenize(masked)
  const found: RegExpExecArray[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!verbWords.has(words[at] ?? '')) continue
    const pattern = verbPattern()
    pattern.lastIndex = starts[at] ?? 0
    const match = pattern.exec(masked)
    if (match !== null && match.index >= (found.at(-1)?.index ?? -1) + (found.at(-1)?.[0].length ?? 0))
      found.push(match)
  }
  return found
}

const whole = lazyPattern(() => `^(?:${englishVerbs}|${frenchVerbs}|${moreFrenchVerbs})$`, 'iu')

/** Whether a word by itself is a verb of saying. */
export const isSpeechVerb = (word: string): boolean => whole().test(word)
