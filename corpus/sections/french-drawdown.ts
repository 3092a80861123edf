// Over 300 lines because it is data: the words of two languages for one section.
import { phrases } from './phrases.ts'
import type { SectionDefinition } from './section-definition.ts'

/** Reduction, hand-over, regrouping or end of the French military presence. */
export const frenchDrawdown: SectionDefinition = {
  id: 'french-drawdown',
  label: { en: 'French drawdown', fr: 'Désengagement militaire français' },
  about: {
    en: 'Reduction, hand-over, regrouping or end of the French military presence; not independence from France, nor the withdrawal of others.',
    fr: 'Réduction, rétrocession, regroupement ou fin de la présence militaire française ; ni l’indépendance, ni le retrait d’autres forces.',
  },
  terms: {
    french: {
      en: phrases(`
        France, French, Paris, Elysee, Macron, Barkhane, Sabre, Serval, Licorne, Takuba, Epervier,
        -in Paris, -French-speaking,
        the French`),
      fr: phrases(`
        francais*, l’Elysee, tricolore*, Lecornu, Parly, -a Paris, -Francaise de football,
        -equipe de France,
        l’Elysee`),
    },
    operation: {
      en: phrases(`
        Barkhane, Sabre, Serval, Licorne, Takuba, Epervier, Sangaris`),
    },
    force: {
      en: phrases(`
        troop*, soldier*, force|forces, army, base|bases, camp|camps, garrison*, military, contingent*,
        Barkhane, Sabre, Serval, Takuba, Licorne, operation, mission, footprint, deployment, personnel,
        detachment, fighter jets, outpost*, barracks, airbase, units, men, -French-speaking,
        -World Bank mission, -trade mission,
        presence, footprint, facility|facilities, installation*, convoy|convoys, hangar*, posture, task force, commandos, staff, boots on the ground, site|sites, troop, soldiers, flag, withdrawal, departure, pullout, disengagement, -embassy staff, -diplomatic staff, -site* of the massacre`),
      fr: phrases(`
        soldat*, troupe*, force, forces, armee*, base*, camp, camps, garnison*, militaire*, contingent*,
        dispositif, operation, emprise*, detachement*, effectifs, mission, caserne*, hommes, unites,
        elements francais, aviateurs, legionnaires, parachutistes,
        presence, installation*, convoi*, hangar*, poste, site|sites, commandos, empreinte, voilure, drapeau, couleurs, retrait, depart, desengagement, base, bases, camp, regiment, installations, -presence d’esprit`),
    },
    gear: {
      en: phrases(
        `armoured vehicles, helicopters, fighter|Mirage jets, aircraft, equipment, hardware, plane|planes, transport plane*, trucks`,
      ),
      fr: phrases(
        `blindes, vehicules, helicopteres, avion, avions, Mirage, A400M, materiel|materiels, conteneurs, camions`,
      ),
    },
    frenchForce: {
      en: phrases(`French ..1 troop*|soldier*|force|forces|army|base|bases|military|contingent, France’s troops|soldiers|forces, Barkhane, Sabre,
        French presence, French military presence, France’s military presence, French contingent*|commandos|garrison*|unit*|facilit*|camp*|special,
        Camp Geille, camp de Gaulle, Bel-Air, BIMA, Kossei, France ..9 base|bases|garrison*|camp|camps|troops|soldiers, Port-Bouet, Kamboinsin, military presence ..4 France|French`),
      fr: phrases(`
        soldats|troupes|forces|militaires|armee|base|bases|armees ..1 francais*, soldats de Barkhane, Barkhane, Sabre,
        elements francais, presence militaire francaise,
        presence|emprises|sites|contingent|commandos|detachement|garnison ..1 francais*|francaise*,
        camp Geille, camp de Gaulle, Bel-Air, BIMA, Kossei, Port-Bouet, Kamboinsin, France ..9 base|bases|garnison*|camp|camps|troupes|soldats|emprise*, soldats|troupes|militaires ..6 metropole`),
    },
    pact: {
      en: phrases(`defence|defense|military|security ..1 agreement*|pact*|accord*|treaty,
        defence|defense|military|security|cooperation ..2 ties, accord*|agreement*|pact* ..4 presence|troops|soldiers|forces`),
      fr: phrases(`accord*|traite*|pacte* ..2 defense|militaire*,
        accord*|traite*|pacte*|convention* ..4 presence|troupes|soldats|forces, cooperation militaire|de defense|securitaire, accord*|traite*|pacte* ..2 militaire*,
        accord* ..2 defense, accord de cooperation`),
    },
    revoke: {
      en: phrases(`end|ends|ended|ending, revok*, denounc*, terminat*, scrap*, cancel*, tore up, abrogat*, repudiat*, break*|broke off,
        tear|tears|tearing up, torn up, withdrew|withdraw* from, renounc*, call* off, sever*, annul*, suspend*, pull* out, expir*, walk* away from, dissolv*`),
      fr: phrases(`denonc*, rompre|rompt|rompu, met|mis|mettre ..1 fin, abrog*, revoqu*, resili*, rupture, fin de|a|aux,
        mettent fin, mettait fin, romp*, suspend*, annul*, caduc*, dechir*, tourne*|tourner la page, remis|remise en cause, sort|sortir de,
        mettait|mettaient|mis|mettant un terme|fin, mettait ..2 terme`),
    },
    exitWord: {
      en: phrases(`
        withdraw*, withdrew, pullout, pull-out, pulled out, drawdown, disengag*, handover, handing over, handed over ..6 base*|camp*, departure of,
        redeploy*, retrocession, pack* up, convoy ..3 left|crossed|departed, last detachment|unit|convoy|flight, final detachment|convoy|flight|unit,
        driven out, fewer soldiers|troops, return of ..2 site*|base*|camp*, returned ..3 site*|base*|camp*, vacat*, flew home|out, the departure,
        moved out, cleared out, emptied, empty ..3 hangar*|barracks|depot*, took off from ..3 base|airport, keys of|to ..4 base|camp|installation|site|facility|barracks, presented|handed|given ..4 keys, flag ..4 lowered|hauled|folded, lowered ..3 flag|colours|colors, lighter|smaller|reduced footprint|presence|posture, fewer boots, reinvent* ..2 presence, rethink* ..2 presence,
        troop|soldier numbers|levels|cuts, cuts to ..3 contingent*|garrison*|force*, regain* ..4 base*|camp*|site*|facilit*, take|takes|took|taken back ..4 base*|camp*|site*|facilit*, last plane|flight|truck|soldier|soldiers|troops|men|Frenchman, final contingent|soldiers|troops|plane|men, flew|fly|flown|back|returned home|to France, crossed ..6 convoy*, convoy* ..6 crossed|reached|left|headed,
        disengagement, departure, withdrawal, pullback, retreat, handback, closure of ..3 base*|camp*|site*|facilit*, closing of ..3 base*|camp*, evacuat* ..3 base*|camp*, dismantl*, packing, handover ceremony, hand* ..3 keys, boots on the ground, their presence ..4 end*|over,
        announced the move, no permanent garrison|base|bases, no longer ..2 garrison|base, bases|troops|soldiers incompatible, bases incompatible with, declared the bases, wound up|down, took|taken apart ..4 base|camp, taking|take apart ..4 base|camp, loaded|loading onto ..2 lorries|trucks`),
      fr: phrases(`
        retrait*, desengag*, desengagement*, retrocession*, retroced*, plier bagage, evacuer, evacue|evacuee*, un depart, le depart, ce depart, leur depart,
        departs de, rapatri*, redeploiement, dernier* detachement|convoi|vol|soldats, quitter le pays|territoire, retirer, terme|fin a ..6 presence, restitu*, evacue ..2 base|sienne|camp, avait|ont evacue,
        empreinte militaire, reduction de ..2 voilure, voilure, emprises, embarque*, a decolle de ..3 base, regagn* ..2 France|metropole|Nancy|Paris|hexagone, confie*|confiee* ..3 armee|autorites|forces, cles ..4 base|camp|site, drapeau ..4 amene|descendu|plie|replie, couleurs ..3 amenees|descendues, vide|videe*|vides avant|de|en, presence moins visible|legere, moins visible*, plus un seul soldat|militaire, plus aucun soldat|militaire, en convoi*, dizaine de convois, convois, dernier avion|soldat|militaire|camion|vol, derniers avions|camions|vehicules|elements|hommes,
        reduction des? effectifs|troupes, reprise ..2 camp|base|site*, recuper* ..3 camp|base|site*|emprise*, retour ..3 camp|base|emprise*|sites, passation, desengag*, retrait, evacuation de ..2 base|camp, demontage, demantelement, reinvent* ..2 presence, repenser ..2 presence, rentre|rentrent|rentres|rentrer en France, la fin officielle,
        recuper* ..3 emprise|base|camp|site, derniere emprise, recev* ..2 clefs|cles, clefs du|de, camp ..3 partage, porte desormais le nom, plus de soldats|militaires, echeance ..3 respectee|fixee, allege* ..2 effectifs, descendre a ..3 hommes|soldats, dernier convoi`),
    },
    strongForce: {
      en: phrases(`
        troop|troops, soldier|soldiers, army, bases, military base*, military presence, garrison*, contingent,
        Barkhane, airbase, air base, special forces, commandos, paratroopers, legionnaires, detachment, contingents, forces, military, marines, camp, outpost*, base at|in,
        French base, -base of the, -base price*, -base rate*, -customer base, -data base*, -armed forces day,
        military footprint, French presence, military bases|facilities|installations|sites, facilities, installations, task force, base|bases, troop presence, French soldier|soldiers, convoy|convoys, contingent, barracks, boots on the ground, military footprint`),
      fr: phrases(`
        soldat*, elements francais, commandos, parachutistes, legionnaires, detachement*, troupe|troupes, armee francaise, forces francaises, forces speciales, bases, garnison*, militaires, presence militaire,
        base de|aerienne|militaire|francaise, camp, Barkhane, emprise*, contingent*, dispositif militaire,
        force Barkhane|Takuba|Sabre, soldats, -soldats de plomb, -base de donnees, -troupe francaise, -base de loisirs,
        empreinte militaire, presence francaise, presence des? militaires|soldats, sites|installations militaires, emprise*, camp|camps, effectifs, dispositif, soldat, contingent, casernes, regiment*, base`),
    },
    remaining: {
      en: phrases(`
        # ..1 fewer soldiers|troops, forced to remove, at its|their peak, had numbered, based at|in, stationed in|there, remain|remains|remained|remaining, stay|stays|stayed|staying behind?, still ..2 stationed|deployed|based, down from, fewer than, no longer,
        falls|fallen|fall to #, drop* from|to, up to # men|soldiers|troops,
        would|will|to be left, are left, is left, not one|a single French? soldier|troops, peaked at, presence peaked, keep|keeps|kept|retain* # ..1 men|soldiers|troops, to be kept, only ..4 left|remain|remains|stay, from # ..2 to ..2 #`),
      fr: phrases(`
        restent|resteront|reste|restera|restaient, demeurent|demeureront, encore ..2 deployes|stationnes|presents, plus que,
        doit ..2 diminuer, passent|passera|passeront ..3 de|a #, n’y sont plus ..3 que, moins de # soldats|militaires|hommes,
        maintenu|maintenue|maintenus, culmin*, ne ..2 reste*|rester ..2 que|qu, restait plus, rester* qu, devrai* ..2 rester, contre # aujourd, contre # auparavant, seul|seuls ..6 reste*|maintenu*|demeure*, concerne|concernes,
        y etaient stationnes|deployes|bases, etaient encore, descendre a, cohabiter*`),
    },
    counted: {
      en: phrases(`#, soldiers, troops, men, trainers, force,
        detachment, contingent, trainers, commandos, presence`),
      fr: phrases(`#, soldats, militaires, hommes, centaine, nombre, effectif*, formateurs,
        detachement, contingent, commandos, soldat, presence, instructeurs`),
    },
    site: {
      en: phrases(
        `Kidal, Tessalit, Timbuktu, Gao, Menaka, Gossi, Ouallam, Kamboinsin, Port-Bouet, Faya, Abeche, Adji-Kossei, the site*, facilities`,
      ),
      fr: phrases(
        `Kidal, Tessalit, Tombouctou, Gao, Menaka, Gossi, Ouallam, Kamboinsin, Port-Bouet, Faya, Abeche, Kossei, le site, les sites, derniers vehicules, convoi*, drapeau tricolore`,
      ),
    },
    drawdown: {
      en: phrases(`
        withdraw|withdraws|withdrew|withdrawn|withdrawing|withdrawal*,
        pull|pulls|pulled|pulling ..3 out, pull|pulls|pulled|pulling back, pullout, pull-out, pullback,
        leave|leaves|left|leaving, exit|exits|exited, depart|departs|departed|departing|departure*,
        draw|draws|drew|drawn|drawing ..2 down, drawdown, draw-down, reduc*,
        scale|scaled|scaling ..4 down|back, downsiz*, cut|cuts|cutting, halve*, halving, shrink*,
        shrunk, slim* ..2 down, trim*, thin* out, wind|winds|winding ..2 down,
        hand|hands|handed|handing ..4 over, handover*, hand-over*, hand* back,
        transfer* ..4 base*|camp*, return* ..3 base*|camp*, gave|give|given ..3 back, retrocession,
        turned over, close|closes|closed|closing|closure*, shut*, dismantl*, regroup*, redeploy*,
        reorgani*, rearrang*, driven out, forced ..2 remove, returned to ..3 forces, reposition*, refocus*, reconfigur*, relocat*, restructur*, disengag*,
        end|ends|ended|ending, expel*, expuls*, evict*, oust*, kick* ..2 out, drive* ..3 out,
        forced out, asked ..3 to leave, quit|quits|quitting, bring|brings|brought|bringing|come|came|coming|go|fly|flew|flown|sent|send ..5 home|out, be home, gone, packing up, pack* up, say* goodbye, farewell, rolled out, roll* out, first convoy, last convoy, down from, turned into, renamed, take|takes|took|taking control of, taking over, exits from, evacuat*, terminat*, discontinu*,
        no longer ..2 have, last French, last ..2 soldier*|troop*, lowered ..4 flag, ceas*, drawn up,
        suspend* ..3 operations, vacat*, retreat*, abandon*, drop* ..3 to, out of, -left ..3 dead,
        -left-wing, -left at least, -sick leave, -paid leave, -close ally|allies|ties|partner*|to,
        -closing ceremony, -closed-door, -at the end of, -by the end of, -at year-end, -in the end,
        -week’s end, -budget cuts, -cut the road*, -cut off, -dead end, -not|never leave|leaving|withdraw, -weekend,
        -put an end to the coup, -shut down airspace, -until the end, -since the end,
        -end ..2 violence|insurgency|terrorism|impunity|crisis, -left behind,
        -reduce poverty|emissions|debt|inequalit*,
        move|moves|moved|moving out, clear|cleared|clearing out, pull*|pulling up stakes, get|gets|getting|got out, gone from, is|are|was|were|has|have gone, on their|its way out|home,
        bow|bows|bowed|bowing out, wrap* up, phase* out, phasing out, tak*|taken|took ..5 out of, taken out of, ordered ..3 out|leave|go, told ..4 leave|go|out, told ..2 France ..4 take|pull|withdraw|remove,
        show* ..3 the door, sent|send|sending ..3 packing, boot*|thrown|threw|turfed|kicked|chased|forced|pushed|driven ..3 out, eject*, no longer welcome, ultimatum,
        slash*, pare|pares|pared|paring, prun*, whittl*, lighten*, lighter footprint|presence|posture, smaller footprint|presence, fewer boots|soldiers|troops|men, taper*, downscal*, downgrad*, dwindl*, decreas*,
        relinquish*, cede|cedes|ceded|ceding, yield*, sign|signed|signing ..3 over, turn|turns|turned|turning ..4 over, give|gives|gave|given|giving ..4 back|up, regain*, reclaim*, take|takes|took|taken|taking back|possession, taken ..2 back, took ..3 back,
        keys of|to, mothball*, shutter*, folded, fold up, empty|emptied|emptying, clear|cleared ..2 hangar*|barracks, strip|stripped, conclu* ..3 withdrawal|departure|operation*, complet* ..4 withdrawal|departure|disengagement|handover|pullout,
        took off|flew out|boarded|embarked, crossed ..4 into|to|border, heading|headed|bound for|home|back, convoy|convoys ..5 set|set|reached|rolled|headed|crossed, repatriat*,
        go|goes|went|going|fall|falls|fell|fallen|drop|drops|dropped|cut|reduced|down|shrink|shrank from|by|to ..2 #, by ..1 half|third|thirds|quarter*, consolidat*, rationali*, draw*|drew to a close, came|come|comes|coming to an end,
        flag was|is ..2 lowered|hauled|taken|folded, lower* ..4 flag, hauled down, -cut ..3 fleet|budget|spending|salaries|funding, -took off in|as,
        wound up, wind up, took apart, taking apart, taken apart`),
      fr: phrases(`
        retrait*, retire|retirent|retirer|retiree*|retires|retirait|retirera|retireront, se retir*,
        quitt*, depart|departs, partir, parti|partis, partent, desengag*, desengagement*, repli,
        replier|repliee*|replient|replie, redeploi*, redeploy*, reduction*, reduire, reduit*, reduisent,
        reduira, allegement, alleg*, fermeture*, ferm*, retrocession*, retroced*,
        transfert ..4 base*|camp*|emprise*, transfer* ..4 base*|camp*|emprise*,
        remis|remise|remet|remettre|remettent ..9 base*|camp*|emprise*|clefs|cles|autorites|armee,
        restitu*, regroup*, reorganis*, reorganisation, recentr*, reconfigur*, rearticul*, reajust*,
        fin de, fin des, fin a, fin du, prendre fin, pris fin, prend fin,
        mettre|mis|met|mettra ..3 fin|terme, terme a, acheve|achever|achevement, demante*, demont*, plier|plie|plient bagage*, rendu|rendue|rendues|rendre|rendra|rendus, change de mains, changent de mains, pris la route, prennent la route, drapeau ..4 descendu, partagee, exige* ..3 depart, dissoute, plus ..3 deployes, cles de, clefs de,
        evacu*, expuls*, chass*, derniers soldats|militaires|elements|hommes|avions,
        dernier soldat|convoi|vol|detachement|avion, diminu*, baisse, baisser, deflation, dissolution,
        suspen*, rapatri*, abandon*, cess*, divis* par deux, lever le camp, plier bagage*,
        tourn* la page, passer de # , cession, passe* de # ..4 a, rupture ..3 accords,
        denonc* ..4 accords, -chasseurs, -avion de chasse, -avions de chasse, -a la fin,
        -fin de semaine, -fin de la semaine, -d’ici fin, -en fin de, -fermement, -parti politique,
        -parti au pouvoir, -partis politiques, -fin ..2 violences, -lutte sans fin, -ne quitter* pas,
        -quitte a,
        voilure, amoindri*, diminution, amaigri*, resserr*, retrec*, decru*, divise|divisee|divises|divisees par, revoir|revu|revue|revus a la baisse, ramen*, tombe*|tomber|chute* ..1 a|de #, passer*|passe*|passait|passerait ..4 de # , de # ..3 a #,
        empreinte ..3 legere|reduite, moins visible*, moins expose*, plus leger*|legere, allege*, contre # ..2 aujourd|actuellement|auparavant|hier|avant|au, deux tiers, de moitie,
        regagn*, rentre|rentrer|rentrent|rentres|rentrees ..3 France|metropole|pays|maison, rejoin* ..3 France|metropole|Tchad|Niger, embarqu*, decoll*, s’envol*, gagne|gagner ..3 par, prend|pris|pren* la route|le chemin, fait|faire|font|fera leurs|ses valises|paquetages|cartons, leve|lever|levent le camp, ont|avait|avaient|a leve,
        confie*|confiee*, cede|cedee*|cedes|ceder|cedent, laisse* ..5 armee|autorites|forces|base|camp, recuper*, repris|reprend*|reprendre ..2 possession|controle|main, reprise ..2 camp|base|site*|emprise*|controle, prend* possession|le controle, pris possession|le controle,
        vide|videe*|vider|vides|videe, deserte*, desaffecte*, boucl*, clotur*, demantel*, descen* ..3 couleurs|drapeau, drapeau ..4 amene|descendu|plie|replie|baisse, couleurs ..4 amenees|descendues, amene ..2 couleurs,
        a la porte, dehors, pousse* ..3 sortie|depart|dehors, indesirable*, congedi*, somm*, ultimatum, prie* ..2 partir|quitter, demand* ..4 depart|partir|quitter|retrait, rappel* ..2 troupes|soldats|militaires,
        s’en va, s’en vont, s’en aller, s’en alla*, part|partait|partira|partiront, plus un seul, plus aucun, n’y a plus, ne compte plus, ne reste*|restait|restera ..2 plus|que|qu, tire|tirer sa reverence, page ..2 tourne*, -a la porte de, -rappel* a, -reduira sa flotte, -reduire sa flotte, -fait part, -a part, -prend part, -prendre part, -pris part, -d’une part, -d’autre part, -de la part, -part de, -part du, -part des, -nulle part, -quelque part, -conclu* ..2 accord,
        met|mettait|mettant un terme, mettait fin, il n’y aurait plus, n’y aurait plus de, n’y aura plus, descendre a, camp ..2 partage, cohabit*`),
    },
    tight: {
      en: phrases(`
        ,
        French troop*|soldier*|force*|military|army|operation*|contingent*|mission|base|bases|garrison*|pullout|withdrawal|exit|departure|disengagement|drawdown|retreat ..3 withdraw*|withdrew|left|leave|leaving|depart*|exit*|clos*|pull*|hand*|regroup*|redeploy*|ended|end|expel*|reduc*|scal*,
        withdraw*|withdrew|departure|exit|pullout|expulsion|end|closure|handover|reduction|regrouping|redeployment|disengagement|retreat|drawdown ..4 French troop*|soldier*|force*|military|army|base|bases|contingent*|presence|operation*|mission|camp*|garrison*|personnel,
        French military? withdrawal|pullout|drawdown|exit|departure|disengagement|retreat|handover|redeployment,
        French pull-out,
        France’s military? withdrawal|pullout|departure|exit|drawdown|disengagement|retreat,
        France ..3 pull*|withdr* ..3 out|troops|soldiers|forces,
        end|ending|closure|conclusion|termination|departure|withdrawal of ..2 operation? Barkhane|Sabre|Takuba|Serval,
        Barkhane ..2 ended|ends|left|leaves|withdr*|departed|closed,
        French troop*|soldier*|forces ..2 out of,
        French|France ..2 troop*|soldier*|force*|military|presence|footprint|contingent*|bases|garrison*|commandos ..6 gone|home|out|slash*|trim*|pare*|shrink*|shrunk|dwindl*|dropped|emptied|vacated|returned|removed|repatriat*|expelled|closed|closing,
        slash*|trim*|pare|cut|cutting|lighten|shrink*|thin* ..4 troops|soldiers|forces|footprint|presence|contingents|garrisons|bases ..6 Africa|Sahel, not one|a|single ..1 French soldier|soldiers, last|final French contingent|soldier*|troop*|convoy|unit*|forces|commandos|base,
        French facilities|camps|bases|sites|installations ..6 returned|regained|handed|closed, regain*|reclaim*|recover* ..3 French facilities|camps|bases|sites|base, take*|told|asked|ordered ..3 France|French ..6 out|leave|withdraw|remove,
        tore|tear|torn|tears|scrapped|ended|ends|ending|revoke*|denounce*|cancel*|terminate* ..4 pact*|accord*|agreement*|treaty ..3 France|Paris`),
      fr: phrases(`
        ,
        retrait*|depart|desengagement|repli|fin|fermeture|reduction|expulsion|regroupement|redeploiement|retrocession|rapatriement ..5 francais*|Barkhane|Sabre|Takuba|France,
        soldats|troupes|forces|militaires|force|armee|bases|base|presence ..3 francais* ..4 quitt*|retir*|partir|parti|partis|ferm*|retroced*|redeplo*|regroup*,
        fin|depart|fermeture|retrait ..4 presence militaire|militaires|bases etrangere*|etrangers, France ..3 quitt*|retir*|retroced*|ferm*|desengag*,
        reduire|reduit|reduira|alleger|allege|allegera ..4 empreinte|presence|dispositif|effectifs|voilure ..2 militaire*|francais*, dernier|derniers soldat*|militaires|elements|convoi*|troupes ..1 francais*, plus un seul|aucun soldat|militaire ..1 francais*, presence|emprise*|sites|camps|bases ..2 francais*|francaise* ..8 reduit*|reduite*|repris*|rendu*|restitue*|retrocede*|ferme*|quitt*|remis*|transfere*,
        repris|reprend*|recuper*|recupere ..6 sites|camp*|base*|emprise* ..2 francais*, depart|retrait|expulsion ..6 forces|soldats|troupes|militaires ..1 francais*, denonc*|rompt|rompu|rompre|romp*|dechir* ..3 accord*|traite*|pacte* ..8 France|Paris|francais*`),
    },
    otherForce: {
      en: phrases(`
        ,
        UN|MINUSMA|MONUSCO|US|American|German*|Germany|Bundeswehr|British|Danish|Denmark|Swedish|Chadian|Russian*|Wagner|EUTM|EUCAP|Ukrainian|Italian|Estonian|Turkish|Rwandan|Burundian|Ethiopian ..5 withdraw*|withdrew|pull*|leave|leaves|left|leaving|departure|exit|depart*|redeploy*|hand*|clos*|draw*|end|ends|ended,
        withdraw*|withdrew|departure|pullout|exit|pulling|closure|redeployment|drawdown|end|expulsion of|by|from ..4 UN|MINUSMA|MONUSCO|US|American|German|British|Danish|Swedish|Chadian|Russian|Wagner|peacekeep*|Ukrainian|Ethiopian|ECOWAS|ICC,
        peacekeep* ..3 withdraw*|withdrew|leave|left,
        left|quit|exit*|leave|leaving|withdraw*|withdrew ..3 ECOWAS|bloc|CFA|OIF|Francophonie|ICC|G5|talks|agreement|organisation,
        sanctions,
        Rwandan*|Chadian*|Italian*|Spanish|Canadian*|Dutch|European|Ivorian|Senegalese|Beninese|Egyptian|Turkish|Syrian|Israeli|Ugandan|Kenyan|SAMIM|South African ..2 soldiers|troops|forces|contingent|trainers|peacekeepers|mission, Americans, MINUSMA, MINUSCA, UNAMID, UN mission|peacekeep*|force, Americans ..4 leave|left|withdr*, Air Base 201,
        Italy|Spain|Turkey|Germany|United|Washington|Pentagon|Berlin|Rome|Kigali|Russia|Moscow ..3 keep|keeps|reviewing|maintain*|withdr*|pull*|leav*|left|retain*, quit|left|leave ..2 ECOWAS`),
      fr: phrases(`
        ,
        retrait|depart|desengagement|fermeture|repli|fin de|du|des|d ..4 Minusma|MINUSMA|ONU|Etats|americain*|allemand*|Allemagne|Bundeswehr|russe*|Wagner|Cedeao|CEDEAO|casques|danois*|suedois*|tchadien*|EUTM|ukrainien*|britannique*,
        casques bleus, EUTM, EUCAP, mission europeenne, force onusienne, mission de l’ONU,
        quitt*|retir*|retrait|sortir|sortie ..4 Cedeao|CEDEAO|CFA|Francophonie|CPI|G5|organisation,
        americain*|allemand*|Allemagne|danois*|suedois*|Minusma|MINUSMA ..4 retir*|quitt*|partir|ferm*|depart|rapatri*,
        Nations unies, contingent|soldats|troupes|militaires|armee rwandais*|tchadien*|italien*|espagnol*|canadien*|allemand*|americain*|danois*|suedois*|ivoirien*|senegalais*|beninois*|egyptien*|turc*|turque*|belge*|britannique* ..4 quitt*|retir*|part*|repli*|rend*|evacu*|restent|depart|reste*, Italie|Espagne|Allemagne|Turquie|Washington|Pentagone|Berlin|Rome|Kigali|Russie|Moscou ..3 conserv*|maintien*|retir*|garde|quitt*|reste*|annonc*,
        armee|troupes|soldats|forces americaine*|allemande*|americains|allemands|italiens|tchadiens|rwandais, les Americains|Allemands|Italiens|Danois, ont quitte la Cedeao`),
    },
    colonial: {
      en: phrases(`
        independence from France, independent from France, independence ..3 # years, coloni*, colony|colonies,
        Algerian War, World War, Indochina, 1960`),
      fr: phrases(`
        independance, coloni*, colonie*, guerre d’Algerie, guerre mondiale, Indochine, 1960`),
    },
    civil: {
      en: phrases(`
        football*, coach, Olympi*, airline*, Air France, oil, TotalEnergies, Total, Orano, uranium,
        nuclear plant*, company, companies, retailer, bank, ambassador*, embassy, school*, students,
        visa*, cultural, Cup, club, tournament, theatre, stocks, emissions, museum, journalist*,
        CFA franc, pension*, strike*, diplomat*, consulate, RFI, France 24, broadcaster*, investors,
        language, subsidiar*, humanitarian,
        fleet, farmers, blockade*, charity, hospital, doctors, bureau, union|unions, barracks housing, shareholders, mine|mines, budget deficit, ministerial post, fuel, aid workers, NGO*`),
      fr: phrases(`
        football*, entraineur, olympi*, compagnie aerienne, Air France, petrole, TotalEnergies, Orano,
        uranium, centrale*, entreprise*, banque, ambassad*, ecole francaise|primaire|publique, ecoles, etudiants, visa*, culturel*, Coupe,
        club, tournoi, theatre, musee, journaliste*, franc CFA, retraites, greve*, diplomate*, consulat,
        RFI, France 24, filiale*, langue, lycee*, humanitaire*,
        groupe francais, groupe petrolier|minier|bancaire, flotte, agriculteurs, barrages, Bleus, medecins, hopital, bureau, Canal, syndicat*, actionnaires, mine|mines, ONG, chaine, expatries, ressortissants, compatriotes`),
    },
    response: {
      en: phrases(`
        took|takes|taken|take note, would|will comply|obey|leave|go, complied, gave|given|giving|give way, gave in, bowed to, accepted, agreed, refused, rejected, replied, acknowledged,
        denies|denied any|that, regret*`),
      fr: phrases(`
        pris|prend|prendre|prenait acte, resolu|resolue|resigne*|resout, s’execut*, obtemper*, cede|ceder, accepte*, refuse*, repli* que, repond*, repondu, regrett*`),
    },
    affected: {
      en: phrases(
        `are|is|were|would|will ..1 affected|concerned|involved, must|have to go|leave, -is|are|was|were not ..1 affected|concerned`,
      ),
      fr: phrases(
        `sont|est|etaient|serai* ..1 concerne|concernes|concernee|concernees, vises par, -pas concerne*`,
      ),
    },
    amount: {
      en: phrases(`
        fall|falls|fell|fallen|drop|drops|dropped|go|goes|down|shrink|cut|reduced|halved ..2 by|from|to ..3 half|third|thirds|quarter*, fall|falls|fell|fallen|drop|drops|dropped|go|goes|shrink|cut|reduced ..2 from|to ..3 #, would|will be left|kept, only ..5 left|stay|remain|kept`),
      fr: phrases(`
        reduit|reduite|reduits|reduites|baisse*|diminue*|passe*|tombe*|ramene*|ramenes ..2 de|des|a|par ..2 moitie|deux|tiers|quart, passe*|tombe*|ramene* ..2 de|a ..2 #, contre # ..1 aujourd|auparavant|actuellement|avant|jusque,
        seul|seule|seuls|seules ..7 maintenu*|maintenue|reste*|rester*|demeure*, rester qu|que, restera ..1 que|qu,
        descendre|descendra|descend a, etaient encore ..3 #, etaient ..2 stationnes`),
    },
    anaphor: {
      en: phrases(`
        ,
        this new? approach|withdrawal|departure|decision|move|drawdown|pullout|redeployment|exit|reorgani*|handover|reduction|disengagement|plan|announcement|reconfiguration|retreat,
        the operation|standoff, the withdrawal|departure|drawdown|pullout|redeployment|handover|disengagement|closure|retreat,
        the pull out, the last convoy|soldiers|troops|contingent|plane*|units|aircraft|unit|vehicles,
        the base|bases|camp was|were|is|are|will, that base|decision|departure,
        handing over ..3 base|camp|site*|facilit*, handed over ..3 base|camp|keys,
        its last|remaining troops|soldiers|bases|men|forces, remaining soldiers|troops,
        troop|force numbers|levels, number of soldiers|troops, disengagement, abandonment,
        the soldiers ..3 leave|left|gone|redeployed, fewer troops|soldiers|bases,
        the closure|disengagement|move|operation|repatriation|transfer ..3 was|is|will|would|had|conducted|affect*|began|completed, the others|rest ..2 follow|leave|go, its|their trucks|convoys|equipment|vehicles|aircraft|presence, the keys, the keys of, the hangars, the flag-lowering, the convoy|convoys, employees of the base, the remaining,
        lighter footprint, reduced presence, not a break|departure|withdrawal|retreat, partnership rather than`),
      fr: phrases(`
        ,
        ce|cette nouvelle? retrait|depart|decision|approche|annonce|desengagement|reorganisation|transfert|fermeture|retrocession|redeploiement|demarche|repli|reduction|evolution|reconfiguration|remise|restitution,
        l’operation, le transfert, la remise, la ceremonie, la passation, le retrait, le depart, le desengagement, le repli, la fermeture, la retrocession,
        le redeploiement, la reorganisation, la manoeuvre,
        derniers soldats|militaires|elements|convois|hommes|avions,
        dernier convoi|soldat|detachement|avion,
        la base ..2 transferee|remise|fermee|evacuee|retrocedee|restituee,
        emprise* ..4 remise*|transferee*|retrocede*|fermee*, abandon, desengagement,
        moins de soldats|militaires, effectifs,
        les autres|dernieres|deux emprises|sites|bases|camps, employes ..3 base|camp|emprise*, les convois|cles|hangars|effectifs|blindes, leurs blindes|vehicules|materiels|helicopteres|avions, le dernier detachement|convoi|avion, presence moins visible|legere, on ne part pas, nous ne partons pas, pas un depart|retrait|abandon|rupture|desengagement, leur presence`),
    },
  },
  rules: [
    { all: ['pact', 'revoke', 'french'], near: 14, unless: ['colonial'] },
    {
      all: ['exitWord'],
      article: ['tight', 'frenchForce'],
      unless: ['otherForce', 'colonial', 'civil'],
      leans: { on: 'previous', within: 8, scope: 'article' },
    },
    {
      all: ['exitWord', 'strongForce'],
      near: 10,
      article: ['tight', 'frenchForce'],
      unless: ['otherForce', 'colonial', 'civil'],
    },
    { all: ['tight'], unless: ['colonial'] },
    { all: ['french', 'drawdown', 'strongForce'], near: 12, unless: ['otherForce', 'colonial'] },
    { all: ['french', 'drawdown', 'force'], near: 9, unless: ['otherForce', 'colonial', 'civil'] },
    { all: ['operation', 'drawdown'], near: 8, unless: ['otherForce'] },
    { all: ['operation', 'remaining'], near: 12, unless: ['otherForce'] },
    { all: ['french', 'strongForce', 'remaining'], near: 8, unless: ['otherForce', 'colonial'] },
    {
      all: ['pact', 'revoke'],
      near: 10,
      article: ['tight', 'frenchForce'],
      unless: ['otherForce', 'colonial'],
      leans: { on: 'previous', within: 4, scope: 'article' },
    },
    {
      all: ['french', 'response'],
      near: 8,
      unless: ['otherForce', 'colonial', 'civil'],
      leans: { on: 'previous', within: 2 },
    },
    {
      all: ['strongForce', 'affected'],
      near: 8,
      unless: ['otherForce', 'civil'],
      leans: { on: 'previous', within: 3 },
    },
    {
      all: ['amount'],
      article: ['tight', 'frenchForce'],
      unless: ['otherForce', 'colonial', 'civil'],
      leans: { on: 'previous', within: 3 },
    },
    { all: ['anaphor'], unless: ['otherForce', 'colonial'], leans: { on: 'previous', within: 2 } },
    {
      all: ['drawdown', 'force'],
      near: 8,
      unless: ['otherForce', 'colonial', 'civil'],
      leans: { on: 'previous', within: 2 },
    },
    {
      all: ['drawdown', 'gear'],
      near: 8,
      unless: ['otherForce', 'colonial', 'civil'],
      leans: { on: 'previous', within: 2 },
    },
    {
      all: ['remaining', 'counted'],
      near: 8,
      unless: ['otherForce', 'colonial', 'civil'],
      leans: { on: 'previous', within: 3 },
    },
    {
      all: ['site', 'drawdown'],
      near: 8,
      unless: ['otherForce', 'civil'],
      leans: { on: 'previous', within: 2 },
    },
  ],
}
