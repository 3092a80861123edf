import { phrases } from './phrases.ts'
import type { SectionDefinition } from './section-definition.ts'

/** Wagner and what it is called: presence, contracts, denials. */
export const wagner: SectionDefinition = {
  id: 'wagner',
  label: { en: 'Wagner and Russian mercenaries', fr: 'Wagner et les mercenaires russes' },
  about: {
    en: 'The Wagner group and what it is called (private military company, Russian mercenaries, Africa Corps): presence, contracts, denials.',
    fr: 'Le groupe Wagner et ses autres noms (société militaire privée, mercenaires russes, Africa Corps) : présence, contrats, démentis.',
  },
  terms: {
    name: {
      en: phrases(`
        Wagner, -Richard Wagner, -Cosima Wagner, -Wieland Wagner, -Robert Wagner, -Otto Wagner,
        -Honus Wagner, -Wagner Moura, -Wagner opera*, -Wagner festival, -Wagner tuba*,
        -Mr|Mrs|Ms|Dr Wagner`),
      fr: phrases(`
        -opera* de Wagner, -Mme|Monsieur|Madame Wagner, -festival Wagner, -musique de Wagner`),
    },
    successor: {
      en: phrases(`
        Africa Corps, African Corps, Expeditionary Corps, Prigozhin, Yevgeny Prigozhin, Dmitry Utkin,
        Redut, -Expeditionary Corps of 1941`),
      fr: phrases(`
        Corps africain, Africa Korps russe, Prigojine, Prigogine, Evgueni Prigojine, Dmitri Outkine`),
    },
    mercenaries: {
      en: phrases(`
        mercenar*, paramilitar*,
        military compan*|contractor*|firm*|group*|outfit*|organisation*|organization*,
        private|security military? contractor*, private security compan*|firm*|contractor*|group*,
        private army|armies, soldier*|guns of fortune, PMC*, hired guns, private company,
        private fighters, private soldiers, irregular* forces`),
      fr: phrases(`
        mercenaire*, mercenariat, paramilitaire*, supplet*, milice*, SMP, SMPs,
        societe*|compagnie*|entreprise*|firme* militaire* privee*,
        societe*|compagnie* privee* militaire*, societe*|compagnie*|entreprise* privee* de securite,
        societe* de securite privee*, armee* privee*, societe* privee*, soldats prives,
        combattants prives`),
    },
    russian: {
      en: phrases(`
        Russia*, Kremlin, Moscow, pro-Russian`),
      fr: phrases(`
        Russie, russe*, Moscou, -biathlon russe`),
    },
    foreign: {
      en: phrases(`
        ,
        Syrian|Chadian|Sudanese|Turkish|Colombian|Ukrainian|Libyan|South African|Romanian|American mercenar*|fighter*|contractor*,
        Sadat, Blackwater, Academi, Executive Outcomes, Dyck Advisory, Bancroft, Colombian*, Janjaweed,
        Rapid Support Forces, Romanian* mercenar*`),
      fr: phrases(`
        ,
        mercenaires|combattants|supplétifs syriens|tchadiens|soudanais|turcs|colombiens|ukrainiens|libyens|roumains|americains,
        Forces de soutien rapide, Bob Denard`),
    },
    instructors: {
      en: phrases(`
        instructor*, military advis*, trainers, security specialists, military specialists, contractors,
        fighters, operatives, personnel, operators, Black Russians`),
      fr: phrases(`
        instructeur*, formateurs, conseillers militaires, combattants, operateurs, elements russes,
        Russes noirs, allies russes, bilateraux`),
    },
    affiliates: {
      en: phrases(`
        Bois Rouge, Lobaye Invest, Meroe Gold, M-Invest, Midas Ressources,
        Officers Union for International Security, Kratol, Sewa Security, Diamville`),
      fr: phrases('Union des officiers pour la securite internationale'),
    },
    anaphor: {
      en: phrases(`
        such contract*|deal*|agreement*|arrangement*, such a contract|deal|presence|force|company,
        no contract|deal|agreement with,
        this|that contract|deal|company|group|force|outfit|presence|organisation|organization|allegation*|accusation*|claim*|report*|network,
        the group, the company, the firm, the outfit, the organisation, the organization, the contract,
        the network, the contractors, the fighters, the paramilitar*, the mercenar*, the instructors,
        these men, its men, its fighters, their presence, their arrival, its presence, their deployment,
        its deployment, its founder, its boss, its leader, group’s,
        these instructors|fighters|contractors|men, those men|fighters, denies any presence,
        denied the? reports|claims|allegations|accusations`),
      fr: phrases(`
        tel* contrat|accord|deploiement, aucun contrat, ce contrat, cet accord, le contrat, ce groupe,
        le groupe, cette societe, la societe, cette presence, leur presence, sa presence, leur arrivee,
        leur deploiement, ces hommes, ses hommes, ces combattants, ses combattants, ces instructeurs,
        ces paramilitaires, ces mercenaires, cette organisation, l’organisation, la compagnie,
        son fondateur, son patron, son chef, dement* ..4 presence, ces accusations, ces allegations`),
    },
    otherGroup: {
      en: phrases(`
        jihadist*, terrorist*, Islamic State, al-Qaeda, JNIM, Boko Haram, rebel*, armed group,
        ethnic group, working group, G5, contact group, regional group`),
      fr: phrases(`
        djihadiste*, jihadiste*, terroriste*, Etat islamique, Al-Qaida, rebelle*, groupe* arme*,
        societe civile, groupe de travail, groupe terroriste, groupe de soutien`),
    },
  },
  rules: [
    { all: ['name'], article: ['russian', 'mercenaries', 'successor', 'foreign', 'otherGroup'] },
    { all: ['successor'], article: ['russian', 'name'] },
    { all: ['affiliates'], article: ['russian', 'name', 'successor'] },
    { all: ['russian', 'mercenaries'], near: 6, unless: ['foreign'] },
    { all: ['mercenaries'], unless: ['foreign'], article: ['name', 'successor'] },
    { all: ['russian', 'instructors'], near: 2, article: ['name', 'successor', 'mercenaries'] },
    { all: ['anaphor'], unless: ['otherGroup', 'foreign'], leans: { on: 'previous', within: 1 } },
  ],
}
