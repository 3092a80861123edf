import type { TransferClass } from '../lexicon/transfer-words.ts'
import { wordSet } from '../words/word-set.ts'

interface LightVerb {
  readonly class: TransferClass
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

const light = (cls: TransferClass, verbs: string, nouns: string): LightVerb => ({
  class: cls,
  verbs: wordSet(verbs),
  nouns: wordSet(nouns),
})

/** Verbs that say nothing by themselves, and the nouns that say what is done. Folded. */
const lightVerbs: readonly LightVerb[] = [
  light(
    'give',
    'fait fit font firent faire faisait faisaient fera feront faisant make makes made making',
    'don dons cadeau cadeaux present presents gift donation donations',
  ),
  light('give', 'make makes made making began begun complete completes completed', 'delivery deliveries'),
  light(
    'get',
    'pris prend prennent prendre prendra prendront prit prirent prenait prenant take takes took taken taking',
    'livraison possession reception delivery receipt',
  ),
  light(
    'buy',
    'passe passee passees passer passa passait passant passent place places placed placing',
    'commande commandes order orders',
  ),
  light('buy', 'fait fit font firent faire faisait fera procede procedent procedait', 'acquisition'),
  light('buy', 'on', 'order'),
  light('buy', 'en', 'commande'),
  light('buy', 'under en', 'construction'),
  light('get', 'mis met mettent mettre mit mirent mettra put puts putting bring brings brought', 'service'),
]

/** Between verb and noun only articles and the like: "made a generous gift of", "a fait l’acquisition". */
const between = wordSet(
  'a an the un une le la l d de en en into its his another also aussi deja new nouveau nouvelle generous first a au',
)

const nouns = new Set(lightVerbs.flatMap((v) => [...v.nouns]))

/** "Made a gift of", "a fait don de", "took delivery of", "a passé commande de": the verb before a noun and what both say. */
export function lightVerb(
  words: readonly string[],
  noun: number,
): { class: TransferClass; from: number } | null {
  const word = words[noun] ?? ''
  if (!nouns.has(word)) return null
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const before = words[at] ?? ''
    const found = lightVerbs.find((v) => v.verbs.has(before) && v.nouns.has(word))
    if (found !== undefined) return { class: found.class, from: at }
    if (!between.has(before)) return null
  }
  return null
}
