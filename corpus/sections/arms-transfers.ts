import { makerNames } from '../lexicon/actors.ts'
import { states } from '../lexicon/states.ts'
import { suppliers } from '../lexicon/weapons.ts'
import { phrases } from './phrases.ts'
import type { SectionDefinition } from './section-definition.ts'

/** Words that say that a sentence is about something else than arms that change hands. */
const elsewhere = ['notTransfer', 'never', 'civil', 'training']

/** Weapons ordered, sold, given, delivered, seen for delivery or maintained under contract. */
export const armsTransfers: SectionDefinition = {
  id: 'arms-transfers',
  label: { en: 'Arms transfers', fr: 'Transferts d’armements' },
  about: {
    en: 'Weapons, ammunition, military vehicles or aircraft ordered, sold, given, delivered, seen for delivery or maintained under contract; not cooperation or training alone.',
    fr: 'Armes, munitions, véhicules ou aéronefs militaires commandés, vendus, donnés, livrés, vus avant livraison ou entretenus sous contrat ; ni la coopération ni la formation seules.',
  },
  terms: {
    // Types by name ("Mi-35M", "Bayraktar") are `@designation`: their one home is corpus/lexicon.
    weapon: {
      en: phrases(`
        @designation, weapon*, arms, armament*, ammunition, ammo, munition*, missile*, rocket*, artillery, howitzer*, mortar|mortars, rifle|rifles, kalashnikov*, carbine*, machine guns, machine-gun*, submachine*, grenade*, launcher|launchers, gun|guns, pistol*, sidearm*, small arms, light weapons, firearm*, explosives,
        bombs, shells, cartridges, bullets, warhead*, torpedo*, cannon|cannons, flamethrower*, MANPADS, landmines, land mines, anti-personnel mines, naval mines, anti-tank mines, armoured|armored ..2 vehicle*|carrier*|car|cars|truck*|lorries|jeep*|personnel|cavalry|units|fleet, armour, armor, APC*, MRAP*, IFV*, tank|tanks, troop carrier*, personnel carrier*, technicals,
        fighter|combat|attack|military|strike|surveillance|reconnaissance|trainer|training|bomber|jet ..1 jet|jets|aircraft|plane|planes|helicopter*|drone*|fighters, jets, warplane*, bomber|bombers, fighter-bomber*, interceptor*, gunship*, combat|military|army|armed|tactical ..1 vehicle*|equipment|hardware|truck*|lorries|materiel|supplies|gear|kit|stores|cargo|cargoes|consignment*|pickups,
        helicopter|helicopters, drone|drones, UAV|UAVs, UCAV*, unmanned, quadcopter*, loitering, patrol boat*|vessel*|craft|ship*|plane*|aircraft, gunboat*, warship*, corvette*, frigate*, submarine*, minesweeper*, landing craft|ship*, missile boat*, fast attack, interceptor boat*, coast-guard cutter*, air defence|defense ..1 system*|batter*|missile*|radar*|gun*, air-defence, air-defense,
        anti-aircraft, anti-tank, surface-to-air, ground-to-air, radar|radars, jamming, jammer|jammers, electronic warfare, night-vision, night vision, thermal sights, defence|defense equipment|hardware|materiel|articles|technology|systems|products, lethal aid|equipment|assistance|kit|support, war materiel, materiel, matériel, weaponry, weapons systems, arsenal*, firepower, body armour|armor, helmets, flak jackets, bulletproof,
        infantry weapons, shoulder-fired, self-propelled, multiple|rocket launch*|rocket, spare parts, spares, airframe*, MiGs, Antonov|Ilyushin|Tupolev fighter*|bomber*|helicopter*, Migs,
        -blue|white|crash|cycle helmets, -against ..2 drones|missiles|rockets|helicopters|aircraft|tanks, -C 17|17s, -A400M|A400Ms, -An 124|124s, -Il 76|76s, -military supply route*, -military aircraft carr*, -hired gun|guns, -guns for hire, -gun for hire, -think tank*, -water|fuel|septic|storage|oil|fish tank*, -tank of, -his|her|my|your|their|open|crossed|both arms, -arms around|folded|crossed, -in arms, -folded arms, -arms race, -up to arms, -arms embargo, -weapons embargo, -embargo ..2 arms|weapons, -munitions embargo, -chemical|nuclear|biological weapons, -nuclear warhead*|missile*,
        -weather radar*, -the radar, -radar screen, -call to arms, -take|takes|took|taken|taking up arms, -arms and legs, -sky rocket*, -rocket fire, -rocket attack*, -space rocket*, -agricultural drone*, -under arms, -brothers in arms, -laid|lay|laying down their? arms, -down their? arms, -arm’s length, -shot in the arm, -sea shells, -oil shells, -top gun, -smoking gun, -gunshot*, -son of a gun, -gun|guns silent|fell, -silence the guns, -mortar and, -bricks and mortar, -mortar|artillery|rocket|missile|drone|grenade|gun|tank fire|attack|attacks|strike|strikes,
        -football arsenal, -Arsenal ..3 match|goal|club|coach|striker, -passenger jet*, -private jet*, -jet fuel, -jets of, -jet lag, -silver bullet*`),
      fr: phrases(`
        arme|armes, armement*, munition*, missile*, roquette*, lance-roquettes, lance-missiles, lance-grenades, artillerie, obus, obusier*, mortier*, fusil|fusils, kalachnikov*, carabine*, mitrailleuse*, mitraillette*, grenade*, explosif*, cartouche*, pistolet*, canon|canons, bombes, torpille*, ogive*, mines antipersonnel|antichar|navales|terrestres,
        blinde|blindes|blindee|blindees, vehicule* blinde*|tactique*|militaire*|combat, vehicule* de combat|transport, transport* de troupes, char|chars, automitrailleuse*, helicoptere|helicopteres, avion* de chasse|combat|attaque|guerre|entrainement|surveillance|reconnaissance|patrouille, avion* d’attaque, avion* d’entrainement, avion* d’appui, avion* arme*, aeronef*, chasseur-bombardier*, chasseurs, bombardier*, intercepteur*, drone|drones, munitions rodeuses,
        materiel* militaire*|lourd*|letal*|roulant|guerre|combat|defense, materiel* de guerre|combat|defense|transmission*, equipement* militaire*|letal*|lourd*, equipement* de defense|combat|guerre|vision, radar|radars, navire* de guerre|combat, batiment* de guerre, patrouilleur*, vedette|vedettes, canonniere*, corvette*, fregate*, sous-marin*, dragueur*, bateau* de patrouille|guerre, systeme* de defense|missiles|brouillage, systeme* antiaerien*, systeme* sol-air, sol-air, defense antiaerienne|aerienne, defense anti-aerienne, antiaerien*, antichar*, brouilleur*, guerre electronique,
        pick up|ups arme*, camions militaires, cargaison* militaire*, aide|assistance letale, aide militaire letale, batteries, gilets pare-balles, casques lourds, jumelles de vision, lunettes de vision, vision nocturne, arsenal, arsenaux, pieces detachees, pieces de rechange, Migs|MiG, aviation ..1 combat, armes legeres, avions, technicals,
        -protection|defense|lutte contre ..2 drones|missiles|roquettes|helicopteres|chars, -C 17, -A400M, -An 124, -Il 76, -avion* de ligne, -avions civils, -armes nucleaires|chimiques|biologiques, -armes a la main, -embargo ..3 armes|armements, -frere* d’armes, -compagnon* d’armes, -prendre|pris|prennent|prit|reprendre les armes, -deposer|depose|deposent|deposaient les armes, -depot des armes, -forces armees, -prise d’armes, -place d’armes, -suspension d’armes, -fait* d’armes, -tirs ..4 armes|artillerie|mortier, -tir d’obus, -passe* d’armes, -char a voile, -batterie* solaire*|electrique*|lithium, -helicoptere* medicalise*,
        -materiel* medical*|agricole*|scolaire*|electoral*|informatique*|sanitaire*, -drone* agricole*, -en chasseurs, -chasseurs dozo*|traditionnels|alpins, -confrerie de chasseurs, -jeux video, -canon de vin, -bombes aerosol, -grenades lacrymogenes, -frappe* de drone*, -frappe* ..2 missile*, -sous les bombes, -vedette* du|de la|de l chanson|football|cinema|spectacle, -en vedette, -tete d’ogive, -avions-cargos`),
    },
    transfer: {
      en: phrases(`
        deliver|delivers|delivered|delivering|delivery|deliveries, supply|supplies|supplied|supplying|supplier|suppliers, resuppl*, sell|sells|sold|selling|seller*, sale|sales, buy|buys|bought|buying|buyer*|customer*|client*, purchas*, acquir*, acquisition*,
        order|orders|ordered|ordering, on order, procur*, receiv*, receipt, donat*, donor*, gift|gifts|gifted, gratis, free of charge, hand|hands|handed|handing ..6 over, hands|handed|handing to, handover, ship|shipped|ships|shipping, shipment*, consignment*, transfer|transfers|transferred|transferring, export|exports|exported|exporting|exporter*, import|imports|imported|importing,
        provid*, provision, equip|equips|equipped|equipping, furnish*, unload*, offload*, airlift*, smuggl*, rearm*, re-arm*, taken|take|took|taking ..2 delivery|possession, lease|leased|leasing, loan|loaned, lent, contract for|to|covering|covers|worth, deal for|to, arms deal*, arms contract*, weapons deal*, commissioned, inducted, entered service, took into service, in service,
        overhaul*, maintained|serviced|repaired ..3 by|under|in|at, refurbish*, refit*, maintenance, upgrade*, moderni*, licence*|license*, assembled ..3 licence|license, funnel*, pass|passed|passing ..3 on|to, resell|resold, re-export*, batch, lot of, instalment*, down payment, on credit, barter*, swap|swapped|swapping, traded for, in|for exchange for, invoice*, procurement, tender, shopping list, catalogue, price tag, end-user, waiver, exempt*, exemption, notified the,
    unveil*, photographed, spotted, uncrated, crates of, arrived ..3 from, bound for, destined for, intended for, -equipped with, -service delivery, -power supply, -water supply, -humanitarian supplies, -in order to, -in order that, -order to leave, -public order, -law and order, -restor* ..2 order, -constitutional order, -world order, -in order, -new order, -rules-based order,
        -export of cotton, -deliver* ..1 a ..1 speech|verdict|statement|message|blow|sermon|ruling|warning|lecture, -aid deliver*, -medical supplies, -transfer* of power|sovereignty|authority|prisoners|detainees, -supply route*|line*|chain*|convoy*, -transferred to hospital, -ordered to|the troops|by|out|him|them, -ordered ..1 to, -on the order*|orders, -battle order, -orders to, -sales tax, -gift of the gab, -food supplies, -provided that, -ordered ..3 leave|withdraw|halt|out, -receiv* ..3 president|minister|ambassador|envoy|delegation|training, -received by, -well received, -on ..1 sale`),
      fr: phrases(`
        livre|livres|livree|livrees|livrer|livrent|livrera|livreront|livrait|livraient|livra|livraison|livraisons, fourni|fournis|fournie|fournies|fournir|fournit|fournissent|fournissait|fournissaient|fournira|fourniront|fournissant|fourniture|fournitures|fournisseur|fournisseurs, vend|vendre|vendu|vendus|vendue|vendues|vendent|vendait|vendit|vendeur|vente|ventes, revend*,
        achet*, achete|achetes|achat|achats|acheteur*|client|clients, acquis|acquise|acquises|acquerir|acquiert|acquisition*, commande|commandes|commandee|commandees|commander|commandait|carnet, passe commande, recu|recus|recue|recues|recoit|recoivent|recevoir|recevait|recevra|recurent|recut|reception|receptionne*, don|dons, offert|offerts|offerte|offertes|offrir|offre|offrait|gratis|gracieusement,
        cede|cedes|cedee|cedees|ceder|cession|cessions|cedait, transfert|transferts|transfere|transferes|transferer, export|exporte|exporter|exportation*|exportateur*, importe|importer|importation*, equipe|equiper|equipes|equipait|equipent, dote|doter|dotee|dotes|dotation|dotent|dotait, debarqu*, decharg*, achemin*, expedie|expedies|expediee|expediees|expedier|expedient|expediait, contrat* ..4 fourniture|achat|maintenance|livraison|portant, maintenance, entretien ..3 appareils|avions|helicopteres|blindes|flotte,
        reparation*, revision*, retrofit, modernis*, location, pret|prets, prete|pretes, lot|lots, cargaison*, envoi|envois, approvisionn*, ravitaill*, procure|procurer, debloqu*, entree|entres|mis en service, en service, licence, derogation, facture*, a credit, troc, troqu*, echange contre, en echange, marche ..2 armement, appel d’offres, remis|remise|remises|remettre|remet, arma|armait|armaient,
        presente|presentes|devoil*|exhib*|defil*|apercu*|photographi*, a destination de, destines|destinees|destine a, convoy*, passe* ..2 contrat|marche, signe ..3 contrat|commande, -equipe|equipes|equipees de|d, -donner ordre, -livre* bataille|combat, -se|s livr*, -livre de|sur, -livre d’histoire, -livres sterling, -aide humanitaire, -vivres, -commande* ..2 forces, -sous le commande*, -remise en liberte|cause|ordre, -remis en cause|liberte, -remis* ..3 demission|lettres, -livre* une analyse|discours, -entretien avec, -recu* en audience, -recu* par|a ..2 Elysee|Kremlin|palais, -don de soi, -retrait, -recoi* ..2 president|ministre|ambassadeur, -offre de dialogue|mediation, -en don ..1 nourriture, -presente* ses, -lettre* de`),
    },
    transferWeak: {
      en: phrases(`
        give|gives|gave|given|giving, send|sends|sent|sending, bring|brings|brought|bringing, come|comes|came|coming, arriv*, arrival, land|landed|lands, get|gets|got|getting, take|takes|took|taken, offer|offers|offered|offering, promis*, pledg*, pour|poured|pours|pouring|flood|flooded|filled|stuffed ..3 with|into, await*, waiting for, paid for, pay for|pays, to follow, followed, operate|operates, flies, fly|flew|flown, new, stockpile*, part|parted with, second-hand, replaced ..2 with|by, came off, rolled|roll off|out, lined up, agreed, signed, contract|contracts, deal|deals, cost, worth, financ*, funded, show|showed|shown, on board, aboard, carried, carrying, cargo, goods, consignments, runs|ran to, list, export, want|wants|wanted, seek|sought|seeks, has|have, owns, keep, stock, fleet, made|built in|by, from ..1 @state, reached, ferried, returned, owed`),
      fr: phrases(`
        donne|donnes|donnent|donner|donnees|donnait, devers*, inond*, garni|garnis|garnie|garnies, envoy*, envoie|envoient, arriv*, atterri*, se|s ..1 pose|posent|poses, apport*, promis|promise|promet|promet, attend|attendent|attendait|attendre|attendu|attendus, suivi|suivis|suivent|suivront, vol|vols, a bord, nouveau|nouveaux|nouvelle|nouvelles, remplac*, renvoye*, accord|contrat|contrats|marche, signe|signes, coute|coutent|cout|prix, valeur, millions, finance|finances|paye|payes|payer, provenance, origine, fabrique*|fabrication|construit*, flotte, stock|stocks, veut|souhaite|convoit*|reclam*|demand*, aligne*, possede*, dispose de, venus|venues|venu de, sortis|sorti, alignes, rejoint|rejoignent`),
    },
    weak: {
      en: phrases(`
        helicopter*, aircraft, fighters, plane|planes, vehicle*, truck|trucks, lorry|lorries, boat|boats, equipment, hardware, pickup*, pick-up, pick-ups, cargo, kit, containers, parts, uniforms, systems, batteries, trainers, ship|ships, vessel|vessels, hull, hulls, package, cargoes, freighter*, airlifter*, crate|crates, C 17|17s, A400M|A400Ms, An|AN 124|124s, Il|IL 76|76s, Antonov*, Ilyushin*, Tupolev*, Hercules, Spartan*, Mirage|Mirages, Alpha Jet|Jets, Puma|Pumas, Cougar|Cougars, Caracal|Caracals, Gazelle|Gazelles, Tiger|Tigers, Hind|Hinds, Cobra|Cobras, Leopard|Leopards, Bastion|Bastions, Marauder*, Typhoon*, Javelin*, Stinger*, Grad|Grads, Patriot missile*|batter*, Panther*, Griffon*, Milan|Milans, Jaguar|Jaguars, Hawk|Hawks, Toyota|Toyotas, Land Cruiser*, -Mirage hotel, -gazelles, -crate* of ..1 beer|mangoes|books|fruit|eggs|fish, -humanitarian aircraft|cargo, -medical equipment, -passenger plane*|aircraft, -boat people, -parts of|in`),
      fr: phrases(`
        avion|avions, vehicule|vehicules, camion|camions, appareil|appareils, equipement*, pick up|ups, cargaison*, materiel|materiels, bateau|bateaux, navire|navires, conteneur*, systeme|systemes, engins, piece|pieces, lot|lots, exemplaire*, cargo|cargos, avion-cargo, avions-cargos, caisse|caisses, Soukhoi*, Antonov|Antonovs, Iliouchine|Iliouchines, Tupolev|Tupolevs, Tigre|Tigres, -caisses d’epargne, -caisses de retraite|mangues|biere, -caisses vides, -caisses de l’Etat, -piece* d’identite, -piece de theatre`),
    },
    army: {
      en: phrases(`
        army, air force, armed forces, military, soldiers, troops, defence|defense, gendarmerie, security forces, navy, FAMa, FACA, RSF, LNA, junta, militia*, rebels, Rosoboronexport, Rostec, general, colonel, officers, chief of staff, barracks, SIPRI, coastguard, commandos, squadron, crews, pilots, Haftar, Hemedti`),
      fr: phrases(`
        armee*, forces armees, militaire*, soldats, troupes, defense, gendarmerie, marine, forces de securite, FAMa, FACA, FSR, junte, milice*, armee de l’air, rebelles, general, colonel, officiers, etat-major, escadron*, equipages, pilotes, garde-cotes`),
    },
    compound: {
      en: phrases(`
        arms|weapons|military|defence|defense sale*|deal|deals|deliver*|suppl*|shipment*|export*|import*|transfer*|contract*|purchase*|flow|flows|supplier*|consignment*|procurement|package*|order|orders|dealer*|trade|market,
        sale|sales|supply|delivery|deliveries|shipment*|transfer*|export*|import*|purchase*|flow|provision|procurement|cargo|consignment|batch|gift|donation of|for ..3 arms|weapon*|ammunition|munition*|helicopter*|drone*|aircraft|jets|tanks|missiles|rifles|equipment|vehicles|armour*,
        arms trade, military-technical cooperation, military technical, -military order*, -military supply route*, -defence contract* ..2 fraud`),
      fr: phrases(`
        vente*|livraison*|fourniture*|transfert*|achat*|exportation*|cargaison*|commande*|contrat*|trafic|marche*|don|dons|lot|envoi*|stock ..1 armes|armement*|munitions|drone*|helicoptere*|avions|blindes|missiles|materiel*|fusils,
        militaro-technique, contrat* d’armement, marche de l’armement`),
    },
    exporter: {
      en: [
        ...makerNames,
        ...phrases(`arms maker*, arms industry, arms exporter*, shipyard*, manufacturer, the maker, maker`),
      ],
      fr: phrases(
        `industrie de l’armement, marchands d’armes, marchand de canons, constructeur, chantier naval, chantiers, fabricant*, industriel*`,
      ),
    },
    embargo: {
      en: phrases(`arms embargo, weapons embargo, embargo, exempt*, exemption*, sanctions committee`),
      fr: phrases(`embargo, derogation*, exemption*, comite des sanctions`),
    },
    // Weapons that are counted or named by their type are some weapons, not weapons at large.
    quantity: {
      en: phrases(`#, @designation, pair of, dozen|dozens, hundreds of, thousands of, tonnes|tons of`),
      fr: phrases(
        `#, paire de, douzaine, dizaine, dizaines, centaine|centaines, trentaine, vingtaine, quinzaine, tonnes`,
      ),
    },
    // A firm's results and orders: ships and vehicles are goods there, unless they are called weapons.
    business: {
      en: phrases(`
        profit|profits, turnover, revenue|revenues, dividend*, shareholder*, earnings, net income, share price, shares, investor*, second|third|fourth|first quarter, freight rates, chief executive`),
      fr: phrases(`
        benefice|benefices, chiffre d’affaires, dividende*, actionnaire*, resultat|resultats nets?, cours de Bourse, investisseur*, deuxieme|troisieme|quatrieme|premier trimestre, directeur general, PDG`),
    },
    // The states that export arms, by country, people and capital.
    supplierState: {
      en: [
        ...states.filter(({ name }) => suppliers.has(name)).flatMap(({ words }) => words),
        // Where a weapon was made is not who hands it over.
        ...phrases('-@state made|built|designed'),
      ],
      fr: phrases('-fabrication|conception|origine @state'),
    },
    civil: {
      en: phrases(`
        airline*, passenger*, Air France, medical, ambulance*, tourist*, fire-fighting, firefighting, locust*, agricultur*, Boeing, Airbus, humanitarian, election material*, ballot*, school*, football*, hospital*, wheat, grain, cement, fertili*, vaccine*, farm*, taxi*, journalist*, films|cinema, museum, rice, sugar`),
      fr: phrases(`
        compagnie aerienne, passagers, Air France, medica*, ambulance*, touris*, agricole*, humanitaire*, electora*, scolaire*, ecole*, football*, incendie*, hopita*, ble, ciment, engrais, vaccin*, taxi*, journaliste*, films|cinema, musee, riz, sucre`),
    },
    notTransfer: {
      en: phrases(`
        disarm*, surrender*, laid|lay|laying down, DDR, seiz*, captur*, confiscat*, recover*, loot*, stole*, stolen, destroy*, shot down, crash*, cantonment, opened fire, fired, bombard*, bombed, buyback, hand* in, killed, wounded, ambush*, discovered, burned, burnt, shot at, wreck*, set fire|ablaze, struck, strike|strikes, hit by, exploded, blown up, dug up, unexploded, demining, attack|attacked|attacks, fled, firing, bombed, pounded|pounding|shelled|shelling, sank|sunk|sinking`),
      fr: phrases(`
        desarm*, DDR, saisi|saisie*|saisir|saisis, captur*, confisqu*, recuper*, vole|voles, detrui*, abattu*, ecras*, crash, reddition, cantonnement, tue|tues|tuees|tuant, bless*, embuscade*, ouvert le feu, bombard*, incendi*, decouver*, brule*, epave*, deminage, attaque|attaques, frappe|frappes, explos*, tir|tirs, tire|tirent, pilonn*, coule|coules|couler, stoppe|stoppent|stopperent`),
    },
    // An army's own comings and goings, with what it flies and drives.
    ownMoves: {
      en: phrases(`
        flew|fly|flies|flown|flying|sail|sailed|went|go|bring|brought|take|took|taken ..4 home, flew|fly|flies|flown|flying out|back|away, stationed, took|taken|takes|taking off, take-off, last|final|remaining ..3 soldier*|men|troops|detachment|convoy|garrison, withdrew|withdrawn|withdraw|withdraws|withdrawing|withdrawal, pulled|pull|pulls|pulling out|back, pullout, drawdown, evacuat*, dismantl*, garrison|garrisons, hoisted, hauled down, overflew|overflies|overflown,
        flyover, sortie|sorties, scrambled, patrolled|patrolling, refuell*|refuel*, on patrol, drone base, escaped|escape|fled ..6 aboard|on board, low pass, convoy to the border, troop rotation*`),
      fr: phrases(`
        rentr*|regagn* ..4 France|metropole|pays|bases, derniers|dernier ..2 soldats|militaires|hommes|detachement|convoi, retrait, se retir*, desengagement, evacu*, demantel*|demont*, garnison|garnisons, survol*, decolle*, sortie* aeriennes?, patrouillent|patrouillaient, basse altitude, base de drones`),
    },
    people: {
      en: phrases(`
        men|fighters|mercenaries|soldiers|troops|advisers|instructors|technicians|contractors|students|personnel|recruits|doctors, peacekeepers, diplomats, refugees, passengers, prisoners, detainees`),
      fr: phrases(`
        hommes|combattants|mercenaires|soldats|troupes|conseillers|instructeurs|techniciens|formateurs|etudiants|recrues|medecins, casques bleus, diplomates, refugies, passagers, prisonniers, cadres`),
    },
    // Orders and deliveries by words that in this field hardly mean anything else.
    delivery: {
      en: phrases(`
        deliver|delivers|delivered|delivering|delivery|deliveries, undelivered, shipment*, consignment*, airlift*, resuppl*, order|orders for|placed|signed|worth, ordered|orders, order book*, on order, supplier|suppliers, batch|batches, instalment*, invoice*, handover ceremony, hand-over ceremony, unloaded|offloaded, arms deal*, end-user, exporter*, importer*, customer*, buyer*, procurement, support contract, maintenance contract, contract ..4 worth|signed,
        -orders to, -ordered ..1 to|by|out|him|them, -ordered the troops, -ordered ..3 leave|withdraw|halt|out, -in order, -aid|food|medical|service|humanitarian ..1 deliver*|shipment*, -deliver* ..1 a ..1 speech|verdict|statement|message|blow|sermon|ruling|warning|lecture, -deliver* ..2 aid|food|water|justice|medicines`),
      fr: phrases(`
        livrer|livrent|livrera|livreront|livrait|livraient|livra|livraison|livraisons, ete|etre|sont|est|ont|a livre|livres|livree|livrees, livres ..1 par|a|aux|au|en, commande|commandes ..5 passee|passees|signee|ferme|livree|portant, avait|avaient|a|ont ..1 commande, commande ..1 #, carnet de commandes, fournisseur|fournisseurs, acheteur*, client|clients, cargaison*, exportateur*, acquisition|acquisitions, receptionn*, facture, appel d’offres, contrat* de maintenance|soutien|entretien, contrat ..4 signe|valeur|montant|portant,
        -se|s livr*, -livre* bataille|combat, -livre* une analyse|discours, -livr* ..2 vivres|aide|nourriture|medicaments`),
    },
    never: {
      en: phrases(
        `never ..3 signed|concluded|delivered|materialised|materialized|agreed|finalised|came|arrived, no weapons, no arms, no hardware, without weapons, not ..2 deliver*|supply|arm|equip, refus* to ..2 sell|arm|supply, declined to equip|arm|sell|supply, no deal, buy|buys|bought nothing, sell|sells|sold nothing`,
      ),
      fr: phrases(
        `jamais ..3 signe|conclu|abouti|livre|livres|concretise, ne livr*|fourni* pas, refus* ..3 livrer|vendre|armer|fournir, aucune arme, sans arme|armes, n achete|vend|livre rien`,
      ),
    },
    continuation: {
      en: phrases(`
        same model|type|aircraft|kind, # consignment|delivery|shipment, third|fourth|second|first|latest|further|another|next|last consignment|delivery|shipment|batch|order|lot|pair, the|this|that|these|those|its ..1 gift|donation|delivery|shipment|deliveries|order|orders|consignment|package|batch|contract|deal|cargo|handover|sale|purchase|list|invoice|instalment*|type|model|fleet|lot|stock,
        the|these|those|its|their ..1 aircraft|helicopters|vehicles|drones|jets|weapons|equipment|planes|tanks|crates|machines|guns|rifles|trucks|ships|vessels|missiles|radars|carriers, also supplied|delivered|provided|equipped|sold|received|sent|donated|included|bought|ordered|brought,
        the first|second|last|final|remaining|other|latest|two|three|four|six|rest|half, ^They, ^It, ^Another, ^Two, ^Three, ^Four, ^Six, ^Ten, ^Part of, ^Some of, ^Half, ^None, ^Most, ^A first, ^A second, ^A third, ^A further, ^Others, none of it, more on order, the bill, the price, of them, of which`),
      fr: phrases(`
        premiere|deuxieme|troisieme|nouvelle|prochaine|seconde|autre|derniere livraison|commande|cargaison|tranche, le|la|les|ce|cet|cette|ces|du|l don|dons|livraison|livraisons|contrat|contrats|commande|commandes|lot|lots|cargaison|acquisition|vente|facture|marche|accord|accords|stock|flotte,
        les|ces|des|aux|leurs|ses appareils|helicopteres|avions|vehicules|drones|blindes|equipements|armes|engins|machines|caisses|chars|fusils|camions|canons|materiels|missiles|navires|vedettes|pieces, meme modele|type, memes appareils|engins|modeles, un deuxieme|second|premier|troisieme lot|contrat|envoi|exemplaire, egalement|aussi livre|fourni|recu|vendu|offert|commande|acquis,
        les|des|aux premiers|premieres|derniers|dernieres|autres|deux|trois|quatre|six|dix, dernier|premier|second exemplaire|appareil, ^Ils, ^Elles, ^Deux, ^Trois, ^Quatre, ^Six, ^Dix, ^Un autre|troisieme|deuxieme, ^Une autre|partie|premiere|deuxieme|seconde|troisieme, ^D’autres, ^Le reste, ^L’ensemble, ^S’y ajoute*, ^Suivi*, en plus, dont un|une|deux|trois, la facture, le prix, l’addition`),
    },
    training: {
      en: phrases(
        'training, train|trains, courses, exercise*, instructors, pilots are, scholarship*, -trainer*, -training aircraft|jet|jets|plane*|helicopter*',
      ),
      fr: phrases(
        'formation, former, forme|forment|formeront, stages, exercice*, instructeurs, formateurs, bourses',
      ),
    },
    agreement: {
      en: phrases(
        `sign*|inked|concluded|agreed|struck|sealed ..7 military|defence|defense|arms|security ..2 agreement*|accord*|deal*|pact*|contract*|protocol*|memorandum, military|defence|defense|security ..2 agreement*|accord*|deal*|pact*|protocol* ..5 sign*|inked|concluded`,
      ),
      fr: phrases(
        `sign*|paraph*|conclu* ..6 accord*|contrat*|protocole*|convention* ..5 militaire*|defense|armement*|securite, accord*|contrat*|protocole*|convention* ..4 militaire*|defense|armement*|securite ..5 sign*|paraph*|conclu*`,
      ),
    },
    oldArms: {
      en: phrases(
        `arm|arms|armed|arming ..3 and trained|training|equipped, armed and trained, armed ..2 rebels|army|movement*|guerrilla*, armed by, equipped by, Soviet ..1 weapons|tanks|arms|rifles|jets|aircraft|equipment|helicopters|missiles`,
      ),
      fr: phrases(
        `armes et forme*, arme|armes ..2 par ..2 Moscou|URSS|sovietiques, equipe|equipes par, armes|chars|avions|materiel|fusils|helicopteres|missiles ..2 sovietique*`,
      ),
    },
  },
  rules: [
    // A weapon and its passing from one hand to another.
    { all: ['weapon', 'transfer'], near: 14, weight: 0.5 },
    { all: ['weapon', 'transferWeak'], near: 5, weight: 0.3 },
    { all: ['weapon', 'transferWeak'], near: 10, weight: 0.2 },
    { all: ['weapon', 'supplierState'], near: 5, weight: 0.45 },
    { all: ['weapon', 'quantity'], near: 4, weight: 0.6 },
    { all: ['weapon'], weight: 0.15 },
    { all: ['weapon', 'exporter'], near: 12, weight: 0.3 },
    { all: ['compound'], weight: 0.55 },
    { all: ['weak', 'transfer'], near: 6, weight: 0.2 },
    { all: ['weak', 'transfer'], near: 10, states: 2, weight: 0.3 },
    { all: ['weak', 'transfer', 'army'], near: 14, weight: 0.2 },
    { all: ['weak', 'transfer', 'supplierState'], near: 14, weight: 0.35 },
    { all: ['exporter', 'transfer'], near: 14, weight: 0.3 },
    { all: ['weapon', 'transfer'], states: 2, weight: 0.4 },
    { all: ['weapon', 'embargo'], weight: 0.3 },
    { all: ['embargo', 'transfer'], near: 12, weight: 0.4 },
    { all: ['agreement', 'transfer'], weight: 0.3 },
    { all: ['weapon', 'delivery'], weight: 0.3 },
    { all: ['weak', 'delivery'], near: 12, weight: 0.45 },
    { all: ['delivery'], leans: { on: 'previous', within: 1 }, weight: 0.15 },
    { all: ['delivery'], leans: { on: 'previous', within: 3, scope: 'article' }, weight: 0.1 },
    { all: ['delivery'], leans: { on: 'around', within: 2, scope: 'article' }, weight: 0.6 },
    // What speaks against it.
    { all: ['ownMoves'], weight: -0.6 },
    { all: ['people', 'transfer'], near: 3, weight: -0.35 },
    { all: ['people', 'transferWeak'], near: 3, weight: -0.35 },
    { all: ['notTransfer'], weight: -0.45 },
    { all: ['never'], weight: -0.6 },
    { all: ['civil'], weight: -0.35 },
    { all: ['weak'], unless: ['weapon', 'army', 'exporter'], article: ['business'], weight: -0.7 },
    { all: ['delivery'], unless: ['weapon', 'army', 'exporter'], article: ['business'], weight: -0.5 },
    { all: ['training'], weight: -0.8 },
    { all: ['training'], unless: ['weapon', 'weak', 'delivery'], weight: -0.35 },
    // What the article is about, and what stands beside the sentence.
    { all: [], leans: { on: 'previous', within: 1 }, weight: 0.4 },
    { all: [], leans: { on: 'next', within: 1 }, weight: 0.3 },
    { all: ['agreement'], leans: { on: 'next', within: 1 }, weight: 0.8 },
    { all: ['agreement'], leans: { on: 'previous', within: 1 }, weight: 0.15 },
    { all: ['transfer'], leans: { on: 'previous', within: 2, scope: 'article' }, weight: 0.05 },
    { all: ['transfer'], leans: { on: 'opening', within: 1 }, weight: 0.4 },
    {
      all: ['weak', 'transfer'],
      near: 10,
      leans: { on: 'previous', within: 3, scope: 'article' },
      weight: 0.1,
    },
    {
      all: ['continuation', 'transfer'],
      leans: { on: 'previous', within: 3, scope: 'article' },
      weight: 0.25,
    },
    { all: ['exporter'], leans: { on: 'previous', within: 2, scope: 'article' }, weight: 0.4 },
    // What its paragraph and the article around it are about.
    { all: ['weapon'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.15 },
    { all: ['exporter'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.4 },
    {
      all: ['exporter'],
      unless: elsewhere,
      leans: { on: 'around', within: 2, scope: 'article' },
      weight: 0.4,
    },
    { all: ['continuation'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.05 },
    {
      all: ['oldArms'],
      unless: elsewhere,
      leans: { on: 'around', within: 2, scope: 'article' },
      weight: 0.35,
    },
  ],
}
