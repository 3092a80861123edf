import { fold } from '../classify/tokens.ts'
import { longestBeginning } from './longest-beginning.ts'
import { weaponCatalogue } from './weapon-catalogue.ts'

/**
 * Where a type is made: a hint, never a supplier by itself, for weapons are sold on. The state must stand in the text
 * as well. Beginnings are folded; the longest that fits decides. Source: the manufacturers' own catalogues.
 */
const madeIn: readonly (readonly [string, string])[] = [
  [
    'Russia',
    'mi- su- mig sukhoi soukhoi antonov ilyushin iliouchine tupolev ka- an- il- tu- yak- t-34 t-54 t-55 t-62 t-64 t-72 t-80 t-90 btr bmp brdm bm- ak- ak4 akm kalash kalach rpg rpk zu- zsu zpu sa- s-75 s-125 s-200 s-300 s-400 d-30 m-46 2s1 2s3 pantsir kornet igla strela iskander tor-m1 buk orlan lancet grad dshk pkm makarov scud pt-76 tigr typhoon-k malyutka konkurs zis',
  ],
  [
    'Turkey',
    'bayraktar tb2 tb-2 akinci anka aksungur kirpi bmc vuran ejder cobra otokar hizir karayel t129 hurkus arma panthera bozdogan karpat',
  ],
  [
    'China',
    'ch- wing wz- zfb vn- vn vp vt- y-12 y-8 k-8 f-7 j-7 j-10 l-15 ah- norinco type type- cs/ cs- ws- csk fn-6 z-9 hj- hq-',
  ],
  [
    'France',
    'vab bastion caesar gm200 gm400 ground mistral rafale mirage gazelle puma super_puma cougar caracal alpha alouette fennec ecureuil h225 h125 vbl amx panhard aml tigre exocet milan akeron scalp griffon serval aravis sherpa as332 dauphin',
  ],
  ['South Africa', 'casspir ratel eland marauder mbombe rooivalk puma_m reva g5 g6 maverick'],
  [
    'United States',
    'c-130 hercules f-16 f-15 f-35 f-5 uh- ah-1 ah-64 apache chinook ch-47 m113 m-113 m16 m-16 m4 cessna mq- reaper predator javelin stinger himars patriot abrams bradley stryker humvee scaneagle maxxpro md- atacms nasams switchblade black_hawk bushmaster_us',
  ],
  ['Brazil', 'super_tucano a-29 emb guarani astros kc-390 embraer'],
  ['Spain', 'c-295 c295 c-212 cn-235'],
  ['Czechia', 'l-39 l-159 l-29 albatros dana rm-70 pandur'],
  ['Iran', 'mohajer shahed ababil karrar fateh'],
  ['India', 'pinaka atags swathi brahmos akash tejas dhruv dornier_228 zen'],
  ['Israel', 'hermes heron spike aerostar orbiter searcher harop'],
  ['United Arab Emirates', 'nimr ajban yabhon typhoon spartan streit caiman gladiator'],
  ['Germany', 'leopard marder gepard iris pzh dingo fuchs enforcer'],
  ['Italy', 'c-27 spartan_c mb-339 centauro aw139 a109 puma_4x4 leonardo'],
  ['United Kingdom', 'challenger storm saxon hawk shorland'],
  ['Sweden', 'archer gripen carl_gustaf rbs cv90'],
  ['Poland', 'krab piorun'],
  ['Serbia', 'lazar nora'],
  ['Slovakia', 'zuzana'],
  ['Pakistan', 'jf-17 jf17 super_mushshak'],
  ['Australia', 'bushmaster'],
  ['South Korea', 'k2 k9 k-2 k-9 fa-50'],
]

const beginnings = [
  ...madeIn.flatMap(([state, list]) =>
    list.split(' ').map((begins) => ({ state, begins: begins.replaceAll('_', ' ') })),
  ),
  ...weaponCatalogue.map((w) => ({ state: w.madeIn, begins: fold(w.name) })),
]

const find = longestBeginning(beginnings)

/** The state whose industry makes this type, or null. */
export const producerOf = (designation: string): string | null => find(designation)?.state ?? null

/** Types that were no longer made when the Soviet Union ended: where no date says otherwise, it supplied them. */
const sovietTypes = /^(?:mig-?(?:15|17|19|21|23|25)|t-?(?:34|54|55|62)|scud|il-?28|an-?2\b|mi-?4\b|pt-?76)/

export function isSovietType(designation: string): boolean {
  return sovietTypes.test(fold(designation))
}
