// Second elements that both languages take from Greek and Latin; they follow any name or noun.
const secondElements =
  /\p{L}{3}(?:phon(?:es?|ie|y)|phob(?:es?|ie|ia|ic)|phil(?:es?|ie|ia)|logues?|logs?|crat(?:es?|ie|s)|cracy|cid(?:es?|aire)|gramm?es?|graph(?:es?|ie|y)|scop(?:es?|ie|y)|thèques?|dromes?|mani(?:es?|a)|vor(?:es?|ous)|gènes?|gens?|types?|metres?|meters?|mètres?|nautes?|nauts?|sphères?|spheres?|pathes?|paths?|thérapies?|tech)$/u

/** True for a run that ends as a learned word does: `swahiliphone`, `narcocratie`. */
export function endsLearned(run: string): boolean {
  return secondElements.test(run)
}

/** English words that make others at their end: `sixtysomething`, `rebellike`, `districtwide`. */
export const suffixes: ReadonlySet<string> = new Set(
  'something somethings like wide fold proof wise ward wards worthy monger mongers hood ship less ness dom ism esque'.split(
    ' ',
  ),
)
