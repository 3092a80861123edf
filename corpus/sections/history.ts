import { phrases } from './phrases.ts'
import type { SectionDefinition } from './section-definition.ts'

/** Words that say that a sentence is about today, or not about relations of states. */
const elsewhere = ['modernCue', 'presentTime', 'recentYear', 'culture', 'domestic']

/** Relations between the states of the story before its present episode. */
export const history: SectionDefinition = {
  id: 'history',
  label: { en: 'History of relations', fr: 'Histoire des relations' },
  about: {
    en: 'Relations between the states of the story before its present episode: independence, Soviet era, break, resumption.',
    fr: 'Les relations entre les États concernés avant l’épisode en cours : indépendance, époque soviétique, rupture, reprise.',
  },
  terms: {
    soviet: {
      en: phrases(`
        USSR, Soviet Union, Soviet, Soviets, Cold War, Brezhnev, Khrushchev, Stalin, Gorbachev, Yeltsin, Berlin Wall, Iron Curtain, Eastern bloc, East German*|Germany, Yugoslavia, Czechoslovakia, Warsaw Pact, Non-Aligned, Tsar|Tsars, tsarist, imperial Russia, Comecon, Komsomol, Lumumba University, 
        -Soviet-made, -Soviet-era ..2 tank*|helicopter*|aircraft|rifle*|weapon*|jet*|plane*, -Soviet-designed, -Soviet-built, -Soviet-type, -Soviet-style, -new Cold War, -Soviet-vintage`),
      fr: phrases(`
        URSS, Union sovietique, sovietique|sovietiques, guerre froide, Brejnev, Khrouchtchev, Staline, Gorbatchev, Eltsine, chute du mur, bloc de l’Est, rideau de fer, RDA, Allemagne de l’Est, Yougoslavie, Tchecoslovaquie, tsar|tsars, non-alignes, universite Lumumba, universite Patrice-Lumumba,
        -fabrication sovietique, -conception sovietique, -origine sovietique, -epoque sovietique T, -nouvelle guerre froide`),
    },
    origins: {
      en: phrases(`
        independence, independent since|of|from, decolon*, colonial, colonised|colonized|colonise, coloniser*, colony|colonies, protectorate, empire, liberation movement*|war|struggle, war|struggle|fight of|for liberation|independence, post-independence, mandate territory, scramble for Africa,
        -independence day, -judicial independence, -energy independence, -independence of the judiciary, -neo-colonial*, -neocolonial*, -independence of the? media|judges|court*|press|bank, -independence anniversary, -financial independence, -anti-colonial rhetoric, -independence square, -place de l’independance, -independence avenue, -boulevard de l’independance`),
      fr: phrases(`
        independance, independances, independant depuis, decolonis*, colonial|coloniale|coloniales|coloniaux, colonie|colonies, colonis*, protectorat, empire, metropole, guerre de liberation, lutte de liberation, tirailleurs, Oubangui, Haute-Volta, Dahomey, Soudan francais, AOF, AEF,
        -neocolonial*, -neo-colonial*, -fete de l’independance, -independance de la justice|presse|banque, -independance energetique, -independance des medias, -jour de l’independance, -avenue de l’independance, -place de l’independance`),
    },
    atIndependence: {
      en: phrases(
        `after|at|since|upon|on|before|with independence, independence in, eve of independence, won|gained ..2 independence`,
      ),
      fr: phrases(
        `apres|depuis|avant|avec|des|lors l independance, a|de l independance en, veille|lendemain de l independance`,
      ),
    },
    formerRuler: {
      en: phrases(`
        former colonial power|ruler|master*, ex-colonial power, former ruler|coloniser|colonizer|master*, former ..1 colony, ex-coloniser, ex-colony, old ruler|master*, former metropole, tirailleurs, Upper Volta, Oubangui-Chari, Ubangi-Shari, French Sudan, Dahomey, Gold Coast, Zaire, Rhodesia, Biafra, Katanga, Françafrique, francafrique`),
      fr: phrases(`
        ancienne puissance, ex-puissance, ancien colonisateur, ancienne colonie, ex-colonie, ancienne metropole, ancien occupant, Zaire, Rhodesie, Biafra, Katanga`),
    },
    longAgo: {
      en: phrases(`
        decades ago, for ..2 decades, decades-long, decades-old, decades of, half a century, half-century, # decades, three|four|five|six|seven decades, historic ties|relations|links|partner|ally|bond|bonds|friend*, historical|historically, long-standing, longstanding, dates|date|dating|dated back to, dates|date from, go|goes|going|went back to,
        since|in|during|of the ..3 1950s|1960s|1970s|1980s|1990s|fifties|sixties|seventies|eighties|nineties|50s|60s|70s|80s|90s, last century, twentieth century, 20th century, nineteenth century, 19th century, years ago, generations|generation ago, in the past, once, in those days|years, at the time, back then, then, long before, long ago, old friend*|friendship|ties|allies|ally|comrade*|acquaintance*, early years, first president, founding president, founding father, late president, forgotten, memory|memories, remember*, archive*, veteran*, grandfather*, my father, our fathers, since time,
        -in the past few|several|six|three|two|year|week|month, -once again, -once more, -at once, -once a week, -at the time of writing, -by then, -since then, -but then, -even then, -two|three|few years ago, -a year ago, -once the|he|she|they|it`),
      fr: phrases(`
        depuis des decennies, decennie|decennies, demi-siecle, liens|relations|partenaire*|allie*|amitie historique*, historiquement, historique|historiques, de longue date, remonte|remontent|remontant|remontait, datent|date de|des, dans les annees, depuis les annees, des les annees, des annees @old-year, fin des annees, debut des annees, au cours des annees, annees @past-year, annees # @past-year, siecle dernier, XXe siecle, XIXe siecle, a l’epoque, par le passe, autrefois, jadis, naguere, il y a ..2 ans, a l’origine, du temps de|ou,
        premier president, pere de l’independance, pere fondateur, feu le president, vieil|vieille|vieux ami|amie|amis|amitie|histoire|allie|allies|complice*|connaissance*|liens, memoire|memoires, souvenir|souvenirs|souvient|souviennent, archive|archives, ancien|anciens combattants, grand-pere, mon pere, nos peres, generation|generations, l’histoire, dans l’histoire, en ces temps,
        -il y a un an|deux ans|trois ans|quelques mois|jours|peu`),
    },
    // Heads of state of the years from independence to the end of the Cold War, in Africa and in the capitals that courted
    // it. Source: public record. Names that others bear stand with a first name or an office.
    oldLeader: {
      en: phrases(`
        Boumediene, Ben Bella, Nkrumah, Modibo Keita, Sankara, Haile Selassie, Mengistu, Siad Barre, Sekou Toure, Tombalbaye, Habre, Malloum, Goukouni, Mobutu, Bokassa, Dacko, Kolingba, Patasse, Houphouet, Senghor, Moussa Traore, Agostinho Neto, Dos Santos, Samora Machel, Nimeiri, Nimeiry, Diori, Lamizana, Kountche, Marien Ngouabi, Massamba-Debat, Leon M’Ba, 
        Gaddafi, Qaddafi, King Idris, de Gaulle, Giscard, Mitterrand, Pompidou, Foccart, Chirac, Bourguiba, Nyerere, Kaunda, Ratsiraka, Tsiranana, Omar Bongo, Kerekou, Eyadema, Olympio, Obote, Idi Amin, Amilcar Cabral, Tito, John|President Kennedy, Kennedy years|era|administration, Richard|President Nixon, Kissinger, Jimmy Carter, President Carter, Ronald|President Reagan, Fidel Castro, Che Guevara, Mao Zedong|Tse, Hafez al-Assad, Najibullah, Abdel Nasser, Anwar|Anouar Sadat|Sadate, Ahidjo, Yhombi, Lissouba, Kamuzu|Hastings Banda, Mugabe, Savimbi, Hassan II, Ould Daddah, Patrice Lumumba, Kadhafi,
        -camp de Gaulle, -Camp de Gaulle, -de Gaulle camp, -Charles de Gaulle airport, -Charles-de-Gaulle, -camp General de Gaulle, -Thomas Sankara airport|avenue|memorial|university, -avenue Modibo, -stade Modibo, -place Lumumba, -Modibo Keita airport|stadium, -Leopold Sedar Senghor stadium|airport, -stade Leopold, -universite ..2 Senghor`),
      fr: phrases(`Siyad Barre, Brejnev, Abdel Nasser, Nasser, Mengistu, Kadhafi, Houphouet-Boigny`),
    },
    pastYear: { en: phrases('@past-year') },
    oldYear: { en: phrases('@old-year') },
    recentYear: { en: phrases('@year, -@past-year') },
    relation: {
      en: phrases(`
        relation|relations|relationship*, ties, links, bond|bonds, cooperat*, co-operat*, partner*, ally|allies|allied|alliance*, friend*, agreement*, treaty|treaties, pact*, accord|accords, talks, diplomat*, embass*, ambassador*, consul|consuls|consulate|consulates|consulat|consulats, visit|visits|visited, travelled|traveled|flew to, aid, assist*, help|helped|helping, support|supported|supporting|supports, back|backed|backing, sided, side, side with,
        debt|debts, loan*, credit*, invest|invests|invested|investing|investment|investments, built, building, train|trained|training|trainers, equip*, supply|supplies|supplied|supplying|supplier|suppliers, armed|arming|arms, sent, scholarship*, studied|studies|student*, cadets, recogni*, broke|broken|break, sever|severs|severed|severing, suspend*, cut, expel*, threw out, thrown out, resume|resumes|resumed|resuming|resumption, restor*, renew*, revive*|revival, reopen*, opened|open, establish*, sign|signs|signed|signing|signature, interven*, sold, bought, delivered, advis*, specialist*, technicians, doctors, teachers, engineers, geologists, contract*, trade, influence, presence, turned to|towards|away, tilt*, lean*|leaned on, courted, stationed, base|bases, garrison*, troops|soldiers|paratroopers|legionnaires|army,
        sanction*, annex*, war, independence, coloni*, colony|colonies, rule|ruled|ruler, won ..2 independence, gained, relied, depend*, cancel*, erased, wrote off, written off, forgave, forgiven, rapprochement, summit, fought, owed|owes|owe, sheltered, client|clients, patron, welcomed, received, hosted, exile, delegation, protocol, quarrel*, dispute, row, brother*, protect*, coup, oust*, toppl*, installed, restored, rescued, evacuated, cooled|chill|thaw|froze*, drifted, shared, exchanged, expedition, mission, gift`),
      fr: phrases(`
        relation|relations, lien|liens, cooper*, cooperation*, partenaire*, partenariat*, allie|allies|alliee|alliance|alliances, ami|amis|amie|amitie, accord|accords, traite|traites, pacte*, diplomat*, ambassad*, consul|consuls|consulate|consulates|consulat|consulats, visite*, rendu|rendit|rend ..2 a|en, aide|aides|aida, assistance, soutien*, soutenu*, soutenait, soutint, appuy*, dette*, pret|prets, credit*, investi*, construi*, construct*, forme|formes|formee|formees|formait|formaient|forma|formerent|forment|formation|formations, equip*, fourni*, armes|arma|armait|armement*, envoy*, bours*|boursiers, etudi*, eleves-officiers, cadets, reconn*, romp*|rupture*|rompu, suspend*, expuls*, chasse|chasses|chassee|chassa|chasserent|chasser, repris*|reprend*|reprise, retabl*, renou*, rouv*, ouvert|ouvrit|ouvre|ouverture, etabli*, sign*|signa,
        interven*|intervint, vend*|vendit, livr*|livra, conseill*, specialiste*, technicien*, medecins, enseignants, ingenieurs, geologues, cooperant*, contrat*, commerc*, influence, presence, base|bases, garnison*, troupes|soldats|parachutistes|paras|legionnaires|armee, sanction*, annex*, guerre, independan*, coloni*, colonie*, efface*|effaca, annul*, rapproch*, echange*, tourn*, sommet, stationn*, achet*|acheta, combatt*, devait|devaient, ardoise, creance*, client*, parrain*, protecteur, protege*, delegation, protocole, accueill*, brouill*, refroid*, idylle, bascul*, renvers*, installa|installe, retablir, zone franc, monnaie, exil, recu|recut|recevait, putsch, coup d’Etat, sauv*, evacu*, quitt*, expedition, mission, frere*, querelle, divorce, fache*`),
    },
    strongRelation: {
      en: phrases(`
        relations, ties, embassy, embassies, ambassador*, treaty, defence|military|cooperation agreement*|pact*|accord*, agreement*, alliance, allies, recogni*, colony, colonial, protectorate, base closed, debt*, intervened, intervention, expelled, broke with, rapprochement, friendship, adviser*|advisers|advisors, independence, trained in|by, studied in, sent troops|soldiers|paratroopers|legionnaires, diplomatic, naval base|station, lease, summit, wrote off, cancelled, non-aggression, accords`),
      fr: phrases(`
        relations, liens, ambassade*, ambassadeur, traite|traites, accord|accords, alliance, allie*, reconn*, colonie*, protectorat, dette*, intervenu*, intervint, intervention, expuls*, rompt, rompit, rompu, rompre, rapproch*, cooperation, amitie, conseillers, independance, pret|prets, ardoise, creance*, diplomatique*, base navale, bail, sommet, forme|formes en|a, etudie|etudia`),
    },
    // How a paragraph on the past begins: an old acquaintance, a change of camp, not the first time.
    topic: {
      en: phrases(`
        first time, nothing new, not new, no novelty, not|hardly a new, is new|old|older|younger|ancient, new ..1 friendship|relationship|alliance|acquaintance, long history, have|has ..1 history, knows|know|knew ..3 well, no stranger, no strangers, stranger|strangers to, old|older acquaintance*|flame|story|partner*|pattern, older generation, changed|changes|changing|switched|switches|turned ..2 camps|sides|partners|allies|patrons|coats, have|has|had ..6 before, -before #, remember*, reminder*, legacy, heritage, roots, tradition, echo|echoes|echoed,
        precedent*, parallel|parallels, history, the past, friendship, romance, brotherhood, fraternity, alliance|alliances, honeymoon, marriage, courtship, courted, love affair, links, ties, old links|ties, relationship, connection, once ..2 ally|allies|partner*|friend*, long been, long ..3 ally|allies|client|partner*|friend*, used to, turned around, fell out, fallen out, falling out, came full circle, full circle, -before the end, -before long, -day before, -week before, -month before, -year before, -hours before, -days before, -weeks before, -months before, -years before, -minutes before, -before dawn|noon|midnight`),
      fr: phrases(`
        premiere fois, rien de nouveau|neuf, n’est pas nouveau|nouvelle|neuf|neuve, n’a rien de nouveau, pas une inconnue, pas un inconnu, connait|connaissent bien, vieille|vieilles connaissance|connaissances|histoire|amitie|alliance|habitude|querelle, n’en est pas a, change|changea|changer|changent ..2 camp|alliance|allie|allies|parrain|protecteur|partenaire, deja, heritage, heritier*, tradition, racines, precedent|precedents, parallele, histoire, le passe, un passe, amitie, fraternite, idylle, romance, lune de miel, mariage, alliance|alliances, est|sont recente|recent|recents|ancienne|ancien|anciens|anciennes|vieux|vieille, souvenir*, souvien*, memoire, generation|generations, autrefois, jadis, longtemps, tourne|tournes vers, toujours ete, pas toujours,
        -il y a longtemps que, -longtemps apres, -histoire de|drole`),
    },
    // Purchases of arms belong to the past of a friendship only where an age that is over is named.
    armsDeal: {
      en: phrases(`
        @designation, helicopter*, jets, weapons, arms deal*|sales|contract*, rifles, missiles, tanks, drones, aircraft, ammunition, frigate*, submarine*, fighters`),
      fr: phrases(`
        helicoptere*, avions, armes, ventes|contrat|contrats d armes|armement, fusils, missiles, chars, drones, munitions, fregate*, sous-marin*, blindes`),
    },
    leaving: {
      en: phrases(`
        withdrew|withdrawn|withdrawal|withdraw|pull*|handed ..3 out|over|back, drawdown, lowered, came down, cancelled ..5 accord|agreement|pact|lease, denounced ..5 accord|agreement|pact, trimmed, left their camp`),
      fr: phrases(`
        retrait, retire*, retroced*, restitu*, denonc* ..5 accord*|traite*, bases etrangeres, reduite, quitte ..2 base|camp, evacue*`),
    },
    both: {
      en: phrases(`
        both|two countries|states|nations|capitals|sides|governments|armies|presidents, bilateral*, between them, between ..6 and, each other, one another, the two, either side`),
      fr: phrases(
        'deux pays|etats|nations|capitales|gouvernements|armees|presidents, bilatera*, entre ..6 et, l’un de l’autre, l’une de l’autre, les deux',
      ),
    },
    thaw: {
      en: phrases(`
        relations|ties|links|talks|cooperation|contacts|friendship|romance|honeymoon ..8 cooled|soured|resumed|revived|picked|warmed|froze|frozen|deteriorated|improved|broke|collapsed|withered|lapsed|restored|dense|close|cold, picked up again, drifted apart, fell out, made up, reconcil*, honeymoon, turned cold, thaw*, estrange*`),
      fr: phrases(`
        relations|liens|echanges|cooperation|contacts|amitie|idylle ..8 refroidi*|distend*|repris*|repren*|degrad*|ameliore*|rompu*|gele*|reduis*|retabli*|espac*|cess*, effondrement de, fin a|aux ..2 cooperation|relations|liens|amitie|alliance, brouille*, reconcili*, lune de miel, degel, se distend*`),
    },
    continuation: {
      en: phrases(`
        also, they, then, later, afterwards, at the time, at that time, both countries|states|nations, the two, meanwhile, in return, during that period, those years, that era, those|these ties|links|relations, thereafter, even, had, the friendship, it was, years later, year later, the following year, the year after, the next, until, the last, the first, by then, from then on, twice, again, when, his son, his successor, the treaty, the agreement, the accord, the base, the coup`),
      fr: phrases(`
        aussi, egalement, ensuite, puis, a l’epoque, alors, plus tard, les deux, en retour, ces liens, ces relations, cette cooperation, cette periode, ils, meme, cette alliance, avait, avaient, l’annee suivante, ans apres, ans plus tard, jusqu’en, jusqu’a, la premiere, le premier, le dernier, deja, encore, lorsque, quand, son successeur, le traite, l’accord, la base, le coup, elle, il`),
    },
    pastAction: {
      en: phrases(`
        supplied, equipped, trained, built, helped, financed, funded, sent, invested, provided, delivered, erased, cancelled, wrote off, forgave, slacked, cooled, collapsed, faded, resumed, stopped, closed, reopened, signed, travelled, visited, studied, broke, severed, restored, welcomed, backed, supported, withdrew, withered, dwindled, lapsed, revived, remained, sold, bought, received, opened, established, recognised, recognized, intervened, stationed, deployed, kept, expelled, armed, fought, joined, left, came, went, ruled, took, gave, gained, won, lost, turned, became, changed, survived, shut, returned, followed, obtained`),
      fr: phrases(`
        fournit, fournissait|fournissaient, fourni, equipa|equipait, forma|formait, construisit|construisirent, aida, finança|financait|financa, envoya|envoyait, livra|livrait, effaca, annula, distendirent, refroidirent, refroidi, effondr*, reprit|reprirent|repris, cessa|cesserent, ferma|fermee, rouvrit, signa|signerent, etudia|etudierent|etudie, rompit|rompirent|rompu, retablit|retablirent, accueillit|accueilli, soutint|soutenait|soutenu, vendit|vendait|vendu, acheta|achetait, recut, ouvrit|ouvert, etablit|etablirent, reconnut|reconnu, intervint|intervenu|intervenue, maintint, garda, conserva, relanca, accorda|accordait, demanda, pria, expulsa|expulse, quitta|quitterent, chassa, arriva|arriverent, debarqu*, fut|furent, eut|eurent, devint|devinrent, fit|firent, prit|prirent, vint|vinrent, valut, obtint, dut|durent, mit|mirent, tint|tinrent, resta|resterent, commenca, fonda, renversa|renverserent, fusilla, regna, succeda`),
    },
    pluperfect: {
      en: phrases(
        `had ..2 supplied|armed|been|sent|kept|signed|broken|exchanged|received|built|won|ruled|begun|told|seemed|promised|fought|sided|helped|trained|left|closed|opened|bought|sold|cooled|backed`,
      ),
      fr: phrases(
        `avait|avaient|etait|etaient ..2 envoye*|signe*|rompu*|reconnu*|soutenu*|forme*|construit*|ete|intervenu*|intervenue|quitte*|ferme*|ouvert*|recu*|promis*|fait|exige*|obtenu*|demande*|retabli*|refroidi*|rapproche*|rapprochee|etudie*|combattu*|chasse*|arme*|vendu*|achete*`,
      ),
    },
    culture: {
      en: phrases(
        `football*, World Cup, Olympi*, born in, was born, novel|novels|novelist*, album, film|films|movie, opera|operas, painter*, museum*, festival*, orchestra*, poet*, cinema, champion*, restaurant*, hotel*, harvest, rainfall, drought, cotton, song|songs, singer*, railway*, bridge, market, school built`,
      ),
      fr: phrases(
        `football*, Coupe, olympi*, ne en, nee en, ne a, nee a, roman|romans, album, film|films, opera|operas, peintre*, musee*, festival*, orchestre*, poete*, cinema, champion*, restaurant*, hotel*, recolte, secheresse, pluie*, coton, chanson*, chanteu*, chemin de fer, pont, marche aux`,
      ),
    },
    domestic: {
      en: phrases(`
        election*, graduat*, economy grew, GDP, founded in, since taking power, UN mission, MINUSMA, insurgen*, rebellion, rebels, jihadist*, embargo, ceasefire, truce, mutiny, parliament, constitution, census, company was, the firm was, peacekeep*, Wagner, prison`),
      fr: phrases(`
        election*, diplome*, PIB, fonde|fondee|fondes en, rebellion, rebelles, jihadistes, djihadistes, embargo, cessez-le-feu, treve, mutinerie, parlement, constitution, recensement, Minusma, casques bleus, Wagner, prison`),
    },
    modernCue: {
      en: phrases(
        `this week, on Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday, announced, told reporters, yesterday, this month, last week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday`,
      ),
      fr: phrases(
        `cette semaine, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, a annonce, hier, ce mois, la semaine derniere, le mois dernier`,
      ),
    },
    presentTime: {
      en: phrases(
        `today, currently, now, nowadays, this year|month|week, recent|recently, latest, for now, will, tomorrow, next year|month|week, at present`,
      ),
      fr: phrases(
        `aujourd’hui, actuellement, desormais, cette annee|semaine, ce mois, recemment, recent|recents|recente, maintenant, pour l’heure, demain, prochain|prochaine, a present`,
      ),
    },
  },
  rules: [
    // An age that is over, and states that had to do with one another.
    { all: ['soviet', 'relation'], weight: 0.4 },
    { all: ['soviet', 'both'], weight: 0.3 },
    { all: ['soviet'], weight: 0.55 },
    { all: ['soviet'], states: 2, weight: 0.05 },
    { all: ['origins'], weight: 0.2 },
    { all: ['origins', 'relation'], weight: 0.2 },
    { all: ['origins', 'pastYear'], weight: 0.35 },
    { all: ['origins', 'relation'], states: 2, weight: 0.3 },
    { all: ['atIndependence', 'relation'], states: 2, weight: 0.4 },
    { all: ['formerRuler'], weight: 0.2 },
    { all: ['formerRuler'], states: 2, weight: 0.3 },
    { all: ['longAgo', 'relation'], weight: 0.05 },
    { all: ['longAgo', 'relation'], states: 2, weight: 0.9 },
    { all: ['longAgo', 'strongRelation'], weight: 0.35 },
    { all: ['longAgo', 'both'], weight: 0.35 },
    { all: ['oldLeader'], weight: 0.1 },
    { all: ['oldLeader', 'relation'], weight: 0.5 },
    { all: ['oldLeader'], states: 1, weight: 0.35 },
    { all: ['pastYear'], weight: 0.15 },
    { all: ['pastYear'], states: 1, weight: 0.15 },
    { all: ['pastYear', 'strongRelation'], weight: 1.05 },
    { all: ['pastYear', 'both'], weight: 0.25 },
    { all: ['oldYear'], weight: 0.65 },
    { all: ['oldYear', 'relation'], weight: 0.15 },
    { all: ['oldYear'], states: 1, weight: 0.2 },
    { all: ['oldYear'], states: 2, weight: 0.4 },
    { all: ['thaw'], weight: 0.5 },
    { all: ['strongRelation', 'pluperfect'], states: 1, weight: 0.35 },
    { all: ['pastAction', 'oldYear'], weight: 0.15 },
    { all: ['topic'], leans: { on: 'next', within: 1 }, weight: 0.35 },
    { all: ['topic'], leans: { on: 'next', within: 2 }, weight: 0.35 },
    { all: ['topic'], unless: elsewhere, leans: { on: 'around', within: 2 }, weight: 0.45 },
    // What speaks against it.
    { all: ['armsDeal'], unless: ['soviet', 'oldYear', 'origins'], weight: -0.25 },
    { all: ['leaving'], unless: ['oldYear', 'origins'], weight: -0.7 },
    { all: ['domestic'], weight: -0.5 },
    { all: ['modernCue'], weight: -0.8 },
    { all: ['presentTime'], weight: -0.4 },
    { all: ['recentYear'], weight: -0.3 },
    // What the article is about, and what stands beside the sentence.
    { all: [], leans: { on: 'previous', within: 1 }, weight: 0.4 },
    { all: [], leans: { on: 'next', within: 1 }, weight: 0.6 },
    { all: ['pastAction'], leans: { on: 'previous', within: 1 }, weight: 0.15 },
    { all: ['continuation'], leans: { on: 'previous', within: 1 }, weight: 0.4 },
    { all: ['pastAction'], states: 2, leans: { on: 'previous', within: 1 }, weight: 0.1 },
    { all: ['thaw'], leans: { on: 'previous', within: 2, scope: 'article' }, weight: 0.25 },
    { all: ['relation'], leans: { on: 'previous', within: 1 }, weight: 0.25 },
    // What its paragraph and the article around it are about.
    { all: ['soviet'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.45 },
    { all: ['origins'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.35 },
    { all: ['formerRuler'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.3 },
    { all: ['longAgo'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.25 },
    { all: ['strongRelation'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.1 },
    { all: ['thaw'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.3 },
    {
      all: ['pastAction'],
      unless: elsewhere,
      leans: { on: 'around', within: 2, scope: 'article' },
      weight: 0.15,
    },
    { all: ['pluperfect'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.25 },
  ],
}
