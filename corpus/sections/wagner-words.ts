import { everydayLife } from './everyday-life.ts'
import { phrases } from './phrases.ts'
import type { TermGroup } from './section-definition.ts'
import { affiliates, firms, leader, places, successor, surname } from './wagner-names.ts'

/** The words of Wagner: what it is called, what it does, how prose goes on about it, and what is something else; names are in `wagner-names.ts`. */
export const wagnerWords: Readonly<Record<string, TermGroup>> = {
  leader,
  surname,
  firms,
  affiliates,
  successor,
  places,
  daily: everydayLife,
  name: {
    en: phrases(`
      Wagner, Wagner’s, Wagnerites, -Richard Wagner, -Cosima Wagner, -Wieland Wagner, -Robert Wagner, -Otto Wagner, -Honus Wagner, -Lindsay Wagner, -Wagner Moura,
      -Wagner opera|operas, -Wagner festival, -Wagner tuba*, -Eyes on Wagner, -Wagner Act, -Mr|Mrs|Ms|Dr|Professor Wagner`),
    fr: phrases(`
      wagneriens, -opera|operas de Wagner, -Mme|Monsieur|Madame|docteur Wagner, -festival Wagner, -musique de Wagner, -tetralogie`),
  },
  unmistakable: {
    en: phrases(`
      Wagner group|Group|fighters|mercenaries|men|people|forces|commander*|boss|chief|paramilitaries|network|contractors|units|allies, Prigozhin, Utkin`),
    fr: phrases(`
      groupe Wagner, hommes|mercenaires|combattants|elements|miliciens|paramilitaires|instructeurs|patron|chef ..2 Wagner, lies|liees|lie|liee a Wagner, Prigojine, Prigogine, Outkine`),
  },
  // By these names Russian mercenaries come, and hardly ever soldiers.
  russianInstructors: {
    en: phrases(
      'Russian ..1 instructor*|trainer*|fighter*|contractor*|paramilitar*|mercenar*, -Russian border guards',
    ),
    fr: phrases('instructeur*|formateur*|combattant*|paramilitaire*|mercenaire*|suppletif* ..1 russe|russes'),
  },
  mercenaries: {
    en: phrases(`
      mercenar*, paramilitar*, military compan*|contractor*|firm|firms|outfit*|provider*, private military? contractor*, military security contractor*, private army|armies,
      soldier* of fortune, soldier*|guns|fighters for hire, dogs of war, -like mercenaries, PMC|PMCs, hired guns|fighters|soldiers, private fighters|soldiers|troops, shadow army`),
    fr: phrases(`
      mercenaire*, mercenariat, paramilitaire*, suppletif*, SMP, SMPs, societe*|compagnie*|entreprise*|firme*|officine* militaire* privee*, societe*|compagnie*|entreprise* privee* militaire*,
      armee* privee*|fantome*|de l’ombre, soldats prives, combattants prives, chiens de guerre, -comme|en des? mercenaires, barbouzes, soldats de fortune`),
  },
  // Guards for hire are everywhere: they are Wagner's where Russia stands beside them or the article names it.
  securityFirm: {
    en: phrases(`private security compan*|firm|firms|contractor*|group*|outfit*, security contractor*`),
    fr: phrases(
      `societe*|compagnie*|entreprise* privee* de securite, societe*|compagnie* de securite privee*`,
    ),
  },
  russian: {
    en: phrases(`
      Russia, Russia’s, Russian, Russians, Kremlin, Moscow, Moscow’s, pro-Russian, St Petersburg, Putin, -Russian-made, -Russian-built`),
    fr: phrases(`
      Russie, russe, russes, Moscou, Poutine, Saint-Petersbourg`),
  },
  russianForce: {
    en: phrases(`
      Russian ..2 instructor*|trainer*|fighter*|contractor*|operative*|paramilitar*|mercenar*|auxiliar*|prox*|gunman|gunmen|guards|bodyguard*|personnel|men|soldier*|troops|security|forces|unit|units|squad*|detachment*|outfit|group|network|commander*|allies|ally|presence|deployment|militia|operators|servicemen|shock|guests|newcomers,
      Russian-speaking ..2 men|soldiers|fighters|gunmen|whites, white soldiers|fighters|gunmen|mercenaries|instructors, white men ..6 Russian|masked|armed|uniform*|fatigues|camouflage|rifles|boots, Black Russians, speak|speaks|spoke|speaking|shouting|shouted in? Russian, unmarked fatigues|uniforms, without|no insignia,
      men|soldiers|instructors|fighters|forces|trainers|contractors from Russia|Moscow, instructors sent|provided by ..3 Russia|Moscow|Russian, -Russian forces|soldiers|troops in Ukraine, -Russian border guards, -Russian peacekeep*, -Russian tourists`),
    fr: phrases(`
      instructeur*|formateur*|combattant*|mercenaire*|paramilitaire*|suppletif*|auxiliaire*|gardes|militaires|hommes|soldat*|elements|unite*|detachement*|groupe|officine|reseau*|allies|allie|presence|deploiement|forces|operateurs|miliciens|cooperants ..1 russe|russes,
      parlent|parlant|parle|parlaient russe, soldats|combattants|militaires|instructeurs blancs, hommes blancs ..6 russe|cagoules|masques|armes|uniforme*|treillis, Russes noirs, Blancs ..4 armes|cagoules|masques|uniforme*|treillis|drapeau|russe, instructeurs ..4 Russie|Moscou, sans ecusson*|insigne*, ni ecusson|insigne|grade, -vehicules|avions|camions|materiels|equipements|helicopteres|navires militaires russes, -reseau* electrique*|telephonique*`),
  },
  russianFirm: {
    en: phrases(
      `Russian ..1 company|firm|organisation|organization|business|businessman|structure, company|firm from St|Saint Petersburg`,
    ),
    fr: phrases(
      `societe|compagnie|firme|entreprise|organisation|structure|homme d’affaires ..1 russe, entreprise|societe|firme de Saint-Petersbourg`,
    ),
  },
  // So many Russians: troops, in an article on mercenaries; in others, anybody.
  countedRussians: {
    en: phrases(`# ..1 Russians, dozens|scores|hundreds|thousands|handful of Russians`),
    fr: phrases(`# ..1 Russes, dizaine|dizaines|centaine|centaines|millier|milliers|poignee de Russes`),
  },
  // The ministry that took its men over.
  ministry: {
    en: phrases(
      `Russian|Russia s? ..1 defence|defense ministry, Russian|Russia s? ..1 ministry of defence|defense, GRU, Russian military intelligence`,
    ),
    fr: phrases(
      `ministere russe de la Defense, ministere de la Defense russe, Defense russe, GRU, renseignement militaire russe`,
    ),
  },
  // What they are to whoever pays them.
  service: {
    en: phrases(
      `employer, recruit|recruits, payroll, pay slip*, wages, enlist*, contract soldiers, widows, tour of duty`,
    ),
    fr: phrases(
      `employeur, recrue|recrues, fiche* de paie, feuille* de paie, soldes, engages, enroles, veuves`,
    ),
  },
  russians: {
    en: phrases(`Russians`),
    fr: phrases(`Russes, elements russes, des|ces russes`),
  },
  foreign: {
    en: phrases(`
      @state ..1 mercenar*|contractor*|auxiliar*, Rhodesian ..1 mercenar*, Syrian|Chadian|Sudanese|Libyan|Colombian|Turkish|Ukrainian|Afghan fighter*|recruit*|veterans, Rhodesian*, Sadat, SADAT, Blackwater, Academi, Erik Prince, Bancroft, DynCorp, Triple Canopy, G4S, Asgaard, Executive Outcomes, Sandline, Dyck, Paramount, Colombian*, Janjaweed, Rapid Support Forces, RSF, Hemedti, Romanian*, Frontier Services, DeWe, Potra, Bob Denard, Denard, Mike Hoare, Simon Mann,
      -Russia|Russian|Moscow|Kremlin ..2 mercenar*|contractor*|auxiliar*, -Russian and ..2 mercenaries`),
    fr: phrases(`
      mercenaires|suppletifs|auxiliaires ..1 @state, combattants syriens|tchadiens|soudanais|turcs|colombiens|ukrainiens|libyens|afghans, mercenaires sud africains, mercenaires rhodesiens, Colombiens, Roumains, Forces de soutien rapide, FSR, Hemeti, Hemetti, janjawid,
      -mercenaires|suppletifs|auxiliaires ..1 russes|russe|Russie|Moscou`),
  },
  instructors: {
    en: phrases(`
      instructor*, military advis*, trainers, military|security specialists, contractors, fighters, operatives, bodyguards, guards, gunmen, political technologists, advisers`),
    fr: phrases(`
      instructeur*, formateurs, conseillers, combattants, gardes du corps, cooperants`),
  },
  deal: {
    en: phrases(`
      contract|contracts, deal|deals, agreement|agreements, arrangement, hire|hired|hiring, recruit*, payment|payments|paid|pays|pay, concession*, gold, diamond*, mine|mines, salary, salaries, price, fee, turn|turned to, bring|brought|bringing in, invite*, call|called|calling in, negotiat*, bill, permit*, licence*`),
    fr: phrases(`
      contrat|contrats, accord|accords, marche, recrut*, embauch*, enrol*, engage des|les ..2 mercenaires|hommes|Russes|combattants, paie|paye|payes|payer|paient, concession*, or, diamant*, mine|mines, solde|soldes, salaire*, facture, faire appel, recours, recourir, inviter, negoci*, tarif, permis, prix`),
  },
  denial: {
    en: phrases(`
      denies|denied|deny|denying, denial*, insist*, acknowledg*, admit*, knows nothing, knew nothing, know of no, knows of no, no link*, nothing to do with, no such, rumour*|rumor*, disinformation, never heard of, not exist, speak|speaks only of|about, baseless, neither confirm*, no evidence|proof, fake news, hoax, sign|signed nothing|no, nothing of the sort|kind, only instructors|advisers|trainers|technicians, dismiss*, reject*, swear*`),
    fr: phrases(`
      nie|nient|niait|niaient|nier|niant, dement*, dementi*, refut*, reconnai*, reconnu|reconnut, ignorer|ignorent tout, dit ignorer, aucun lien, rien a voir, rumeur*, fable*, intox, desinformation, n’existe pas, que|qu d? instructeurs|conseillers|formateurs|cooperants|techniciens, sans fondement, rejet*, jure|jurent, ni confirme, aucune preuve, parle|parlent de|d instructeurs|cooperants|conseillers, ne parle|parlent que de|d, rien signe, rien de tel`),
  },
  exactions: {
    en: phrases(`
      massacre*, atrocit*, abuses, killings, executed, execution*, tortur*, rape|raped|rapes, looted, looting, accuse*, mutin*, sanction*, criminal|terrorist organi*, convicts, Telegram channel*, mass grave*`),
    fr: phrases(`
      massacre*, exaction*, execution*, tortur*, viol|viols, pillag*, accus*, mutin*, sanction*, organisation criminelle|terroriste, chaine* Telegram, charnier*`),
  },
  action: {
    en: phrases(`
      arriv*, landed, land, deploy*, guard*, protect*, train*, fight|fighting|fought, patrol*, seiz*, took over, take over, replac*, present, presence, spotted, seen, died, dead, killed, lost, losses, buried, withdr*, left, pulled back, stationed, based, camp, escort*, secure*, sent, send, operat*, control*, hold|held, joined, works, worked, moved in, invited, fled, ambush*`),
    fr: phrases(`
      arriv*, debarqu*, deploy*, garde|gardes|gardent|gardait|gardaient|garder, proteg*, protection, forme|formes|forment|formait|formaient|former|formation, combat*, patrouill*, pris|prend|prennent, reprend*, remplac*, presen*, apercu*, vus|vu, mort|morts, tues|tue, perdu, perdent, pertes, enterr*, retir*, quitt*, stationn*, bases, camp, escort*, securis*, envoy*, opere|operent|operait|operaient|operer|operation|operations, control*, tient|tiennent, rejoin*, travaill*, install*, fui*, embuscade`),
  },
  music: {
    en: phrases(`
      opera, operas, composer*, orchestra*, Bayreuth, soprano*, tenor*, symphon*, concert hall, Tristan, Parsifal, Lohengrin, Valkyrie*, Verdi, Siegfried, Gotterdammerung, footballer, goalkeeper, midfielder, choir`),
    fr: phrases(`
      opera, operas, compositeur*, chef d’orchestre, orchestre, cantatrice*, soprano*, tenor*, symphoni*, Walkyrie*, chorale, gardien de but, attaquant`),
  },
  group: {
    en: phrases(`
      the|this|that|such older? new? group|company|firm|outfit|network|organisation|organization|corps|force|private|unit|detachment|brigade|contingent|structure|business|empire|brand|newcomers|private army, the|these|those|such same? men|fighters|contractors|instructors|paramilitar*|mercenar*|trainers|newcomers|guests|soldiers|guards|visitors|auxiliaries|operatives|advisers|units|foreigners|specialists, its founder|boss|leader|chief|patron|men|fighters|mercenaries|instructors|presence|deployment|arrival|commander|commanders|losses|camp|activities|operations|subsidiar*,
      their ..1 presence|arrival|deployment|founder|boss|commander*|camp|losses|departure|employer|pay|contract|contracts|leader|Telegram|mission|uniforms|role|activities|services|numbers|leaders|founder|dead, group’s, company’s, firm’s, parent company, same stable|network|house|empire|family|group, hired men|hands|help, the private, no such company|firm|force|group`),
    fr: phrases(`
      le|ce|du|au groupe|corps|detachement|contingent|reseau, l|cette|une unite|brigade|empire|galaxie|marque, meme maison|reseau|galaxie|ecurie, ces|ses reseaux, la|cette|l societe|compagnie|firme|organisation|entreprise|maison|officine|nebuleuse|milice|structure, ces|les hommes|combattants|mercenaires|paramilitaires|instructeurs|contingents|miliciens|suppletifs|nouveaux|visiteurs|auxiliaires|formateurs|etrangers|conseillers|specialistes|elements,
      son|leur|leurs|ses|sa|du fondateur|patron|chef|hommes|combattants|mercenaires|presence|arrivee|deploiement|pertes|depart|camp|commandant|commandants|services|employeur|solde|effectifs|nombre|role|leader, maison mere, l’organisation, l’entreprise, telle societe, pareille societe`),
  },
  they: {
    en: phrases(`they, them, -themselves`),
    fr: phrases(
      `ils, eux, elles, ceux-ci, d’eux, les appelle|paie|voit|nomme|accuse|a, -eux-memes, -elles-memes, -@state ..1 eux|elles, -chez eux, -entre eux`,
    ),
  },
  it: {
    en: phrases(`it, -it is ..2 that|to, -it was ..2 that|to, -it takes|took`),
    fr: phrases(`elle, celle-ci, aucun, aucune, n’en, -@state ..1 elle, -elle-meme`),
  },
  he: {
    en: phrases(`he, him`),
    fr: phrases(
      `il, lui, celui-ci, -lui-meme, -@state ..1 lui, -il y a|avait, -il n’y a|avait, -il faut|fallait|faudra|suffit|pleut|reste|semble, -il s’agit, -il est ..1 possible|temps|vrai|difficile, -il a fallu, -etait-il, -dit-il, -a-t-il`,
    ),
  },
  starts: {
    en: phrases(`
      ^They, ^Their, ^Them, ^Some, ^Most, ^Many, ^Several, ^Half, ^Those, ^The men, ^Others, ^Among them, ^Some of them, ^Among the dead, ^Ambushed, ^Driven, ^Beaten, ^Pushed, ^Recruited, ^Hired, ^Paid, ^Defeated, ^Routed, ^Armed, ^Officially`),
    fr: phrases(`
      ^Ils, ^Leur, ^Leurs, ^Certains, ^Ces, ^Ceux-ci, ^D’autres, ^Parmi eux, ^Beaucoup, ^Plusieurs, ^Repousses, ^Battus, ^Chasses, ^Recrutes, ^Payes, ^Embauches, ^Vaincus, ^Officiellement, ^# d’entre eux`),
  },
  startsIt: {
    en: phrases(`^It, ^Its, ^He, ^His, ^The group, ^In return, ^None`),
    fr: phrases(
      `^Elle, ^Ses, ^Son, ^Sa, ^Il, ^Celle-ci, ^En echange, ^Aucun, -^Il y a|avait, -^Il n’y a|avait, -^Il faut|fallait|reste`,
    ),
  },
  // A state or a people that is not Russia.
  namesState: {
    en: phrases('@state, -Russia|Russian|Russians|Moscow|Kremlin|Soviet|USSR'),
    fr: phrases('-Russie|russe|russes|Russes|Moscou|sovietique*'),
  },
  startsState: {
    en: phrases(`
      ^@state, ^The @state, -^Russia|Russian|Russians|Moscow|Kremlin, -^The Russians|Russian|Kremlin, ^The UN|institute|ministry|junta|court|opposition|army|police|African Union, ^NATO, ^Washington, ^Brussels, ^Parliament`),
    fr: phrases(`
      ^Le|La|Les @state, ^L @state, -^La Russie, -^Les Russes, ^L’ONU, ^L’Otan, ^L’Union africaine|europeenne, ^Le ministere|Parlement|tribunal|marechal|regime, ^L’opposition, ^Washington, ^Bruxelles`),
  },
  // Who else a pronoun may be: a body or an office of state.
  institution: {
    en: phrases(`
      the UN|institute|ministry|junta|court|opposition|army|police|parliament|government|president|minister|embassy|commission|council|bank|general|colonel|ambassador|union|agency, NATO, Washington, Brussels, General|President|Prime|Colonel|Captain|Minister`),
    fr: phrases(`
      ONU, Otan, Union africaine|europeenne, le|la|l ministere|Parlement|tribunal|marechal|regime|opposition|junte|armee|president|presidence|ministre|ambassade|ambassadeur|gouvernement|commission|conseil|banque|general|colonel, Washington, Bruxelles`),
  },
  otherForce: {
    en: phrases(`
      @state ..2 soldiers|troops|forces|contingent|battalion|marines|commandos|peacekeepers|border guards, American*, US forces|troops|soldiers|army|drone|drones, NATO, ECOWAS, European Union, African Union, blue helmets, peacekeep*, UN mission,
      -Russian ..2 soldiers|troops|forces|contingent|battalion|marines|commandos, Russian peacekeepers, Russian border guards`),
    fr: phrases(`
      soldats|troupes|forces|militaires|contingent|bataillon|commandos ..1 @state, Americains, Otan, OTAN, Cedeao, CEDEAO, Union europeenne, Union africaine, casques bleus, Casques bleus, gardes-frontieres, -soldats|troupes|forces|militaires|contingent|bataillon|commandos ..1 russes|russe|Russie|Moscou`),
  },
  oldYear: { en: phrases('@past-year') },
  oldAge: {
    en: phrases(
      '@old-year, Soviet, Soviets, USSR, Cold War, independence, colonial, older generation, last century, -former Soviet',
    ),
    fr: phrases(
      'sovietique*, URSS, independance, guerre froide, colonial*, siecle dernier, -ancien* sovietique*, -ex-sovietique*',
    ),
  },
  weaponry: {
    en: phrases(
      `missile*, rifle*, ammunition, air-defence, air-defense, air defence|defense system*, helicopter*, warplane*, jets, tanks, radar*, armoured vehicle*, @designation`,
    ),
    fr: phrases(
      `missile*, fusil|fusils, munitions, systeme* de defense, helicoptere*, avions de combat, chars, radar*, blindes`,
    ),
  },
  accused: {
    en: phrases(
      `accuse* them|it|him, blame* them|it, accused of, attributed|imputed to them, hired|invited|sent|brought|called|pays|pay|paid them, against|without|behind|among|of|for|with|by them`,
    ),
    fr: phrases(
      `les accuse*, l’accuse*, leur reproche*, leur sont imput*, leur impute*, accuses d, les paie|paient, leur prete*, leur venue, d’entre eux, avec|sans|contre|chez|parmi eux`,
    ),
  },
  such: {
    en: phrases(`
      such ..2 contract*|deal*|agreement*|arrangement*|presence|force|company|men|rumours|reports, no ..1 contract|deal|agreement|Russians|mercenaries, this|that|these|those|the ..1 contract|deal|allegation*|accusation*|claim|claims|report|reports|rumour*|arrangement|agreement|presence|negotiations|talks|visit|prospect|charge|charges|question|denial,
      in return, in exchange`),
    fr: phrases(`
      tel|tels|telle|telles|pareil|pareille contrat*|accord*|deploiement|presence|arrivee, aucun|aucune ..1 contrat|accord|presence|mercenaire*, ce|cet|cette|ces|le|la|les contrat|accord|presence|accusations|allegations|rumeurs|rumeur|informations|arrivee|venue|negociations|pourparlers|visite|hypothese|question|perspective, en echange, en contrepartie, l’hypothese, l’accusation`),
  },
  otherGroup: {
    en: phrases(`
      jihadist*, terrorist*, Islamic State, al-Qaeda, JNIM, Boko Haram, al-Shabaab, rebel*, armed group*, ethnic group, working group, contact group, M23, Rwandan*, Ugandan*, UN mission, peacekeep*, blue helmets, European mission, EU mission, ECOWAS, Barkhane, French ..2 troops|soldiers|forces, American* ..2 troops|soldiers|forces`),
    fr: phrases(`
      djihadiste*, jihadiste*, terroriste*, Etat islamique, Al-Qaida, rebelle*, groupe* arme*, societe civile, groupe de travail, groupe de soutien, M23, Rwandais, Minusma, Minusca, Monusco, casques bleus, Casques bleus, Cedeao, Barkhane, soldats|troupes|militaires ..1 francais|americains|francaises`),
  },
  hardware: {
    en: phrases(
      `helicopter*, drone*, jets, warplane*, cement, wheat, fertili*, nuclear, uranium, ambassador*, embassy, Rosatom, oil, film|films, school, scholarship*, tourists`,
    ),
    fr: phrases(
      `helicoptere*, drone*, ciment, ble, engrais, nucleaire, uranium, ambassad*, Rosatom, petrole, film|films, ecole, bourses, touristes`,
    ),
  },
  // A witness or an official, not the company.
  person: {
    en: phrases(`^He, ^She, he|she says|said|adds|added|keeps|has, -he|she said of|he said they`),
    fr: phrases(
      `^Il, ^Elle, dit-il, dit-elle, lance-t-il, ajoute-t-il, soupire-t-il, remarque-t-il, -^Il y, -^Il s’agit`,
    ),
  },
  france: {
    en: phrases(
      `France, France’s, French, Paris, Macron, -French-speaking, -French speaking, -spoke|speak|speaks ..2 French, -in French, -neither French, -nor French`,
    ),
    fr: phrases(
      `France, francais|francaise|francaises, Francais, Paris, Macron, l’Elysee, -ni francais, -en francais, -le|du|un francais, -parl* ..2 francais, -francais ni`,
    ),
  },
}
