import { phrases } from './phrases.ts'
import type { SectionDefinition } from './section-definition.ts'

/** Weapons ordered, sold, given, delivered, seen for delivery or maintained under contract. */
export const armsTransfers: SectionDefinition = {
  id: 'arms-transfers',
  label: { en: 'Arms transfers', fr: 'Transferts d’armements' },
  about: {
    en: 'Weapons, ammunition, military vehicles or aircraft ordered, sold, given, delivered, seen for delivery or maintained under contract; not cooperation or training alone.',
    fr: 'Armes, munitions, véhicules ou aéronefs militaires commandés, vendus, donnés, livrés, vus avant livraison ou entretenus sous contrat ; ni la coopération ni la formation seules.',
  },
  terms: {
    weapon: {
      en: phrases(`
        weapon*, arms, armament*, ammunition, munition*, missile*, rocket*, artillery, howitzer*,
        mortars, rifles, assault rifle*, machine guns, machine-gun*, grenade*, guns, explosives, bombs,
        mines, armoured|armored personnel? vehicle*|carrier*|car|cars|truck*|column, armour, APC*,
        MRAP*, tank|tanks, fighter jet*|aircraft|plane*, fighters jets, jets, warplane*,
        combat aircraft|helicopter*|drone*|vehicle*|jet*|plane*,
        attack helicopter*|aircraft|plane*|drone*,
        military|army|armed helicopter*|aircraft|plane*|vehicle*|equipment|hardware|drone*|truck*|materiel|transport|supplies|gear|kit|cargo,
        helicopter gunship*, gunship*, transport helicopter*, ground-attack,
        surveillance drone*|aircraft, drones, drone|drones, UAV*, patrol boat*|vessel*, warship*,
        corvette*, frigate*, submarine*, air defence|defense system*|batter*|missile*, radar*,
        pick-ups mounted, defence equipment, night-vision, warfare, lethal aid|equipment|assistance,
        war materiel, military aid package, materiel, Bayraktar*, TB2*, Akinci*, Anka, Aksungur,
        Casspir*, Kalashnikov*, Super Tucano*, Mirage*, Alpha Jet*, Wing Loong, Orlan*, Pantsir*,
        Kornet*, Grad, Caesar, Rafale*, Gazelle*, Albatros, Panhard*, Ratel*, Cobra armoured|armored,
        Puma*, Cougar*, Caracal*, Spartan*, Hercules, Iskander*, Javelin*, Stinger*, Kirpi*, Vuran*,
        Ejder*, Typhoon*, Hind, Hip, Fencer, Frogfoot, Sukhoi*, Antonov*, Ilyushin*, Leopard*, Norinco,
        Guarani, Marauder*, Mbombe*, Puma M26, Yabhon, Mohajer*, Tigre,
        Mi|Su|MiG|Ka|An|Il|Tu|Yak|AN|IL|SU|MIG|MI|KA|L|K|C|CN|CASA|UH|AH|CH|MD|T|BTR|BMP|BRDM|BM|AK|RPG|PKM|ZU|SA|S|M|VN|WZ|ZFB|VP|Z|JF|F|BDK|ATR|AS|EC|H #,
        BTR|BMP|BRDM|RPG|ZSU|VAB|VBL|PKM, -think tank*, -water tank*, -fuel tank*, -septic tank*,
        -storage tank*, -oil tank*, -his|her|my|your|their|open arms, -arms around, -in arms,
        -arms folded, -folded arms, -arms crossed, -both arms, -arms race, -up to arms, -arms embargo,
        -weapons embargo, -embargo ..2 arms|weapons, -munitions embargo, -chemical weapons,
        -weather radar*, -under the radar, -gold mines, -land mines, -uranium mines,
        -mobile money, -Mirage hotel, -call to arms, -took up arms, -take up arms, -taken up arms,
        -taking up arms, -arms and legs, -sky rocket*, -rocket fire, -rocket attack*, -space rocket*,
        -agricultural drones, -nuclear weapon*, -hand-rocket*,
        infantry weapons, pistol*, rifle, howitzer, crates of ..2 arms|ammunition|rifles, shoulder-fired, warhead*, GM200, Ground Master, Makarov*, gun, armoured cars, armored cars, combat aircraft, self-propelled, -nuclear warhead*, -Soviet warhead*, -desert warfare, -electronic warfare, -psychological warfare,
        arsenal`),
      fr: phrases(`
        arme|armes, armement*, munition*, missile*, roquette*, lance-roquettes, lance-missiles,
        artillerie, obus, obusier*, mortier*, fusil*, mitrailleuse*, grenade*, explosif*, cartouche*,
        blinde*, vehicule* blinde*|tactique*|militaire*, transport* de troupes, char|chars,
        helicoptere* de combat|attaque|transport|manoeuvre, helicoptere* d’attaque,
        helicoptere* d’assaut, helicoptere* militaire*|arme*, helicoptere*,
        avion* de chasse|combat|attaque|guerre|transport|entrainement, avion* d’attaque,
        avion* d’entrainement, avion* militaire*, aeronef*, chasseur-bombardier*, bombardier*, drone*,
        materiel* militaire*|roulant|lourd|letal*, materiel* de guerre|combat|defense, materiel*,
        equipement* militaire*|letal*|lourd*, equipement* de defense|combat|guerre, radar*,
        navire* de guerre, patrouilleur*, vedette*, corvette*, systeme* de defense,
        systeme* antiaerien*, defense antiaerienne|aerienne, pick up|ups arme*, cargaison* militaire*,
        aide letale, batterie*, kalachnikov*, Soukhoi*, -armes nucleaires, -armes a la main,
        -embargo ..3 armes|armements, -frere* d’armes, -compagnon* d’armes, -prendre les armes,
        -pris les armes, -deposer|depose|deposent les armes, -depot des armes, -forces armees,
        -prise d’armes, -suspension d’armes, -fait* d’armes, -tirs ..4 armes, -fusiller, -char a voile,
        -batterie* solaire*|electrique*|lithium, -helicoptere* medicalise*,
        -materiel* medical*|agricole*|scolaire*|electoral*|informatique*|sanitaire*|roulant agricole,
        -drone* agricole*,
        pistolet*, obus, armes legeres, Makarov*, Ground Master, canon|canons, CH|Mi|Su|MiG|Mig|L|AMX|VAB|BMC #, -canon de vin,
        arsenal`),
    },
    transfer: {
      en: phrases(`
        deliver|delivers|delivered|delivering|deliver, offer|offers|offered|offering, offer|offered|offers, bring|brings|bringing|brought, promised, pledged, placed an order, to follow, paid for, commissioned, delivery|deliveries,
        supply|supplies|supplied|supplying|supplier*, resuppl*, sell|sells|sold|selling, sale|sales,
        buy|buys|bought|buying|buyer*, purchas*, acquir*, acquisition*, order|orders|ordered|ordering,
        on order, procur*, receiv*, receipt, donat*, gift|gifts|gifted, gave|give|gives|given|giving,
        hand|hands|handed|handing ..5 over, handover, ship|shipped|ships|shipping, shipment*,
        consignment*, transfer*, export*, import|imports|imported|importing, provid*, provision,
        equipped|equipping, furnish*, arrival|arrived|arrive|arrives|arriving, unload*, offload*,
        airlift*, smuggl*, flown in|into|to, flew ..6 to|into, rearm*, armed the, taken ..2 delivery,
        took delivery, take delivery, lease|leased|leasing, loan|loaned, lent, destined for|to,
        bound for, intended for, contract for|to|covering|covers|worth, deal for|to, arms deal*,
        arms contract*, weapons deal*,
        maintain|maintained|maintenance|overhaul*|repair*|refurbish*|servicing|spare parts|upgrade*,
        commissioned, unveil*, took possession, batch, armament of, moderni*, negotiat*,
        pass|passed|passing ..3 to, funnel*, channel*, sent|send|sends|sending, offload,
        brought in|into, bring in, landed, pour* in|into, licence, licensed, license, inducted, bought,
        signed for, presented with|to, -service delivery, -power supply, -water supply,
        -humanitarian supplies, -food supplies, -in order to, -order to leave, -public order,
        -law and order, -restor* ..2 order, -constitutional order, -world order, -in order, -new order,
        -rules-based order, -export of cotton,
        -deliver* a speech|verdict|statement|message|blow|sermon|ruling, -aid deliver*,
        -medical supplies, -give up, -gave up, -given that,
        -transfer* of power|sovereignty|authority|prisoners|detainees,
        -supply route*|line*|chain*|convoy*, -given the, -transferred to hospital,
        -ordered to|the troops|by, -ordered ..1 to, -on the order*, -battle order, -orders to,
        pour|poured|pouring ..5 into, await|awaits|awaiting|awaited, waiting for, took into service, entered service, operate|operates the, in|for exchange for, traded for, swap|swapped|swapping, bartered, stockpile* ..2 from, parted with, hand-me-down*, second-hand, refit*, returned ..3 to the maker, replaced with|by, contract|deal|order ..2 for, on credit, show|showed|put up for sale, financ* ..3 purchase,
        hand|hands|handed|handing, ran to, run to, export to, exports to, split the bill, came off, contract with ..3 agreed|signed, agreed with, photographed at, displayed at, paraded`),
      fr: phrases(`
        livr*,
        fourni|fournis|fournie|fournies|fournir|fournit|fournissent|fournissait|fourniront|fournissant,
        fourniture*, fournisseur*, vend|vendre|vendu*|vendent|vendait, vente*, achet*, achat*,
        acquis|acquise|acquises|acquerir|acquisition*,
        command|commande|commandes|commandee|commandees|commander, recu*, recoi*, recevoir, reception*,
        receptionn*, don, dons, donne|donnes|donnent|donner|donnees, offert*, offre, offrir,
        cede|cedes|ceder|cedee*, cession*, remis|remise|remises|remet|remettre, transfert*, transfer*,
        export*, import|importe|importer|importation*, equipe|equiper|equipee, dote|doter|dotee,
        dotation, arrive|arrivee*|arrives|arriver|arrivent, debarqu*, decharg*, achemin*, destine*,
        contrat portant sur, contrat ..4 fourniture|achat|maintenance|livraison, maintenance, entretien, reparation*,
        modernis*, revision, location, lot, lots, cargaison*, envoi*, envoy*, envoie, prete, livraison*,
        approvisionn*, ravitaill*, negoci*, passe commande, procure*, debloqu*, pieces detachees,
        pieces de rechange, entree en service, mis en service, atterri*, -donner ordre,
        -livre* bataille|combat, -se livr*, -aide humanitaire, -vivres, -commande* ..2 forces,
        -sous le commande*, -remise en liberte, -remise en cause, -remis en cause,
        -livre* une analyse|discours, -entretien avec, -s’entretenir, -donnees recueillies, -donne lieu,
        -etant donne, -recu* en audience, -recu* par|a, -arrive en tete, -arrives au pouvoir,
        -envoye special, -don de soi,
        cedai*, cedera*, attend|attendent|attendait|attendre, expedi*, en service, echang*, troqu*, dotent|dotait, equipent|equipait, fourniss*, acquiert|acquierent|acquerait, se procur*, s’est offert, commandait, vend|vends|vendit, remplace*|remplaces par, renvoye*,
        receptionn*, charges ..4 de, vol|vols ..6 de, suivi, se posent, ont suivi, achetes a`),
    },
    weak: {
      en: phrases(`
        helicopter*, aircraft, fighters, plane*, vehicle*, trucks, boats, equipment, jets, hardware, pickup*,
        cargo, -humanitarian aircraft|cargo, -medical equipment, -passenger plane*|aircraft`),
      fr: phrases(`
        avion*, vehicule*, camion*, appareil*, equipement*, pick up|ups, cargaison*`),
    },
    army: {
      en: phrases(`
        army, air force, armed forces, military, soldiers, troops, defence|defense, gendarmerie,
        security forces, navy, FAMa, FACA, RSF, LNA, junta, militia*, rebels, Rosoboronexport, Rostec,
        camouflage, SIPRI`),
      fr: phrases(`
        armee*, forces armees, militaire*, soldats, troupes, defense, gendarmerie, marine,
        forces de securite, FAMa, FACA, FSR, junte, milice*, armee de l’air, rebelles`),
    },
    compound: {
      en: phrases(`
        ,
        arms|weapons sale*|deal*|deliver*|suppl*|shipment*|export*|import*|transfer*|contract*|purchase*|flow|flows|supplier*|consignment*|procurement|package*|order*,
        sale|sales|supply|delivery|deliveries|shipment*|transfer*|export*|import*|purchase*|flow|provision|procurement of|for ..3 arms|weapon*|ammunition|munition*|helicopter*|drone*|aircraft|jets|tanks|missiles|rifles|equipment|vehicles,
        arms trade, military-technical cooperation, -sales tax`),
      fr: phrases(`
        ,
        vente*|livraison*|fourniture*|transfert*|achat*|exportation*|cargaison*|commande*|contrat* ..1 armes|armement*|munitions|drone*|helicoptere*|avions|blindes|missiles|materiel*,
        cooperation militaro-technique, livraison*|fourniture*|vente*|don ..1 armes|armement`),
    },
    paid: {
      en: phrases(`paid for by, financed by, funded by`),
      fr: phrases(`payes par, finances par, financees par, payees par`),
    },
    exporter: {
      en: phrases(`Rosoboronexport, Baykar, Norinco, Paramount, arms maker*, arms industry, arms exporter*`),
      fr: phrases(`Rosoboronexport, Baykar, Norinco, Paramount, industrie de l’armement, marchands d’armes`),
    },
    civil: {
      en: phrases(`
        airline*, passenger*, Air France, medical, ambulance*, tourist*, fire-fighting, firefighting, locust*, agricultur*,
        Boeing, Airbus A320, humanitarian, election material*, ballot*, school*, football*, hospital*`),
      fr: phrases(`
        compagnie aerienne, passagers, Air France, medica*, ambulance*, touris*, agricole*, humanitaire*, electora*, scolaire*,
        ecole*, football*, incendie*, hopita*`),
    },
    seen: {
      en: phrases(`
        was|were spotted|seen|photographed|pictured|filmed|displayed|paraded, on board, aboard, new`),
      fr: phrases(`
        apercu*, photographie*, vu a, a bord, presente*, nouveau*, nouvelle*`),
    },
    notTransfer: {
      en: phrases(`
        disarm*, surrender*, laid down, lay down, laying down, DDR, seiz*, captur*, confiscat*,
        recover*, loot*, stole*, destroy*, shot down, crash*, cantonment, opened fire, fired, bombard*,
        buyback, hand* in, hand in, killed, wounded, evacuat*, ambush*, discovered, burned,
        never ..3 signed|concluded|delivered|materialised|materialized|agreed|finalised, shot at, wreck*, set fire|ablaze, burnt, stolen`),
      fr: phrases(`
        desarm*, DDR, saisi|saisie*|saisir|saisis, captur*, confisqu*, recuper*, vole|voles, detrui*,
        abattu*, ecras*, crash, reddition, cantonnement, tue|tues|tuees, bless*, embuscade*,
        ouvert le feu, bombard*, incendi*, decouver*,
        jamais ..3 signe|conclu|abouti|livre|livres|concretise, incendie*, brule*, epave*`),
    },
    given: {
      en: phrases(`donat*, delivered, supplied, supplying, shipped, sold, gave, gifted, handed over ..6 to,
        received, bought, ordered, acquired, purchased, took delivery`),
      fr: phrases(`livre|livres|livree|livrees|livraison, fourni, offert*, donne|donnes, cede|cedes, vendu*,
        receptionn*, achete*, commande|commandes|commandee|commandees, recu|recus, pris livraison`),
    },
    disarmed: {
      en: phrases(
        `disarm*, surrender*, laid|lay down, DDR, hand* in, recover*, loot*, stole*, cantonment, buyback, fired, killed, wounded`,
      ),
      fr: phrases(
        `desarm*, DDR, reddition, cantonnement, recuper*, vole|voles, tue|tues|tuees, bless*, combat|bataille`,
      ),
    },
    delivered: {
      en: phrases(`
        deliver*, supplied, supplying, donat*, sold, sale*, bought, purchas*, received, shipped,
        shipment*, order|orders|ordered, commissioned, handed over, to follow, arrived, unloaded, acquired, paid for,
        promised, pledged,
        pour|poured ..5 into, took possession, took delivery, taken delivery, awaits|awaiting, provided, sent, gave, given, airlifted, flown in, unveiled, inducted,
        hand|handed, came off, paraded`),
      fr: phrases(`
        livr*, arma, armait, armaient, equipait, vendu*, vente*, achet*, achat*, recu*, reception*, fourni*, offert*, command*, acquis*, arrive*, remis*, commande,
        expedi*, cede|cedes|cedai*, donne|donnes, attend|attendent, pris livraison, prend livraison, debarqu*, acheminé*`),
    },
    agreement: {
      en: phrases(`
        agreement, contract, deal, accord, arrangement, memorandum, order`),
      fr: phrases(`
        accord, contrat, marche, protocole, commande, convention`),
    },
    signed: {
      en: phrases(`
        sign*, inked, concluded, agreed, reached, struck, announced, placed`),
      fr: phrases(`
        sign*, paraph*, conclu*, passe, annonc*`),
    },
    military: {
      en: phrases(`
        military, defence, defense, arms, security`),
      fr: phrases(`
        militaire*, defense, armement*, securite`),
    },
    continuation: {
      en: phrases(`
        the same model|type|aircraft, # consignment|delivery|shipment, third|fourth|second|first|latest consignment|delivery|shipment, the gift|donation, also supplied|delivered|provided|equipped|sold|received|sent|donated|included|bought|ordered,
        the delivery|shipment|deliveries|order|consignment|package|batch|contract|deal|cargo|handover|sale|purchase,
        a second|third|further|first batch|shipment|delivery|order|consignment,
        the aircraft|helicopters|vehicles|drones|jets|weapons|equipment|planes|tanks ..3 were|was|are|will|had|have|arrived|came|cost,
        second batch, these aircraft|helicopters|vehicles|drones|jets|weapons|planes|tanks|deliveries,
        were|was also? included, the first|second|last|final|remaining|other|latest pair|batch|ones|units|two|three|four|six|half ..2 was|were|arrived|came|followed|are|is|will|had|have, the rest ..3 follow*|arriv*|deliver*|due|handed, the order|contract|deal ..4 covers|included|worth|covered|includes, they ..2 delivered|arrived|ordered|bought|handed|shipped|replaced|came, the type, the same type|model|aircraft, this contract|order|deal|purchase|consignment|shipment|delivery|donation|gift, those aircraft|helicopters|vehicles|drones|jets|weapons, same model|type,
        the contract ..3 was|has|is|were, the orders ..2 go|went, # crates, the crates, the first crates, the list ..6 ran|included|comprised, due before, split the bill, a separate deal`),
      fr: phrases(`
        la livraison, premiere|deuxieme|troisieme|nouvelle|prochaine livraison, le don, le contrat, le meme modele, cette livraison, ces livraisons, la commande, cette commande, ce lot, le lot,
        un deuxieme|second|premier lot, une deuxieme|premiere|seconde livraison,
        les appareils|helicopteres|avions|vehicules|drones|blindes|equipements,
        ces appareils|helicopteres|avions|vehicules|drones|blindes|equipements|armes,
        egalement livre|fourni|recu|vendu|offert|commande|acquis,
        aussi livre|fourni|recu|vendu|offert|commande|acquis, ce contrat, la cargaison,
        cette acquisition, ce don,
        les premiers|derniers|autres|deux|trois|quatre|six ..2 ont|sont|seront|etaient, le reste ..3 livre|suivr*|arriv*|attend*, le contrat|marche|accord ..3 porte|comprend|prevoit|couvre|incluait, ils|elles ..3 livre*|arrive*|command*|remis*|remplac*|debarqu*, du meme modele|type, meme modele|type, l’ensemble du lot, ces materiels, cette commande|vente|acquisition|cargaison`),
    },
    training: {
      en: phrases('training'),
      fr: phrases('formation'),
    },
  },
  rules: [
    { all: ['weapon', 'transfer'], near: 14, unless: ['notTransfer'] },
    { all: ['weapon', 'delivered'], near: 10, unless: ['notTransfer'] },
    { all: ['given', 'weapon'], near: 6, states: 1, unless: ['disarmed'] },
    { all: ['compound'], unless: ['notTransfer'] },
    { all: ['weak', 'delivered', 'army'], near: 12, unless: ['notTransfer', 'civil'] },
    { all: ['weak', 'delivered'], near: 8, states: 2, unless: ['notTransfer', 'civil'] },
    { all: ['exporter', 'delivered'], near: 14, unless: ['notTransfer'] },
    { all: ['signed', 'agreement', 'military'], near: 10, leans: { on: 'next', within: 1 } },
    { all: ['continuation'], unless: ['notTransfer'], leans: { on: 'previous', within: 2 } },
    {
      all: ['weak', 'delivered'],
      near: 10,
      unless: ['notTransfer', 'civil'],
      leans: { on: 'previous', within: 1 },
    },
  ],
}
