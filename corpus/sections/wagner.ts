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
    unmistakable: {
      en: phrases(`
        Africa Corps, Wagner group|Group|fighters|mercenaries|men|forces|commander*|boss|chief|paramilitaries|Russian, Yevgeny Prigozhin`),
      fr: phrases(`
        Africa Corps, groupe Wagner, hommes|mercenaires|combattants|elements|miliciens|paramilitaires ..2 Wagner, lies|liees|lie a Wagner, Evgueni Prigojine, -Afrika Korps`),
    },
    hiring: {
      en: phrases(
        `contract|contracts|deal|agreement, sign|signed|signing, hire|hired|hiring, recruit*, bring in, turn to, turned to, invite*`,
      ),
      fr: phrases(
        `contrat|contrats|accord, signe|signer, recrut*, engage*, appel a, recours, recourir, inviter`,
      ),
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
        combattants prives,
        geologues lies a`),
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
        Syrian|Chadian|Sudanese|Turkish|Colombian|Ukrainian|Libyan|African|Romanian|American mercenar*|fighter*|contractor*|firm,
        Rhodesian*, soldier of fortune, Sadat, Blackwater, Academi, Executive Outcomes, Dyck Advisory, Bancroft, Colombian*, Janjaweed,
        Rapid Support Forces, RSF, Hemedti, Romanian* mercenar*`),
      fr: phrases(`
        ,
        mercenaires|combattants|supplétifs syriens|tchadiens|soudanais|turcs|colombiens|ukrainiens|libyens|roumains|americains,
        Forces de soutien rapide, FSR, Hemeti, Bob Denard`),
    },
    instructors: {
      en: phrases(`
        instructor*, military advis*, trainers, security specialists, military specialists, contractors,
        fighters, operatives, personnel, operators, Black Russians`),
      fr: phrases(`
        instructeur*, formateurs, conseillers militaires, combattants, operateurs, elements russes,
        Russes noirs, allies russes, bilateraux`),
    },
    firm: {
      en: phrases(`
        Russian company|firm|outfit|operatives|fighters|contractors|paramilitaries|auxiliaries|proxies,
        Russian allies|partners, Russia’s proxies, Russians`),
      fr: phrases(`
        combattants|suppletifs|auxiliaires|miliciens|hommes russes, societe|compagnie|firme russe, Russes,
        allies russes, elements russes, partenaires russes`),
    },
    denial: {
      en: phrases(`denies|denied|deny|denying, denial*, insist*, acknowledg*, admit*, only instructors`),
      fr: phrases(`nie|nient|nier|nie, dement*, dementi*, refut*, reconnai*, ne ..3 que,
        tout nie, nie en bloc`),
    },
    armed: {
      en: phrases(`
        Sahel, army, fighter*, soldier*, troops, junta, military, jihadist*, Prigozhin, sanctions, Wagner group|Group,
        the group`),
      fr: phrases(`
        Sahel, Barkhane, soldats, combattant*, junte, groupe Wagner, hommes de Wagner, Prigojine, putsch*, sanctions, jihadiste*,
        djihadiste*, instructeur*`),
    },
    music: {
      en: phrases(`
        opera, operas, composer*, conductor*, orchestra*, Bayreuth, soprano*, tenor*, symphon*, concert hall,
        Tristan, Parsifal, Lohengrin, Verdi`),
      fr: phrases(`
        opera, operas, compositeur*, chef d’orchestre, cantatrice*, soprano*, tenor*, symphoni*, Verdi,
        Bayreuth`),
    },
    accused: {
      en: phrases(`accuse* them|it|the, blame* them|it, accused of, the group’s`),
      fr: phrases(`les accuse*, l’accuse*, leur reproche*, du groupe, de ce groupe, accuses d’exactions`),
    },
    pronoun: {
      en: phrases(`
        ^Within|In|By|Since|After ..4 they had|have|were|lost, ^They were|are|have|had|also|can|guard*|control*|train*|fight|fought|operate*|arriv*|will|now|came|do,
        ^It was|is|has|had|also|now|works|operates|guards|pays|controls, ^Their, ^Its, of them, them died,
        ^Some of them, ^Most of them, ^Many of them, ^Several of them, ^Half of them,
        ^The Kremlin|Moscow answers|says|insists|replies ..4 no such, knows of no such, no such company|group|firm`),
      fr: phrases(
        `^Ils, ^Elle, ^En|Au|A ..3 elle|ils|ses|leurs a|ont|avait|combattants|hommes|elements, ^En|Au|A ..3 ils|elle, ^En|Au|A ..3 ses|leurs, ^Leur|Leurs, ^Ses|Son|Sa, l’accuse, les accuse, d’entre eux, ^Certains`,
      ),
    },
    contract: {
      en: phrases(`the contract, the deal, this deal, the agreement with`),
      fr: phrases(`le contrat, ce contrat, l’accord`),
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
        the group, the company, the firm, the outfit, the Russians, the Russian fighters, its founder, its boss, the organisation, the organization, the contract,
        the network, the contractors, the fighters, the paramilitar*, the mercenar*, the instructors,
        these men, these contingents|networks|units, its men, its fighters, their presence, their arrival, its presence, their deployment,
        its deployment, its founder, its boss, its leader, group’s,
        these instructors|fighters|contractors|men, those men|fighters, denies any presence,
        denied the? reports|claims|allegations|accusations,
        no such company, no such firm, who was paying them, cette visite`),
      fr: phrases(`
        tel* contrat|accord|deploiement, aucun contrat, ce contrat, cet accord, le contrat, ce groupe,
        le groupe, cette societe, la societe, cette presence, leur presence, sa presence, leur arrivee,
        leur deploiement, ces hommes, ses hommes, ces combattants, ces contingents, ces reseaux, ses combattants, ces instructeurs,
        ces paramilitaires, ces mercenaires, cette organisation, l’organisation, la compagnie,
        son fondateur, son patron, son chef, dement* ..4 presence, ces accusations|allegations|rumeurs|informations, la question`),
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
    { all: ['unmistakable'], notArticle: ['music'] },
    { all: ['mercenaries', 'hiring'], near: 6, unless: ['foreign'], article: ['russian'] },
    { all: ['name'], article: ['mercenaries', 'successor'] },
    { all: ['name'], article: ['russian', 'armed'], notArticle: ['music'] },
    { all: ['successor'], article: ['russian', 'name'] },
    { all: ['affiliates'], article: ['russian', 'name', 'successor'] },
    { all: ['russian', 'mercenaries'], near: 8, unless: ['foreign'] },
    { all: ['mercenaries'], unless: ['foreign'], article: ['name', 'successor'] },
    { all: ['mercenaries', 'denial'], unless: ['foreign'], article: ['russian'] },
    { all: ['russian', 'instructors'], near: 3, article: ['name', 'successor', 'mercenaries'] },
    { all: ['firm'], article: ['name', 'successor', 'mercenaries'] },
    { all: ['instructors', 'denial'], leans: { on: 'previous', within: 2, scope: 'article' } },
    {
      all: ['anaphor'],
      unless: ['otherGroup', 'foreign'],
      leans: { on: 'previous', within: 2, scope: 'article' },
    },
    { all: ['pronoun'], unless: ['otherGroup', 'foreign'], leans: { on: 'previous', within: 1 } },
    { all: ['accused'], unless: ['otherGroup', 'foreign'], leans: { on: 'previous', within: 3 } },
    { all: ['instructors'], article: ['name', 'successor'], leans: { on: 'next', within: 1 } },
    { all: ['contract'], article: ['name', 'successor'], leans: { on: 'previous', within: 1 } },
  ],
}
