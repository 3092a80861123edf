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
        -in Paris, -French-speaking`),
      fr: phrases(`
        francais*, l’Elysee, tricolore*, Lecornu, Parly, -a Paris, -Francaise de football,
        -equipe de France`),
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
        -World Bank mission, -trade mission`),
      fr: phrases(`
        soldat*, troupe*, force, forces, armee*, base*, camp, camps, garnison*, militaire*, contingent*,
        dispositif, operation, emprise*, detachement*, effectifs, mission, caserne*, hommes, unites,
        elements francais, aviateurs, legionnaires, parachutistes`),
    },
    frenchForce: {
      en: phrases(
        `French ..1 troop*|soldier*|force|forces|army|base|bases|military|contingent, France’s troops|soldiers|forces, Barkhane, Sabre`,
      ),
      fr: phrases(`
        soldats|troupes|forces|militaires|armee|base|bases|armees ..1 francais*, soldats de Barkhane, Barkhane, Sabre,
        elements francais, presence militaire francaise`),
    },
    pact: {
      en: phrases(`defence|defense|military|security ..1 agreement*|pact*|accord*|treaty`),
      fr: phrases(`accord*|traite*|pacte* ..2 defense|militaire*`),
    },
    revoke: {
      en: phrases(
        `end|ends|ended|ending, revok*, denounc*, terminat*, scrap*, cancel*, tore up, abrogat*, repudiat*, break*|broke off`,
      ),
      fr: phrases(
        `denonc*, rompre|rompt|rompu, met|mis|mettre ..1 fin, abrog*, revoqu*, resili*, rupture, fin de|a|aux`,
      ),
    },
    exitWord: {
      en: phrases(`
        withdraw*, withdrew, pullout, pull-out, pulled out, drawdown, disengag*, handover, handing over, handed over ..6 base*|camp*, departure of,
        redeploy*, retrocession, pack* up, convoy ..3 left|crossed|departed, last detachment|unit|convoy|flight, final detachment|convoy|flight|unit,
        driven out, fewer soldiers|troops, return of ..2 site*|base*|camp*, returned ..3 site*|base*|camp*, vacat*, flew home|out, the departure`),
      fr: phrases(`
        retrait*, desengag*, desengagement*, retrocession*, retroced*, plier bagage, evacuer, evacue|evacuee*, un depart, le depart, ce depart, leur depart,
        departs de, rapatri*, redeploiement, dernier* detachement|convoi|vol|soldats, quitter le pays|territoire, retirer, terme|fin a ..6 presence, restitu*, evacue ..2 base|sienne|camp, avait|ont evacue`),
    },
    strongForce: {
      en: phrases(`
        troop|troops, soldier|soldiers, army, bases, military base*, military presence, garrison*, contingent,
        Barkhane, airbase, air base, special forces, commandos, paratroopers, legionnaires, detachment, contingents, forces, military, marines, camp, outpost*, base at|in,
        French base, -base of the, -base price*, -base rate*, -customer base, -data base*, -armed forces day`),
      fr: phrases(`
        soldat*, elements francais, commandos, parachutistes, legionnaires, detachement*, troupe|troupes, armee francaise, forces francaises, forces speciales, bases, garnison*, militaires, presence militaire,
        base de|aerienne|militaire|francaise, camp, Barkhane, emprise*, contingent*, dispositif militaire,
        force Barkhane|Takuba|Sabre, soldats, -soldats de plomb, -base de donnees, -troupe francaise, -base de loisirs`),
    },
    remaining: {
      en: phrases(`
        # ..1 fewer soldiers|troops, forced to remove, at its|their peak, had numbered, based at|in, stationed in|there, remain|remains|remained|remaining, stay|stays|stayed|staying behind?, still ..2 stationed|deployed|based, down from, fewer than, no longer,
        falls|fallen|fall to #, drop* from|to, up to # men|soldiers|troops`),
      fr: phrases(`
        restent|resteront|reste|restera|restaient, demeurent|demeureront, encore ..2 deployes|stationnes|presents, plus que,
        doit ..2 diminuer, passent|passera|passeront ..3 de|a #, n’y sont plus ..3 que, moins de # soldats|militaires|hommes`),
    },
    counted: {
      en: phrases(`#, soldiers, troops, men, trainers, force`),
      fr: phrases(`#, soldats, militaires, hommes, centaine, nombre, effectif*, formateurs`),
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
        -reduce poverty|emissions|debt|inequalit*`),
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
        -quitte a`),
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
        French troop*|soldier*|forces ..2 out of`),
      fr: phrases(`
        ,
        retrait*|depart|desengagement|repli|fin|fermeture|reduction|expulsion|regroupement|redeploiement|retrocession|rapatriement ..5 francais*|Barkhane|Sabre|Takuba|France,
        soldats|troupes|forces|militaires|force|armee|bases|base|presence ..3 francais* ..4 quitt*|retir*|partir|parti|partis|ferm*|retroced*|redeplo*|regroup*,
        fin|depart|fermeture|retrait ..4 presence militaire|militaires|bases etrangere*|etrangers, France ..3 quitt*|retir*|retroced*|ferm*|desengag*`),
    },
    otherForce: {
      en: phrases(`
        ,
        UN|MINUSMA|MONUSCO|US|American|German*|Germany|Bundeswehr|British|Danish|Denmark|Swedish|Chadian|Russian*|Wagner|EUTM|EUCAP|Ukrainian|Italian|Estonian|Turkish|Rwandan|Burundian|Ethiopian ..5 withdraw*|withdrew|pull*|leave|leaves|left|leaving|departure|exit|depart*|redeploy*|hand*|clos*|draw*|end|ends|ended,
        withdraw*|withdrew|departure|pullout|exit|pulling|closure|redeployment|drawdown|end|expulsion of|by|from ..4 UN|MINUSMA|MONUSCO|US|American|German|British|Danish|Swedish|Chadian|Russian|Wagner|peacekeep*|Ukrainian|Ethiopian|ECOWAS|ICC,
        peacekeep* ..3 withdraw*|withdrew|leave|left,
        left|quit|exit*|leave|leaving|withdraw*|withdrew ..3 ECOWAS|bloc|CFA|OIF|Francophonie|ICC|G5|talks|agreement|organisation,
        sanctions`),
      fr: phrases(`
        ,
        retrait|depart|desengagement|fermeture|repli|fin de|du|des|d ..4 Minusma|MINUSMA|ONU|Etats|americain*|allemand*|Allemagne|Bundeswehr|russe*|Wagner|Cedeao|CEDEAO|casques|danois*|suedois*|tchadien*|EUTM|ukrainien*|britannique*,
        casques bleus, EUTM, EUCAP, mission europeenne, force onusienne, mission de l’ONU,
        quitt*|retir*|retrait|sortir|sortie ..4 Cedeao|CEDEAO|CFA|Francophonie|CPI|G5|organisation,
        americain*|allemand*|Allemagne|danois*|suedois*|Minusma|MINUSMA ..4 retir*|quitt*|partir|ferm*|depart|rapatri*`),
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
        language, subsidiar*, humanitarian`),
      fr: phrases(`
        football*, entraineur, olympi*, compagnie aerienne, Air France, petrole, TotalEnergies, Orano,
        uranium, centrale*, entreprise*, banque, ambassad*, ecole*, etudiants, visa*, culturel*, Coupe,
        club, tournoi, theatre, musee, journaliste*, franc CFA, retraites, greve*, diplomate*, consulat,
        RFI, France 24, filiale*, langue, lycee*, humanitaire*`),
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
        the soldiers ..3 leave|left|gone|redeployed, fewer troops|soldiers|bases`),
      fr: phrases(`
        ,
        ce|cette nouvelle? retrait|depart|decision|approche|annonce|desengagement|reorganisation|transfert|fermeture|retrocession|redeploiement|demarche|repli|reduction|evolution|reconfiguration|remise|restitution,
        l’operation, le transfert, la remise, la ceremonie, la passation, le retrait, le depart, le desengagement, le repli, la fermeture, la retrocession,
        le redeploiement, la reorganisation, la manoeuvre,
        derniers soldats|militaires|elements|convois|hommes|avions,
        dernier convoi|soldat|detachement|avion,
        la base ..2 transferee|remise|fermee|evacuee|retrocedee|restituee,
        emprise* ..4 remise*|transferee*|retrocede*|fermee*, abandon, desengagement,
        moins de soldats|militaires, effectifs`),
    },
  },
  rules: [
    { all: ['pact', 'revoke', 'french'], near: 12, unless: ['colonial'] },
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
    { all: ['anaphor'], unless: ['otherForce', 'colonial'], leans: { on: 'previous', within: 2 } },
    {
      all: ['drawdown', 'force'],
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
