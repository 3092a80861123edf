import { phrases } from './phrases.ts'
import type { SectionDefinition } from './section-definition.ts'

/** Dealings between governments now: visits, talks, agreements, recalls and expulsions. */
export const diplomacy: SectionDefinition = {
  id: 'diplomacy',
  label: { en: 'Diplomacy', fr: 'Diplomatie' },
  about: {
    en: 'Visits, talks, agreements, recognition, sanctions, recalls and expulsions between governments; not fighting or trade alone.',
    fr: 'Visites, entretiens, accords, reconnaissance, sanctions, rappels et expulsions entre gouvernements ; ni combats ni commerce seuls.',
  },
  terms: {
    office: {
      en: phrases(`
        foreign minister*|ministry, Minister of Foreign Affairs, minister of foreign affairs, foreign affairs,
        ambassador*, embassy, embassies, envoy*, diplomat|diplomats, consul, consulate, chargé d’affaires,
        head of the ..2 diplomacy, secretary of state, Secretary of State`),
      fr: phrases(`
        ministre|ministere ..3 Affaires etrangeres, Affaires etrangeres, chef de la diplomatie, ambassadeur|ambassadrice|ambassadeurs,
        ambassade|ambassades, emissaire*, diplomate|diplomates, consul, consulat, charge d’affaires, Quai d’Orsay`),
    },
    dealing: {
      en: phrases(`
        met, meet|meets|meeting|meetings, talks, visit|visits|visited, received by, summit, press conference, joint statement,
        signed, agreement, accord, treaty, negotiat*, mediat*, recalled, recall, expel*, summoned, persona non grata,
        recogni*, sanction*, protest*, travelled, hosted, letter to, welcomed, counterpart*, rapprochement, ties`),
      fr: phrases(`
        rencontre*, reunion*, entretien*, s’est entretenu*, visite*, recu* par, sommet, conference de presse, declaration commune,
        signe*, accord|accords, traite*, negoci*, mediation*, mediateur*, rappele*, rappel de, expuls*, convoque*,
        persona non grata, reconn*, sanction*, proteste*, rendu a, rendue a, accueilli*, homologue*, rapprochement, liens`),
    },
    rupture: {
      en: phrases(`
        diplomatic relations|ties|row|crisis|incident|mission|channel*|efforts, persona non grata, recalled its ambassador,
        expelled ..2 ambassador|diplomats, severed|cut|broke|broken ..2 ties|relations`),
      fr: phrases(`
        relations diplomatiques, crise|incident|rupture|mission|brouille diplomatique, persona non grata,
        rappele son ambassadeur, expulse ..3 ambassadeur|diplomates, rompu|rompt|rompre ..4 relations`),
    },
    between: {
      en: phrases(`
        bilateral agreement*|relations|talks|meeting, rapprochement between, mutual agreement*, agreement between, talks with,
        summit, met his|her ..2 counterpart, joint press conference, relations between`),
      fr: phrases(`
        accord* bilatera*, relations bilaterales, rapprochement entre, accord entre, pourparlers, sommet, son homologue,
        conference de presse commune|conjointe, relations entre`),
    },
    sport: {
      en: phrases(`football*, coach*, World Cup, Olympi*, match, tournament, film`),
      fr: phrases(`football*, entraineur*, Coupe du monde, olympi*, match, tournoi, film`),
    },
  },
  rules: [
    { all: ['office', 'dealing'], near: 16, unless: ['sport'] },
    { all: ['rupture'], unless: ['sport'] },
    { all: ['between'], states: 2, unless: ['sport'] },
  ],
}
