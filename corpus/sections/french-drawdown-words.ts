// Over 300 lines because it is data: the words of two languages for one section.
import { everydayLife } from './everyday-life.ts'
import { phrases } from './phrases.ts'
import type { TermGroup } from './section-definition.ts'

/** The words of the French drawdown: who, what they have, how it goes, and what is something else. */
export const drawdownWords: Readonly<Record<string, TermGroup>> = {
  daily: everydayLife,
  french: {
    en: phrases(`
      France, France’s, French, Frenchman, Frenchmen, Paris, Elysee, Macron, Macron’s, Francois Hollande, Lecornu, Florence Parly, Le Drian,
      Noel Barrot, Jean-Marie Bockel, Catherine Colonna, Quai d’Orsay, tricolour, tricolor, -in Paris, -French-speaking, -French speaking,
      -French language, -Air France, -Radio France, -France 24, -Agence France, -Tour de France, -French company, -French-made, -French-built, -Paris-based, -Institut francais`),
    fr: phrases(`
      francais|francaise|francaises, Francais, notre pays, Elysee, tricolore|tricolores, Hexagone, metropole, -a Paris,
      -equipe de France, -Institut francais, -ecole francaise, -lycee francais,
      -langue francaise, -en francais, -Agence francaise, -franc francais`),
  },
  // France's operations in Africa since 1960, the units that carry them and their camps. Source: the armed forces ministry's
  // list of external operations and of forces stationed abroad.
  operation: {
    en: phrases(`
      Operation|operation|Operations|operations|force Manta|Tacaud|Lamantin|Limousin|Bison|Turquoise|Noroit|Barracuda|Almandin|Artemis|Pamir|Daguet|Harmattan|Chammal|Corymbe|Azalee|Oryx|Boali|Sabre|Serval,
      Barkhane, Serval, Sabre, Takuba, Sangaris, Licorne, Epervier, BIMA, # ..1 BIMa|RIMa|RPIMa|RPIMA, Camp Geille, camp Geille,
      Camp de Gaulle, camp de Gaulle, camp General de Gaulle, de Gaulle camp, Port-Bouet, Adji-Kossei, Kossei, Kamboinsin, Kamboinse,
      Bel-Air, Bila Zagre, marine infantry battalion|regiment, regiment etranger, Legion etrangere, Foreign Legion, elements francais, Elements francais, EFS, EFG, base aerienne projetee,
      -sabre rattling, -Bel-Air hotel`),
  },
  // Where its bases stood: towns that are more than bases, and so count only where the French are spoken of.
  site: {
    en: phrases(`
      Kidal, Tessalit, Timbuktu, Gao, Menaka, Gossi, Ouallam, Faya, Faya-Largeau, Abeche, base 101, Bouar, Diego-Suarez,
      M’Poko, Madama, Ouakam`),
    fr: phrases(`Tombouctou`),
  },
  force: {
    en: phrases(`
      troop|troops, soldier|soldiers, forces, force, garrison|garrisons, contingent|contingents, detachment|detachments,
      battalion|battalions, regiment|regiments, legionnaires, paratroopers|paras, commandos, units, airmen, marines,
      servicemen, military personnel, military presence, presence, deployment, footprint, boots on the ground, task force,
      army, military, task-force, special forces, peacekeeping operation, military mission, military operation, operation, intervention,
      trainers, liaison officers, -armed forces day, -police force*, -workforce, -UN force*, -task of, -labour force`),
    fr: phrases(`
      soldat|soldats, troupe|troupes, forces, force, garnison|garnisons, contingent|contingents, detachement|detachements,
      bataillon|bataillons, regiment|regiments, legionnaires, parachutistes, commandos, unites, aviateurs, militaires,
      presence militaire, presence, dispositif, effectifs, empreinte, armee, operation militaire, operation, mission, forces speciales,
      formateurs, cooperants militaires, -forces de l’ordre, -forces vives`),
  },
  base: {
    en: phrases(`
      base|bases, camp|camps, barracks, outpost|outposts, airbase|airbases, airfield, hangar|hangars, facility|facilities,
      installation|installations, site|sites, fort, compound, positions, enclave, -base of the, -data base*, -base rate*,
      -refugee camp*, -displaced camp*, -camps for, -training camp*, -gold site*, -based on`),
    fr: phrases(`
      base|bases, camp|camps, caserne|casernes, emprise|emprises, installation|installations, site|sites, hangar|hangars,
      aerodrome, plateforme, quartier general, points d’appui, -base de donnees, -base de loisirs, -camp* de refugies|deplaces, -sur la base de, -a base de`),
  },
  frenchForce: {
    en: phrases(`
      French ..2 troop*|soldier*|force|forces|army|base|bases|military|contingent*|garrison*|camp|camps|units|unit|detachment*|commandos|paratroopers|legionnaires|battalion*|facilities|installations|presence|officers|jets|Mirages|helicopters|operation|mission|outpost*|airmen|barracks|convoy*|drones|plane|planes|aircraft|vehicles|trucks|armour|column|flag|marines|trainers|instructors|staff,
      France’s ..2 troops|soldiers|forces|bases|base|presence|garrison*|contingent|operation|footprint|army|military|mission|camp|camps,
      France ..3 troops|soldiers|bases|garrison*|contingent|forces, troops|soldiers|bases ..2 France|Paris, the French, French men, last Frenchmen,
      -French company, -French and Malian forces, -French-trained`),
    fr: phrases(`
      soldats|troupes|forces|militaires|armee|armees|base|bases|elements|presence|emprises|emprise|sites|contingent|contingents|commandos|detachement|garnison|garnisons|effectifs|camp|unites|parachutistes|legionnaires|officiers|dispositif|aviateurs|avions|blindes|vehicules|helicopteres|camions|colonne|convoi|convois|operation|drapeau|instructeurs|bataillon ..2 francais|francaise|francaises|tricolores|tricolore,
      soldats|troupes|militaires|bases|forces|presence ..3 France|Paris|Hexagone, les Francais, derniers Francais, nos soldats|troupes|militaires|bases|armees, notre armee, presence militaire francaise`),
  },
  exit: {
    en: phrases(`
      cut|cuts|cutting|slash|slashed|slashes|halve|halved|lower|lowered ..4 garrison|garrisons|contingent|presence|troops|soldiers|force|forces|footprint|deployment|deployments|numbers|strength, fewer ..2 bases|soldiers|troops|men, lighter|leaner|slimmer|reduced|discreet ..3 deployment|deployments|presence|footprint|format|bases, less visible, lose|loses|lost|losing ..3 foothold|base|bases|outpost|position|positions, ship|ships|shipped ..2 home|back, last ..2 unit|units ..4 left|crossed|withdrew, loss of ..4 foothold*|base|bases|outpost*, be|been|being gone, be|are|were|was|been ..1 back? home, back home, struck off, give|gives|gave|given ..8 to leave|go|withdraw|pack|quit, military divorce|split|rupture, divorce ..3 Paris|France, strategic withdrawal,
      leave|leaves|leaving|left ..2 Africa|Sahel, leave|leaves|leaving|left ..2 @state, withdraw|withdraws|withdrew|withdrawn|withdrawing|withdrawal|withdrawals, pull|pulls|pulled|pulling ..3 out,
      pull|pulls|pulled|pulling back|up, pullout, pull-out, pullback, drawdown, draw-down, draw|draws|drew|drawn|drawing ..2 down,
      disengag*, depart|departs|departed|departing|departure|departures, redeploy*, regroup*, reposition*, relocat*,
      vacat*, evacuat* ..4 base|bases|camp|camps|site|position|positions, retreat|retreats|retreated|retreating, retrocession, relinquish*,
      hand|hands|handed|handing ..5 over, hand|hands|handed|handing|cede|ceded|left|leave|leaves|leaving ..4 to ..4 army|soldiers|authorities|gendarmes, hand|hands|handed|handing back, handover|handovers, hand-over, handback,
      give|gives|gave|given|giving ..5 back, gave|give|given up, downsiz*, scale|scales|scaled|scaling ..4 down|back, slim|slims|slimmed ..3 down,
      thin|thins|thinned|thinning ..2 out, wind|winds|winding|wound ..3 down|up, dissolv*, disband*, dismantl*, demobilis*, demobiliz*, expel*, expuls*, evict*,
      give|gives|gave|given|giving ..3 marching orders, marching orders, boots|booted|turf* ..3 out, take|takes|took|taken|taking|get|gets|got|getting ..6 out of, fall|falls|fell ..2 by ..2 half|third|thirds|quarter, cut ..2 by ..2 half|third|thirds, move|moves|moved ..6 to ..1 @state, oust* ..3 France|French|forces|troops|soldiers, kick|kicked|kicking ..5 out, drive|driven|drove|driving ..3 out, throw|threw|thrown ..4 out, push|pushed ..3 out, force|forced ..3 out,
      chase|chased ..3 out|away, ask|asks|asked|asking ..6 to leave|go|withdraw|quit|vacate, tell|told|tells ..6 leave|go|out, order|orders|ordered ..6 leave|out|go,
      want|wants|wanted ..5 leave|gone|out, show|showed|shown ..4 door, send|sends|sent ..4 packing|home, pack|packs|packed|packing up|bags,
      go|goes|going|gone|went|come|came|fly|flies|flew|flown|flying|bring|brings|brought|bringing|return|returned|sail|sailed ..6 home, repatriat*,
      quit|quits|quitting, exit|exits|exited|exiting, close|closes|closed|closing|shut|shuts|shutting ..5 base|bases|camp|camps|garrison*|outpost*|barracks|facility|facilities|site|sites|installation*,
      base|bases|camp|camps|barracks|garrison*|outpost*|facilities|sites ..5 closed|closing|close|shut|emptied|vacated|returned|transferred|handed|dismantled, closure of ..5 base|bases|camp|camps|site|garrison*|two|three,
      pull-back, pull-backs, ebb|ebbed|ebbing, ouster, decamp*, struck|strike|striking camp|tents, sent away, shown out, see|saw|seen the back of, overstay*, unwelcome, time ..3 up|over|past, remov* ..4 soldiers|troops|forces|men|garrison*|base|bases|presence,
      evacuat*, -evacuat* ..6 civilians|nationals|citizens|expatriates|wounded|hostages|people, re-embark*, reembark*, sail|sails|sailed|sailing ..3 away|for, cross|crosses|crossed|crossing ..2 border|frontier|river, last ..4 soldier|soldiers|vehicle|vehicles|lorry|lorries|truck|trucks|convoy|plane|aircraft|garrison|base|detachment|man|men|legionnaire*|paratrooper* ..4 left|leave|leaves|leaving|gone|crossed|crosses|flew|flies|took off,
      no standing garrison, swap|swapped|changed hands, change|changed|changes hands, passed|passes|pass into|to ..5 hands|army, rout, rid of, pulls|pulled|pull ..2 stakes,
      lower|lowered|lowering|haul|hauled|fold|folded|furled|strike ..4 flag|tricolour|colours|colors, flag|tricolour|colours ..1 no longer, flag|tricolour|colours ..5 lowered|folded|down|furled|hauled|struck, came ..2 down,
      no more French, no French ..2 left|remain*, not one|a|single ..2 soldier|soldiers, without ..2 French soldier*|troop*,
      turn|turned|turning over, vacated, emptied, mothball*, phase|phased|phasing ..2 out, farewell, goodbye, good-bye, pack up, end|ended|ending|ends ..4 operation|mission|presence|deployment|garrison*,
      end of ..4 operation|mission|presence|deployment|Barkhane|Sangaris|Licorne|base*|garrison*, taken|taking|took|take apart, take|takes|took|taken|taking ..3 back,
      take|takes|took|taken|taking possession|control ..4 base|camp|site|facilities, regain*, reclaim*, recover* ..3 base*|camp*|site*|facilit*,
      return|returned|returning|returns ..5 base|bases|camp|camps|site|sites|facilit*|installation*|barracks, camp|camps|base|bases|sites ..5 returned|restored,
      not ..3 renew ..4 accord*|agreement|pact, lighter|smaller|reduced|slimmer|shrinking ..2 footprint|presence|garrison|contingent|force|posture, trim|trims|trimmed|trimming ..5 force|forces|garrison*|contingent|presence|troops|number*,
      shrink|shrinks|shrank|shrunk|shrinking, halv*, thinning, moved out, move|moves|moving out, clear|cleared|clears out, gone for good, out of ..3 country,
      reduc* ..5 presence|force|forces|troops|contingent|garrison*|number*|soldiers|footprint, reconfigur*, refocus*, reorganis*|reorganiz* ..4 presence|military|forces|bases|system|deployment, restructur* ..4 presence|military|forces|bases, rethink* ..4 presence|military,
      leave|leaves|left|leaving ..4 base|bases|camp|camps|garrison|outpost|barracks|country|soil|territory, no permanent ..2 base*|garrison*|presence|troops, no longer welcome, no longer ..2 have|station*|base*, -withdr* ..6 ambassador|candidate|candidacy|recognition|draft|statement|from ECOWAS|money|cash|licence, -pull out of ECOWAS, -withdraw from ECOWAS,
      -departure from tradition, -departure lounge, -retreat centre, -quit smoking, -handed over power, -handover of power, -hand over power, -time of departure`),
    fr: phrases(`
      nous ..2 partons|partirons|quittons, ramen* ..5 effectifs|presence|contingent|garnison|nombre, reduction|reduire|reduit ..3 bases|emprises, moins de ..1 bases|soldats|militaires|troupes, format reduit|allege, presence ..2 allegee|reduite|discrete, divorce|rupture militaire, divorce ..3 Paris|France, pris|prennent|prend|prirent|prenaient la route, peau de chagrin, retrait|retraits, se|s retir*, retire|retirer|retirent|retirera|retirait|retiree|retires|retirees ..5 soldats|troupes|militaires|forces|effectifs|hommes|contingent|base|bases, se|s ..1 retire|retirent|retirer ..2 @state, desengag*, depart|departs, repli|replis, replie|replient|replier|replies|repliee|repliees|replia|repliait, redeploi*, redeploy*, regroup*, retroced*, retrocession*,
      restitu*, evacu* ..5 base|bases|camp|camps|site|sites|position|positions, -evacu* ..6 civils|ressortissants|blesses|otages|personnes|expatries, evacuer|evacue|evacuee|evacuees|evacuent|evacuait, rapatri*, plier|plie|pliait|plient bagage*,
      quitte|quittent|quitter|quitta|quittaient|quittait|quitteront|quittera|quittant|quitterent|quittes|quittee, partir|partira|partiront|partaient|partent|partirent, est|sont|etait|etaient|etre|soient|soit ..1 parti|partis|partie|parties, s’en va|vont|aller|allaient|allait|est|sont, demant*, demantel*, dissou*, dissol*, dissolution, expuls*, chasser|chassent|chasse|chassee|chasses ..3 Francais|soldats|troupes|militaires|francais|francaises, montr* ..3 porte, prendre|pris|prennent ..3 paquetage, fait|font|faire ..3 paquetage|valises, congedi* ..3 soldats|troupes|militaires|Francais, remball*, pli* ..2 tentes, renvoy* ..3 soldats|troupes|militaires|francais*,
      fermer|ferme|ferment|fermera|fermeront|fermees|fermes|fermait ..6 base|bases|camp|camps|emprise*|poste|postes|site|sites|garnison*|caserne*, fermeture, base|bases|camp|camps|emprise*|poste|postes|garnison* ..6 ferme|fermee|fermees|fermes|fermera|fermeront|rendu|rendue|rendus|rendues|remis|remise|remises|transfere*|transferee*|restitue*|retrocede*|evacue*|videe|vides,
      rendre|rend|rendu|rendue|rendus|rendues|rendra|rendait|rendent ..6 base|bases|camp|camps|emprise*|site|sites|cles|clefs|terrain,
      reflux, temps ..4 revolu|compte, transfere|transferee|transferes|transferees|transferent, deja|tous|toutes rentres|rentrees, sont|etaient|ont|seront ..1 rentres|rentrees|repartis|reparties, repart*, gagne|gagnent|gagner|gagnaient|gagnerent ..1 frontiere|port|aeroport, gagne|gagnent|gagner|gagnaient|gagnerent ..1 @state, pass|passe|passent|passait|passer|passaient ..1 frontiere,
      franchi* ..3 frontiere, rembarqu*, leve|levent|lever|leva|leve le camp, decamp*, deguerp*, evinc*, eviction*, econdui*, mis|mise|mises|mettre ..2 dehors, indesirable*, sortir, sortez, sortie, s’effac*, s’eclips*, tir* ..1 reverence, baisse* ..1 pavillon|rideau, moins visible|visibles|nombreux,
      change|changent|changer|changea|changeait ..1 drapeau|mains, appartient|appartiennent|revient|reviennent|retourne|retournent|redevient ..3 nouveau|desormais|Etat|armee, plus ..2 garnison|base, ne|n ..1 garde|gardera|gardent|gardait|conserve|conservera|conservent ..2 que, boucl* ..3 cantines|valises|paquetage|bagages, chemin|route ..2 retour, perdu|perd|perdre|perdent ..3 base|bases|points,
      remettre|remet|remis|remise|remettent|remettra ..6 base|bases|camp|camps|emprise*|site|sites|cles|clefs, remise ..3 base*|camp*|site*|cles|clefs|emprise*,
      transfert ..4 base*|camp*|site*|emprise*|installations, passation, reprise|reprend|repris|reprendre|recuper*|recouvr* ..5 base|bases|camp|camps|site|sites|emprise*|installation*,
      recevoir|recoit|recu|recevant|recevaient ..5 clefs|cles, cles|clefs ..5 base|camp|site*|emprise*|caserne, clefs du|de|des, cles du|de|des,
      drapeau|couleurs|tricolore ..5 descend*|amene|amenees|plie|replie|baisse|descendu|descendues|descend, descente des couleurs, derniere levee des couleurs,
      fin ..4 operation|mission|presence|Barkhane|Sangaris|Licorne|Epervier|Serval|bases|engagement, terme|fin a ..6 operation|mission|presence|engagement|deploiement, prendre|pris|prend|prit|prendra fin, mis|met|mettre|mettait|mettra ..1 fin|terme, n’est plus, n’etait plus,
      allege*|alleger|allegement|allegera, divise*|divisee|diviser par|en deux, moitie moins, basculer|bascule|basculent vers|au, reduction|reduire|reduit|reduira|reduits|reduite|reduisait ..6 effectifs|presence|empreinte|dispositif|voilure|troupes|format|garnison|nombre|contingent|militaire, voilure, deflation, diminu* ..4 effectifs|presence|nombre|troupes, descendre a, moitie de ..2 effectifs,
      plus ..3 soldats|soldat|militaires|militaire|troupes ..1 francais*, plus aucun, plus un seul, sans ..2 soldats|soldat|militaire francais,
      dernier|derniers|derniere|dernieres ..2 soldat|soldats|militaires|militaire|convoi|convois|elements|detachement|vol|avion|avions|base|emprise|emprises|troupes|unites|hommes|Francais|contingent|camions|vehicules|legionnaires|rotation,
      rentrer|rentrent|rentres|rentre|regagn*|retour ..3 France|metropole|Hexagone|bases|pays, reintegr* ..3 garnison, bagage|bagages, adieu|adieux, tourn* ..2 page, demenag*, vide|vident|vider|videes|vides ..4 hangars|base|camp|caserne,
      priee|prie|prier|sommee|sommes|somme|enjoint|demande|demandait|exige|exigeait|reclame|reclamait|exiger|exigent|reclamer ..6 partir|quitter|depart|retrait|evacuer|fermer|retirer, bouter|boute|boutes, mettre|mis|mise|mises dehors|a la porte,
      ne ..3 renouvel* ..4 accord|accords, passer|passe|passent|passera|passeront ..3 a|sous ..3 hommes|soldats|militaires, camp partage, base partagee, camp ..2 partage, mutualis*,
      -depart en retraite, -point de depart, -des le depart, -retraite, -retraites, -retraite*, -partis politiques, -parti politique, -parti au pouvoir, -parti d’opposition, -a partir de|du|des, -fin de semaine, -retir* ..4 ambassadeur|candidature|plainte|licence|agrement, -depart du president, -chass* aux, -avion* de chasse, -depart a la retraite, -en fin de`),
  },
  exitWeak: {
    en: phrases(`
      leave|leaves|left|leaving, go|goes|going|gone|went, end|ends|ended|ending, over, cut|cuts|cutting, reduc*, fewer, trim|trims|trimmed|trimming, slash*, pared, halve*,
      return|returns|returned|returning, close|closes|closed|closing|closure, shut*, transfer*, last, final, none, out, away, no longer, no more, empt*, lighter, smaller, shared, rename|renames|renamed|renaming, 
      transfer*, remov*, drove|rolled|rolling|set off|out|off|north|south|towards, lapse|lapsed|lapses, border, frontier, abandon*, replac*, homeward, overland, escort*, column|columns, embark*, aboard,
      turn ..2 page, curtain, ultimatum, deadline, crossed into, crossed ..2 border, flew, flown, fly, took off, taken off, sail|sails|sailed|sailing, ferry|ferries|ferried|ferrying, load*, convoy|convoys, crates, containers, lorries, packed, taken down, taken apart,
      reinvent*, rethink*, incompatible, sovereignty, cede|cedes|ceded, ceding, wave goodbye, cease|ceases|ceased|ceasing, suspend*, halt*, terminat*, drop* ..3 to|from, down to|from, dwindl*, peak|peaked, scrap*, -left-wing, -left ..3 dead, -left wing,
      -at|by|before|until|till|towards|toward the end, -in the end, -at an end, -year’s end, -end of the year|month|week|war, -left behind, -last week|month|year|night|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December,
      -carried out, -pointed out, -turned out, -found out, -worked out, -broke out, -set out, -over the|a, -over # years, -at last, -right away, -far away, -goes by, -go to the polls, -went on, -going on, -goes on, -cut short, -weekend, -last of, -cut the road`),
    fr: phrases(`
      laissent|laisser|laissait|laissera, partent, la fin, ferment|fermer|fermees|fermes|fermera|fermeture, rendu|rendue|rendus|rendre, remis|remise|remettre|remet, confie|confiee|confiees|confier, transfere|transferee|transferees|transferer|transfert|transferts, regagn*, recentre*, dernier|derniers|derniere|dernieres, plus que, ne ..3 plus, plus, reduit|reduite|reduire|reduction, baisse|baisser|baissent, diminu*, moins, centaine, tombe ..2 a,
      gagn*, roule|roulent|roulaient, rentre|rentrent|rentres|rentrer, remplac*, abandonn*, passe, passee, passes, escorte, route, colonne|colonnes, embarqu*, ramener|ramene|ramenes|ramenees, tourne|tournent, entame*, demont*, sort|sortent,
      cede|ceder|cedent|cede, vide|vides|videe, rompu|rompre|rupture, divorce, page, ultimatum, echeance, delai, preavis, convoi|convois, decolle|decoller|decolla, emporte*, embarqu*, chargent|chargement|chargements, conteneurs, camions, caisses, traverse*, franchi*, frontiere,
      cohabit*, partage|partagee, rebaptise*, debaptise*, change ..2 nom|mains, porte desormais, incompatible*, souverainete, suspend*, suspension, cesse|cessent|cesser|cessa|cessation, acheve*, achevee, clos|close|cloture|clore, sortir|sortie, restent|reste|restera,
      -en fin de, -a la fin de|du|des, -fin # , -afin, -l’an dernier, -le mois dernier, -la semaine derniere, -lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche dernier, -ces derniers|dernieres, -de plus en plus, -le plus, -la plus, -plus de #, -plus tard, -plus d’un, -non plus, -reste a, -au reste, -sans fin, -fin janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre,
      -janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre dernier, -au moins, -a moins, -en plus, -printemps|ete|automne|hiver dernier, -plus ..1 que jamais, -meme pas plus`),
  },
  pact: {
    en: phrases(`
      defence|defense|military|security ..2 agreement*|pact*|accord*|treaty|ties|cooperation|deal|deals, accord*|agreement*|pact*|treaty ..5 presence|troops|soldiers|forces|France|Paris|French,
      status of forces, military accords`),
    fr: phrases(`
      accord*|traite*|pacte*|convention* ..3 defense|militaire*|cooperation, accord*|traite*|pacte*|convention* ..5 presence|troupes|soldats|forces|France|Paris|francais*,
      cooperation militaire|de defense|securitaire, statut des forces`),
  },
  bound: {
    en: phrases(`with|to|binding|linking ..2 France|Paris, French`),
    fr: phrases(`avec|a ..2 France|Paris, francais|francaise|francaises`),
  },
  revoke: {
    en: phrases(`
      end|ends|ended|ending, revok*, denounc*, terminat*, scrap*, cancel*, tear|tears|tore|torn|tearing up, abrogat*, repudiat*, break|breaks|broke|broken|breaking, withdr* from,
      renounc*, call* off, sever|severs|severed|severing, annul*, suspend*, pull* out, expir*, laps*, walk* away, dissolv*, rescind*, cut|cuts, repeal*, drop*, quit, rip* up, halt*`),
    fr: phrases(`
      denonc*, rompre|rompt|rompu|rompait|rompent|rompue|rompus, met|mis|mettre|mettent|mettait|mettant|mise|mettra ..2 fin|terme, abrog*, revoqu*, resili*, rupture, fin de|des|a|aux|du, suspend*, suspension,
      annul*, caduc*, dechir*, remis|remise|remettre en cause, sort|sortir de, cesse|cessent|cesser|cessa|cessation, expir*, revision, reviser, gele|gelee|gelent|geler`),
  },
  decision: {
    en: phrases(`
      this|that|the|its|his|such a? new? approach|decision|move|announcement|withdrawal|departure|drawdown|pullout|redeployment|exit|reorganisation|reorganization|handover|reduction|disengagement|plan|closure|retreat|reconfiguration|transfer|request|demand|order|ultimatum|deadline|timetable|schedule|calendar|divorce|split|rupture|break|goodbye|farewell|process|evacuation|dismantling|regrouping|operation|letter|notice,
      announced the move|decision|end, the pull out`),
    fr: phrases(`
      ce|cet|cette|le|la|l|un|une|leur|son|sa nouvelle? decision|annonce|retrait|depart|desengagement|repli|redeploiement|reorganisation|fermeture|retrocession|restitution|remise|passation|transfert|reduction|evacuation|approche|demarche|divorce|rupture|echeance|calendrier|demande|requete|ultimatum|preavis|delai|manoeuvre|operation|mouvement|processus|ceremonie|expulsion|regroupement|evolution|reconfiguration|bascule|demenagement`),
  },
  thisDecision: {
    en: phrases(
      `this|that|such|these a? new? approach|decision|decisions|move|announcement|withdrawal|departure|drawdown|pullout|redeployment|exit|handover|reduction|disengagement|plan|closure|closures|retreat|transfer|ultimatum|deadline|timetable|divorce|rupture|evacuation|request|order`,
    ),
    fr: phrases(
      `ce|cet|cette|ces nouvelle? decision|annonce|retrait|depart|departs|desengagement|repli|redeploiement|reorganisation|fermeture|fermetures|retrocession|restitution|remise|transfert|reduction|evacuation|approche|demarche|divorce|rupture|echeance|calendrier|demande|ultimatum|preavis|delai|manoeuvre|expulsion`,
    ),
  },
  theirs: {
    en: phrases(`
      its|their|his|our last? soldiers|troops|men|bases|base|forces|garrison|garrisons|contingent|units|camp|convoys|trucks|vehicles|equipment|aircraft|helicopters|jets|presence|departure|stay|barracks|flag|footprint|mission|kit|operations|posture|deployment|armoured,
      the soldiers|troops|men|contingent|garrison|base|bases|camp|camps|convoy|convoys|battalion|legionnaires|paratroopers|commandos|guests|tenants|detachment|hangars|barracks|runway|keys|flag|installation|installations|facility|facilities|site|sites|forces|planes|jets|trucks|lorries|vehicles|deployment|mission|departing|remaining|last|final|outgoing,
      ^They, ^Their, ^It, ^Its, ^Them, ^Those, ^These, ^The last, ^The rest, ^The others, ^Another, ^Only, ^Some, ^Most, of them, the others|rest, remaining soldiers|troops|men|forces|bases`),
    fr: phrases(`
      ses|leurs|leur|nos|sa|son derniers? soldats|troupes|hommes|bases|forces|militaires|garnison|contingent|unites|camp|convois|camions|vehicules|materiels|avions|helicopteres|blindes|presence|depart|casernes|drapeau|empreinte|mission|effectifs|dispositif|emprises|sites|paquetage,
      les|des|ces|aux soldats|militaires|troupes|hommes|bases|camps|convois|legionnaires|commandos|parachutistes|hangars|cles|clefs|installations|emprises|sites|effectifs|partants|derniers|dernieres|autres|premiers|premieres|deux,
      le|du|ce|un|au contingent|detachement|camp|dispositif|convoi|drapeau|site|bataillon|regiment|dernier|premier, la|cette|une base|garnison|force|caserne|presence|derniere|premiere|mission|troupe, l’emprise,
      ^Ils, ^Elle, ^Elles, ^Leur, ^Leurs, ^Ses, ^Son, ^Sa, ^Il, ^Les autres, ^Le reste, ^Seul, ^Seuls, ^Seule, ^Une centaine, d’entre eux`),
  },
  count: {
    en: phrases(`
      # ..2 men|soldiers|troops|trainers|commandos|personnel|instructors|legionnaires|strong, hundred|hundreds|dozen|dozens|thousand|handful of them|men|soldiers|troops|trainers,
      from # ..6 to ..4 #, down from|to #, against #, fewer than #, up to # men|soldiers|troops, by half|two|a third|third|thirds, once had, peaked at, at its|their peak, only # , only about|some, a hundred|dozen|handful, # remain|stay|left|stayed, # will|would|are to ..1 remain|stay|leave|go, about|nearly|roughly # men|soldiers|troops|will|would|are, another #`),
    fr: phrases(`
      # ..2 hommes|soldats|militaires|formateurs|commandos|instructeurs|elements|Francais, centaine|centaines|dizaine|dizaines|poignee|millier|milliers d’hommes, milliers de soldats|militaires, une poignee, quelque # ..1 soldats|hommes|militaires, contre #,
      de # a #, passer|passe|passent|passera ..3 # a, de moitie, des deux tiers, d’un tiers, deux tiers, au plus fort, plus que #, moins de # soldats|hommes|militaires, jusqu’a # hommes|soldats, pres de # hommes|soldats|militaires, plus qu’une`),
  },
  remain: {
    en: phrases(`
      remain|remains|remained|remaining, stay|stays|stayed|staying, keep|keeps|kept|retain*, still there|based|stationed|deployed, stationed, based at|in|here|there, garrisoned, had numbered, numbered, are left, is left, be left, left behind, maintain* ..4 presence|base|troops,
      no plans to go|leave, going nowhere, not leaving, not a break|departure|withdrawal|retreat, permanent`),
    fr: phrases(`
      restent|resteront|reste|restera|restaient|rester, demeur*, encore deployes|stationnes|presents|presentes, stationn*, deployes|deploye|deployee|deployees, maintenu*|maintien*, conserv*, garde|gardent|gardera|garderont|gardait|gardaient|garder, cohabit*, comptait, comptaient, etaient encore,
      ne partons pas, ne part pas, pas un depart|retrait|abandon|rupture, permanente|permanent|permanentes`),
  },
  gear: {
    en: phrases(`
      armoured vehicles|cars, armour, helicopters, Mirage|Mirages, jets, aircraft, equipment, hardware, plane|planes, trucks, lorries, vehicles, containers, drones, A400M, crates, tents, kit`),
    fr: phrases(`
      blindes, vehicules, helicopteres, avion|avions, Mirage|Mirages, A400M, materiel|materiels, conteneurs, camions, drones, tentes, caisses`),
  },
  ritual: {
    en: phrases(`
      flag, tricolour, colours, keys, key, bugle, ceremony, salute, handshake, anthem, turn ..2 page, page, curtain, new era, chapter, plaque, gate|gates`),
    fr: phrases(`
      drapeau, couleurs, cles, clefs, clairon, ceremonie, Marseillaise, tourn* ..2 page, page, chapitre, nouvelle ere, plaque, portail, place d’armes`),
  },
  coming: {
    en: phrases(`
      operation|mission|intervention begin|begins|began|begun, begin|begins|began|begun ..2 operation|mission|intervention, launch|launches|launched|launching, arrive|arrives|arrived|arriving|arrival, land|lands|landed, interven*, install|installs|installed|installing, came back, return|returns|returned with, set up, reinforcements, intervention, deploy|deploys, dispatch*, train|trains|trained|training ..4 soldiers|commandos|officers|troops|recruits|battalion*|cadets, sent ..3 troops|soldiers|paratroopers|forces|legionnaires|jets|army, bombed, saved|rescued ..3 regime|president|government, repelled, pushed back, halted|stopped ..4 column|advance|rebels`),
    fr: phrases(`
      declench*, lancement, arrive|arrivent|arriva|arrivee, debarqu*, intervien*, intervenir, intervention, installe|installent|installa|installait|installer, revien*, renforts, deploie|deploient, forme|forment|formait|former|formation ..4 soldats|commandos|officiers|militaires|recrues|bataillon*, envoya|envoyait|envoyaient|envoyer|envoie ..4 troupes|soldats|parachutistes|forces|legionnaires|avions, bombard*, stoppe|stoppa|stopper|stoppent ..4 colonne*|avance|rebelles, repouss*, depeche*, depose|deposent`),
  },
  // Arms that France gives are no base that it gives back.
  gift: {
    en: phrases(`
      hand|hands|handed|handing|gave|given|donat*|gift|gifts|deliver*|sold|sells ..6 helicopter*|rifle*|weapon*|armoured|aircraft|plane|planes|ammunition|patrol boats, helicopter*|rifles|weapons|armoured vehicles|aircraft|ammunition ..3 handed|delivered|donated|given`),
    fr: phrases(`
      cede|cedes|ceder|cedait|cession|donne|donnes|donner|don|livr*|offert*|offre|remis|vend* ..5 helicoptere*|fusils|armes|blindes|avions|vehicules|munitions|materiel`),
  },
  abandoned: {
    en: phrases(`abandon*, mid-flight, in the lurch, vacuum, void, fill ..2 gap, replac* ..3 French|them`),
    fr: phrases(`abandon*, en plein vol, vide securitaire, un vide, remplac* ..3 Francais|francais`),
  },
  complied: {
    en: phrases(`
      take|takes|took|taken|taking note, comply|complied|complies, obey*, give|gives|gave|given way, gave in, bow|bowed|bows to, accept*, agreed, refus*, reject*, reply|replies|replied, acknowledg*, regret*, insist*, confirm*, officials stress, denied, denies`),
    fr: phrases(`
      prend|pris|prendre|prenait acte, resolu|resolue|resoudre|resigne*|resout, s’execut*, obtemper*, cede|ceder|cedait, accept*, refus*, repond*, repliqu*, regrett*, confirm*, insist*, assure|assurent|assura|assurait, dement*`),
  },
  company: {
    en: phrases(`
      French ..1 company|companies|firm|firms|group|doctors|teachers|school*|lycee|language|embassy|ambassador*|bank|banks|media|radio|broadcaster|film|coach|team|player*|club|investor*|retailer|oil|gas|nuclear|uranium|mining|telecom*|airline|supermarket*|bakery|restaurant*|wine|cheese|cultural|institute|nationals|citizens|expatriates|tourists|hostage*|journalist*|aid|development|humanitarian|charity|franc|fleet|tankers, French air force, French ..2 tourist*,
      French-speaking, Orano, TotalEnergies, Total, Bollore, Castel, Areva, Air France`),
    fr: phrases(`
      groupe|entreprise|societe|filiale|ambassade|ambassadeur|lycee|ecole|institut|langue|banque|compagnie|chaine|presse|cinema|equipe|medecins|ressortissants|journaliste*|aide|ONG|cooperation culturelle|troupe ..1 francais|francaise|francaises, Orano, TotalEnergies, Bollore, Castel, Areva, Air France, les Bleus`),
  },
  otherForce: {
    en: phrases(`
      UN|MINUSMA|MINUSCA|MONUSCO|UNAMID|UNITAMS|EUTM|EUCAP|ECOWAS|SAMIM|AMISOM|ATMIS|G5, blue helmets, peacekeep*, United Nations, UN mission, European mission, EU mission,
      American*|US|German*|Germany|Berlin|Bundeswehr|British|Danish|Denmark|Swedish|Sweden|Chadian*|Russian*|Ukrainian|Italian*|Italy|Spanish|Spain|Estonian*|Czech*|Turkish|Rwandan*|Burundian*|Ethiopian*|Ugandan*|Kenyan*|Canadian*|Dutch|European*|Ivorian|Senegalese|Egyptian*|Syrian*|Israeli*|Portuguese|Polish|Belgian*|Eritrean*|Chinese|Iranian* ..3 troops|soldiers|forces|contingent|withdr*|pull*|leav*|left|depart*|base|mission|trainers|army|exit|detachment|garrison|drones,
      United States, US, Germany, Italy, Spain, Denmark, Sweden, Turkey, Britain, China, Rwanda, Americans, Germans, Danes, Italians, Pentagon, air base 201, Washington, Berlin, Rome, Wagner, mercenar*, Africa Corps, jihadist*, insurgent*, rebels, Rwandans, Cubans, -to the ..1 Ivorian|Chadian|Senegalese|Malian|Gabonese|Nigerien|Burkinabe army|forces|authorities|military|soldiers|state|navy, -with the ..1 Ivorian|Chadian|Senegalese|Gabonese army|forces|military`),
    fr: phrases(`
      Minusma|MINUSMA|Minusca|Monusco|ONU|EUTM|EUCAP|Cedeao|CEDEAO|G5, casques bleus, Casques bleus, Nations unies, mission europeenne, mission onusienne, force onusienne,
      soldats|troupes|forces|militaires|contingent|base|armee|mission|depart|retrait|detachement ..2 americain*|allemand*|britannique*|danois*|suedois*|tchadien*|russe*|italien*|espagnol*|canadien*|rwandais*|belge*|turc|turcs|turque*|europeen*|ivoirien*|senegalais*|ukrainien*|tcheque*|estonien*|chinois*|onusien*|ethiopien*|burundais*|portugais*,
      Allemagne, Italie, Espagne, Danemark, Suede, Etats-Unis, Turquie, Chine, Rwanda, Royaume-Uni, Americains, Allemands, Italiens, Danois, Bundeswehr, Pentagone, Washington, Berlin, Wagner, mercenaires, Africa Corps, jihadistes, djihadistes, rebelles, Rwandais, Cubains, -a l armee ivoirienne|tchadienne|senegalaise|malienne|gabonaise|nigerienne, -aux forces|autorites|soldats ..1 ivoirien*|tchadien*|senegalais*|malien*|gabonais*|nigerien*, -avec l armee ivoirienne|tchadienne|senegalaise|gabonaise, -escorte ..1 nigerienne|tchadienne|malienne`),
  },
  others: {
    en: phrases(`
      America|Americans|Germany|Italy|Spain|Denmark|Turkey|Washington|Berlin|Rome|Kigali|ECOWAS|UN|MONUSCO|MINUSMA|Pentagon ..6 withdr*|pull*|leave|leaves|left|leaving|close*|hand*|depart*|suspend*|quit|return|returned,
      leave|leaves|left|leaving|quit|quits|withdr* ..3 ECOWAS|bloc|franc|Francophonie|G5|court|organisation|organization|party|office|power|agreement, withdr*|withdrawal|departure|exit ..3 UN|US|American|German|peacekeep*|MINUSMA|MONUSCO|Italian|Danish|Rwandan|Russian|Wagner`),
    fr: phrases(`
      retrait|depart|desengagement|repli|sortie ..4 Minusma|MINUSMA|Monusco|ONU|americain*|allemand*|Bundeswehr|russe*|Wagner|Cedeao|casques|danois*|suedois*|tchadien*|britannique*,
      quitt*|sortir|sortie|retir* ..4 Cedeao|CEDEAO|franc|Francophonie|CPI|G5|pouvoir|gouvernement|parti|fonctions, Americains|Allemands|Italiens|Danois|Minusma|MINUSMA|Monusco|Casques|casques|Berlin|Washington ..6 retir*|quitt*|part*|ferm*|remis|remett*|depart|rapatri*|evacu*|suspend*`),
  },
  colonial: {
    en: phrases(`
      independence from France, independent from|of France, independence, coloni*, colony|colonies, Algerian War, Algerian war, World War, Indochina, administrators, governor-general, French Community, French Union, mandate, referendum of, de Gaulle in|had, -de Gaulle camp`),
    fr: phrases(
      `independance, coloni*, colonie*, guerre d’Algerie, guerre mondiale, Indochine, tirailleurs, administrateur*, gouverneur general, referendum, Communaute francaise, metropole, mandat francais`,
    ),
  },
  oldYear: { en: phrases('@old-year') },
  pastYear: { en: phrases('@past-year') },
  losses: {
    en: phrases(
      `killed, died, dead, deaths, wounded, casualties, funeral, coffin*, fell in combat, ambush*, hostage*`,
    ),
    fr: phrases(
      `morts, tue|tues, tombes au combat, mort au combat, sont morts, blesses, cercueil*, obseques, embuscade, otage*`,
    ),
  },
  civil: {
    en: phrases(`
      football*, coach, Olympi*, airline*, oil, TotalEnergies, Total, Orano, Areva, uranium, nuclear, company, companies, firm, firms, retailer, bank|banks, ambassador*, embassy, school|schools, lycee, students, pupils,
      visa|visas, cultural, culture, Cup, club, tournament, theatre, stocks, emissions, museum, journalist*, CFA, pension*, on strike, strikers, diplomats, consulate, RFI, broadcaster*, investors, language, subsidiar*, humanitarian,
      fishing, farmers, charity, hospital, doctors, union|unions, shareholders, trade, trading, trader*, exporter*, mine|mines, budget, fuel, aid workers, NGO*, concession*, cocoa, cotton, library, currency, supermarket*, expatriates, nationals, contract`),
    fr: phrases(`
      football*, entraineur, olympi*, compagnie aerienne, petrole, TotalEnergies, Orano, Areva, uranium, nucleaire, entreprise|entreprises, banque|banques, ambassade|ambassadeur, ecole|ecoles, lycee*, etudiants, eleves, visa|visas, culturel*,
      Coupe, club, tournoi, theatre, musee, journaliste*, franc CFA, greve*, diplomates, consulat, RFI, filiale*, langue, humanitaire*, agriculteurs, medecins, hopital, syndicat*, actionnaires, mine|mines, ONG, expatries, ressortissants, compatriotes,
      supermarche*, cacao, coton, bibliotheque*, librair*, peche, carburant, concession*, bourses, aide au developpement`),
  },
  russian: {
    en: phrases(`Russia, Russia’s, Russian, Russians, Moscow, Kremlin, Putin, Wagner, Africa Corps`),
    fr: phrases(`Russie, russe|russes, Russes, Moscou, Poutine, Wagner, Africa Corps`),
  },
  // Everyday life, and what else fills a newspaper.
}
