import type { Language } from '../types.ts'

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/,\s+/)
      .map((pair) => {
        const [english = '', french = english] = pair.split(' = ')
        return [english, french] as const
      }),
  )

/**
 * French short names of the states and forces that the lexicon knows, by their name in the register; a name without
 * another is the same in both languages. Source: the French government's list of states and capitals (Commission
 * d'enrichissement de la langue française, arrêté du 4 novembre 1993 and its updates); former states by common usage.
 */
const stateNames = pairs(`
  Algeria = Algérie, Angola, Argentina = Argentine, Armenia = Arménie, Australia = Australie, Azerbaijan = Azerbaïdjan,
  Belarus = Biélorussie, Belgium = Belgique, Benin = Bénin, Botswana, Brazil = Brésil, Bulgaria = Bulgarie, Burkina Faso, Burundi,
  Cameroon = Cameroun, Canada, Cape Verde = Cap-Vert, Central African Republic = République centrafricaine, Chad = Tchad,
  China = Chine, Comoros = Comores, Congo, Cuba, Czechia = Tchéquie, Denmark = Danemark, Czechoslovakia = Tchécoslovaquie,
  East Germany = Allemagne de l’Est, Djibouti, DR Congo = RD Congo, Egypt = Égypte, Equatorial Guinea = Guinée équatoriale,
  Eritrea = Érythrée, Estonia = Estonie, Ethiopia = Éthiopie, Finland = Finlande, France, Gabon, Gambia = Gambie,
  Georgia = Géorgie, Germany = Allemagne, Ghana, Greece = Grèce, Guinea = Guinée, Guinea-Bissau = Guinée-Bissau, India = Inde,
  Indonesia = Indonésie, Iran, Iraq = Irak, Israel = Israël, Italy = Italie, Ivory Coast = Côte d’Ivoire, Japan = Japon,
  Jordan = Jordanie, Kazakhstan, Kenya, Kuwait = Koweït, Lebanon = Liban, Liberia, Libya = Libye, Madagascar, Malawi, Mali,
  Mauritania = Mauritanie, Morocco = Maroc, Mozambique, Namibia = Namibie, Netherlands = Pays-Bas, Niger, Nigeria,
  North Korea = Corée du Nord, Norway = Norvège, Pakistan, Poland = Pologne, Portugal, Qatar, Romania = Roumanie, Russia = Russie,
  Rwanda, Saudi Arabia = Arabie saoudite, Senegal = Sénégal, Serbia = Serbie, Sierra Leone, Slovakia = Slovaquie,
  Somalia = Somalie, South Africa = Afrique du Sud, South Korea = Corée du Sud, South Sudan = Soudan du Sud, Spain = Espagne,
  Sudan = Soudan, Sweden = Suède, Switzerland = Suisse, Syria = Syrie, Tanzania = Tanzanie, Togo, Tunisia = Tunisie,
  Turkey = Turquie, Uganda = Ouganda, Ukraine, United Arab Emirates = Émirats arabes unis, United Kingdom = Royaume-Uni,
  United States = États-Unis, USSR = URSS, Vietnam = Viêt Nam, Yemen = Yémen, Yugoslavia = Yougoslavie, Afghanistan,
  Albania = Albanie, Austria = Autriche, Bahrain = Bahreïn, Bangladesh, Chile = Chili, Colombia = Colombie, Croatia = Croatie,
  Cyprus = Chypre, Eswatini, Hungary = Hongrie, Ireland = Irlande, Latvia = Lettonie, Lesotho, Lithuania = Lituanie,
  Malaysia = Malaisie, Malta = Malte, Mauritius = Maurice, Mexico = Mexique, Moldova = Moldavie, Myanmar = Birmanie, Oman,
  Peru = Pérou, Philippines, Seychelles, Singapore = Singapour, Slovenia = Slovénie, Sri Lanka, Taiwan = Taïwan,
  Thailand = Thaïlande, Uzbekistan = Ouzbékistan, Venezuela, Zambia = Zambie, Zimbabwe,
  Rapid Support Forces = Forces de soutien rapide`)

/** What the lexicon calls a type of weapon, in French: the terms of the ministry's own reports on arms exports. */
const descriptions = pairs(`
  APC = véhicule de transport de troupes, FGA aircraft = avion d’attaque au sol, IFV = véhicule de combat d’infanterie,
  SAM system = système sol-air, UAV = drone, aircraft = avion, anti-aircraft gun = canon antiaérien,
  anti-tank missile = missile antichar, armed UAV = drone armé, armoured car = blindé à roues, artillery = artillerie,
  assault rifle = fusil d’assaut, bomber aircraft = avion de bombardement, combat helicopter = hélicoptère de combat,
  electronic warfare system = système de guerre électronique, fighter aircraft = avion de chasse,
  ground attack aircraft = avion d’attaque au sol, helicopter = hélicoptère, light transport aircraft = avion de transport léger,
  machine gun = mitrailleuse, missile, portable SAM = missile sol-air portable, radar, rocket launcher = lance-roquettes,
  self-propelled MRL = lance-roquettes multiple automoteur, self-propelled gun = canon automoteur, ship = navire,
  small arms = armes légères, submarine = sous-marin, tank = char, towed gun = canon tracté,
  trainer/combat aircraft = avion d’entraînement et de combat, transport aircraft = avion de transport,
  transport helicopter = hélicoptère de transport, truck = camion, vehicle = véhicule`)

/** The comments that Dossier writes of a transfer. */
const comments = pairs(`
  Aid = Don, Second-hand or refurbished = Occasion ou remis en état, With maintenance = Avec entretien,
  Seen before delivery = Vu avant livraison`)

/** The name of a state or force of the register in a document's language; one that the table does not know stays. */
export function stateIn(name: string, language: Language): string {
  return language === 'fr' ? (stateNames.get(name) ?? name) : name
}

/** What the lexicon calls a weapon, in a document's language; a description in the source's own words stays. */
export function descriptionIn(description: string, language: Language): string {
  return language === 'fr' ? (descriptions.get(description) ?? description) : description
}

/** The comment of a transfer, parts joined by semicolons, in a document's language. */
export function commentIn(comment: string, language: Language): string {
  if (language === 'en') return comment
  return comment
    .split('; ')
    .map((part) => comments.get(part) ?? part)
    .join(' ; ')
}
