import { phrases } from './phrases.ts'
import type { SectionDefinition } from './section-definition.ts'

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
        USSR, Soviet Union,
        Soviet era|times|days|period|aid|leader*|help|assistance|support|advis*|specialist*|instructor*,
        Soviets, Soviet, Cold War, Brezhnev, Khrushchev, -Soviet-made, -Soviet-era, -Soviet-designed,
        -Soviet-built, -Soviet-type, -Soviet-style, -new Cold War, fall of the Berlin Wall, Berlin Wall, Eastern bloc`),
      fr: phrases(`
        URSS, Union sovietique, sovietique*, guerre froide, Brejnev, Khrouchtchev,
        -fabrication sovietique, -conception sovietique, -origine sovietique, -epoque sovietique T,
        -nouvelle guerre froide, chute du mur, bloc de l’Est, du temps de Tito`),
    },
    origins: {
      en: phrases(`
        independence, decolon*, colonial*, colony|colonies, colonised|colonized, protectorate,
        former colonial? power|ruler|master*, after independence, post-independence, -independence day,
        -judicial independence, -energy independence, -independence of the judiciary, -neo-colonial*,
        -neocolonial*, -independence of the? media|judges|court*|press,
        -independence anniversary celebrations, -financial independence, -anti-colonial rhetoric`),
      fr: phrases(`
        independance*, decolonis*, colonial*, colonie*, colonis*, protectorat, ancienne puissance,
        -neocolonial*, -neo-colonial*, -fete de l’independance, -independance de la justice,
        -independance energetique, -independance des medias`),
    },
    formerRuler: {
      en: phrases(`
        former colonial power|ruler|master*, ex-colonial power, former ruler|coloniser|colonizer,
        former French|British|Portuguese|Belgian colony, ex-coloniser, ex-colony`),
      fr: phrases(`
        ancienne puissance, ex-puissance, ancien colonisateur, ancienne colonie, ex-colonie,
        ancienne metropole`),
    },
    longAgo: {
      en: phrases(`
        decades ago, for decades, decades-long, decades-old, decades of, half a century, half-century,
        # decades, historic* ties|relation*|links|partner*|all*|bond*|friend*, historically,
        long-standing, longstanding, dates back to, dating back to, date back, go|goes|going back to,
        since the ..1 1960s|1970s|1980s|1990s|sixties|seventies|eighties|nineties,
        in the ..2 1950s|1960s|1970s|1980s|1990s|sixties|seventies|eighties|nineties|50s|60s|70s|80s|90s,
        last century, twentieth century, 20th century,
        under Gaddafi|Modibo|Sankara|Nasser|Nimeiri|Bokassa|Kadhafi, Gaddafi era, Gaddafi’s era,
        years ago, in the past, -in the past few|several|six|three|two|year|week|month, early years, first president, founding president`),
      fr: phrases(`
        depuis des decennies, decennies, demi-siecle,
        liens|relations|partenaire*|allie*|amitie historique*, historiquement, de longue date,
        remonte|remontent|remontant, datent, dans les annees, depuis les annees, des les annees,
        fin des annees, debut des annees, au cours des annees, des annees @past-year, siecle dernier,
        XXe siecle, sous Kadhafi, sous Modibo, sous Sankara, a l’epoque, par le passe,
        premier president`),
    },
    oldLeader: {
      en: phrases(`
        Boumediene, Ben Bella, Nkrumah, Lumumba, Modibo Keita, Sankara, Nasser, Haile Selassie, Mengistu, Siad Barre, Sekou Toure, Tombalbaye, Habre,
        Mobutu, Bokassa, Dacko, Houphouet, Senghor, Moussa Traore, Agostinho Neto, Samora Machel, Nimeiri, Hamani Diori, Lamizana, Kountche, Marien Ngouabi,
        Gaddafi, Brezhnev, Khrushchev, Gorbachev, Yeltsin, de Gaulle, Giscard, Mitterrand, Bourguiba, Nyerere, Kaunda, Ratsiraka, Omar Bongo, Kerekou`),
      fr: phrases(`
        Kadhafi, Brejnev, Khrouchtchev, Gorbatchev, Eltsine, Hassan II, Nasser, Siyad Barre, -camp de Gaulle, -Charles-de-Gaulle, -camp General de Gaulle`),
    },
    pastYear: { en: phrases('@past-year') },
    oldYear: { en: phrases('@old-year') },
    recentYear: { en: phrases('@year, -@past-year') },
    culture: {
      en: phrases(
        `football*, World Cup, Olympi*, born in, was born, novel, album, film, opera, painter*, museum*, festival*`,
      ),
      fr: phrases(
        `football*, Coupe, olympi*, ne en, nee en, roman, album, film, opera, peintre*, musee*, festival*`,
      ),
    },
    strongRelation: {
      en: phrases(`
        relations, ties, embassy, embassies, ambassador, treaty, defence|military|cooperation agreement*|pact*|accord*,
        agreement*, alliance, allies, recogni*, colony, colonial, protectorate, base closed, last French base, debt*,
        intervened, intervention, expelled, broke with, rapprochement, friendship, adviser*, independence,
        learned to fly, trained in`),
      fr: phrases(`
        relations, liens, ambassade*, ambassadeur, traite, accord*, alliance, allie*, reconn*, colonie*, protectorat,
        dette*, intervenu*, intervint, intervention, expuls*, rompt, rompit, rompu, rompre, rapproch*, cooperation, amitie, conseillers,
        independance, pret|prets,
        ardoise, creance*`),
    },
    thaw: {
      en: phrases(`
        relations|ties|links|talks|cooperation|contacts ..3 cooled|soured|resumed|revived|picked|warmed|froze|frozen|deteriorated|improved|broke|collapsed|withered|lapsed|restored,
        picked up again`),
      fr: phrases(`
        relations|liens|echanges|cooperation|contacts ..4 refroidi*|distend*|repris*|repren*|degrad*|ameliore*|rompu*|gele*|reduis*|retabli*,
        la chute du mur, l’effondrement de, fin a cette cooperation`),
    },
    modernCue: {
      en: phrases(
        `this week, on Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday, announced, told reporters`,
      ),
      fr: phrases(`cette semaine, lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche, a annonce`),
    },
    relation: {
      en: phrases(`
        relation|relations|relationship*, ties, links, cooperat*, co-operat*, partner*,
        ally|allies|allied|alliance*, friend*, agreement*, treat*, pact*, accord*, talks, diplomatic*,
        embass*, ambassador*, visit|visits|visited, travelled|traveled, aid, assist*,
        help|helped|helping|helps, support|supported|supporting|supports, debt|debts, loan*, credit*,
        invest*, built, train|trained|training, equip*, suppl*, armed|arming|armament, sent,
        scholarship*, stud*, recogni*, broke|broken|break, sever*, suspend*, cut, expel*, resum*,
        restor*, renew*, reopen*, establish*, sign*, interven*, sold, bought, delivered, advis*,
        specialist*, contract*, trade, influence, presence, back|backed|backing, sided, turned to,
        stationed, bases, garrison*, sanction*, annex*, war, independence, coloni*, colony|colonies, rule|ruled|ruler,
        won ..2 independence, gained, relied, depend*, courted, cancel*, erased, wrote off, written off,
        forgave, rapprochement, influence, summit,
        fought, side, allied, owed, owe, sheltered, courted, client, patron, tilt*, lean*, welcomed, armed, advisors, technicians, doctors, teachers, engineers, exile, delegation, protocol`),
      fr: phrases(`
        relation*, lien*, crise*, tension*, install*, client*, reste*, prive*, protecteur, materiel, quitt*, idylle, livra*, arma*, armai*, form*, cooper*, cooperation*, partenaire*, partenariat*, allie*, alliance*,
        ami|amis|amitie*, accord*, traite*, pacte*, diplomati*, ambassad*, visite*, rendu|rendit|rend,
        aide*, assistance, soutien*, soutenu*, soutenait, dette*, pret|prets, credit*, investi*,
        construi*, construct*, form*, equip*, fourni*, arm*, envoy*, bours*, etudi*, reconn*, romp*,
        rupture*, suspend*, expuls*, repris*, reprend*, retabl*, renou*, rouv*, rouvert*, etabl*, sign*,
        interven*, interv*, vend*, livr*, conseill*, specialiste*, contrat*, commerc*, influence,
        presence, base*, sanction*, independan*, coloni*, colonie*, efface*, annul*, rapproch*, echange*, tourn*,
        guerre, sommet, stationn*,
        achet*, combatt*, devait, ardoise, creance*, client*, parrain, techniciens, medecins, enseignants, ingenieurs, delegation, protocole, accueill*, tourn* vers, brouill*, refroid*, idylle, bascul*,
        detrui*, detruit, renvers*, brouille*, zone franc, monnaie, parachutistes, payait, fit passer, retabli*`),
    },
    both: {
      en: phrases(`
        both countries|states|nations|capitals|sides|governments,
        two countries|states|nations|capitals|governments, bilateral*, between them, between ..6 and`),
      fr: phrases('deux pays|etats|nations|capitales|gouvernements, bilatera*, entre ..6 et'),
    },
    domestic: {
      en: phrases(`
        election*, born in, was born, graduat*, film, football*, World Cup, Olympi*, Cup, studied,
        military academy, novel, album, economy grew, GDP, founded in, since taking power, UN mission,
        MINUSMA, insurgen*, rebellion,
        was ordered, that ..3 ordered`),
      fr: phrases(`
        election*, ne en, nee en, diplome*, film, football*, Coupe, olympi*, roman,
        PIB, fonde* en, album, rebellion`),
    },
    continuation: {
      en: phrases(`
        also, they, then, later, at the time, at that time, afterwards, both countries|states|nations,
        the two countries|states|nations, meanwhile, in return, during that period, those years,
        that era, those ties|links|relations, these ties|links|relations, thereafter,
        ties|relations|cooperation, claims to have, had,
        hundreds|thousands of ..3 students|officers|cadres, even`),
      fr: phrases(`
        aussi, egalement, ensuite, puis, a l’epoque, alors, plus tard, les deux pays|etats|capitales,
        en retour, ces liens, ces relations, cette cooperation, cette periode, ils,
        des centaines|milliers, meme, cette alliance, avait, avaient`),
    },
    pastAction: {
      en: phrases(`
        supplied, equipped, trained, built, helped, financed, funded, sent, invested, provided,
        delivered, erased, cancelled, wrote off, slacked, cooled, collapsed, faded, resumed, stopped,
        closed, reopened, signed, travelled, visited, studied, broke, severed, restored, welcomed,
        backed, supported, withdrew, withered, dwindled, lapsed, revived, remained, sold, bought,
        received, opened, established, recognised, recognized, intervened, stationed, deployed, kept`),
      fr: phrases(`
        fourni*, equip*, form*, construi*, construct*, aid*, financ*, envoy*, investi*, livr*, effac*,
        annul*, distend*, refroidi*, effondr*, repris*, cess*, ferm*, rouvert*, sign*, etudi*, romp*,
        rompu*, retabli*, accueilli*, soutenu*, vendu*, achet*, recu*, ouvert*, etabli*, reconnu*,
        interven*, maintenu*, gard*, conserv*, relanc*, espac*`),
    },
    presentTime: {
      en: phrases(`
        today, currently, now, this week|month|year,
        on Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday, recent*, nowadays`),
      fr: phrases(`
        aujourd’hui, actuellement, desormais, cette semaine|annee, ce mois,
        lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche, recemment`),
    },
  },
  rules: [
    { all: ['soviet', 'relation'], unless: ['domestic'] },
    { all: ['soviet', 'both'], unless: ['domestic'] },
    { all: ['origins', 'relation'], states: 2, unless: ['modernCue'] },
    { all: ['formerRuler'], states: 2, unless: ['modernCue'] },
    { all: ['longAgo', 'relation'], states: 2, unless: ['domestic', 'modernCue'] },
    { all: ['longAgo', 'both', 'relation'], unless: ['modernCue'] },
    { all: ['pastYear', 'relation'], states: 2, unless: ['domestic'] },
    { all: ['oldYear', 'relation'], near: 12, states: 1, unless: ['culture'] },
    { all: ['oldYear', 'both'] },
    { all: ['oldLeader', 'relation'], near: 10, states: 1, unless: ['domestic', 'modernCue', 'recentYear'] },
    { all: ['pastYear', 'both', 'relation'], unless: ['domestic'] },
    { all: ['pastYear', 'strongRelation'], near: 14, states: 1, unless: ['domestic'] },
    {
      all: ['pastAction', 'continuation'],
      unless: ['presentTime', 'domestic', 'recentYear'],
      leans: { on: 'previous', within: 1 },
    },
    {
      all: ['pastAction'],
      states: 2,
      unless: ['presentTime', 'domestic', 'recentYear'],
      leans: { on: 'previous', within: 1 },
    },
    { all: ['pastYear', 'relation'], unless: ['domestic'], leans: { on: 'previous', within: 2 } },
    { all: ['thaw'], unless: ['domestic', 'recentYear'], leans: { on: 'previous', within: 1 } },
  ],
}
