import { fold } from '../classify/tokens.ts'
import { weaponCatalogue } from './weapon-catalogue.ts'

/** A type of weapon: how its name begins, and what it is in the words of the SIPRI register. */
export interface WeaponType {
  /** Folded beginning of the designation, "mi-35". */
  readonly begins: string
  readonly description: string
}

const types = (description: string, beginnings: string): WeaponType[] =>
  beginnings.split(' ').map((begins) => ({ begins: begins.replaceAll('_', ' '), description }))

/** Descriptions after the SIPRI trade register's own vocabulary; the longest beginning that fits decides. */
export const weaponTypes: readonly WeaponType[] = [
  ...types('combat helicopter', 'mi-24 mi-25 mi-28 mi-35 ka-50 ka-52 tigre tiger ah-1 ah-64 rooivalk t129'),
  ...types(
    'transport helicopter',
    'mi-8 mi-17 mi-171 mi-26 puma super_puma cougar caracal uh-1 uh-60 as332 as-332 ch-47 z-9',
  ),
  ...types(
    'helicopter',
    'mi-2 mi-4 mi-6 ka-27 alouette gazelle ecureuil fennec md-500 md-530 h125 h225 ec225 as350 as-350',
  ),
  ...types('ground attack aircraft', 'su-17 su-20 su-22 su-25 frogfoot'),
  ...types('bomber aircraft', 'su-24 su-34 fencer il-28 tu-16 tu-22'),
  ...types('FGA aircraft', 'su-27 su-30 su-35 su-57 mig-23 mig-27 mig-29 mirage rafale f-16 jf-17 j-10'),
  ...types('fighter aircraft', 'mig-15 mig-17 mig-19 mig-21 f-5 f-7'),
  ...types(
    'trainer/combat aircraft',
    'l-39 l-29 l-159 k-8 alpha_jet yak-130 mb-339 super_tucano a-29 emb-314 emb-312 l-15 albatros',
  ),
  ...types('light transport aircraft', 'an-2 an-28 y-12 c-212 cessna'),
  ...types(
    'transport aircraft',
    'an-12 an-24 an-26 an-30 an-32 an-72 an-74 an-124 il-76 il-18 tu-134 tu-154 c-130 c-295 c295 c-27 cn-235 c-160 hercules spartan',
  ),
  ...types(
    'armed UAV',
    'bayraktar tb2 tb-2 akinci anka aksungur wing_loong ch-3 ch-4 ch-5 mohajer shahed karayel mq-9 mq-1',
  ),
  ...types('UAV', 'orlan scaneagle hermes heron lancet zala'),
  ...types('tank', 't-34 t-54 t-55 t-62 t-64 t-72 t-80 t-90 m-60 type-59 type-62 vt-4 leopard pt-76'),
  ...types(
    'APC',
    'btr vab casspir bastion marauder mbombe ratel kirpi vuran ejder hizir typhoon cobra arma guarani puma_m26 puma_m36 wz-551 wz-523 zfb vn-4 vp11 storm spartan_apc reva m113 m-113 stark caiman maxxpro panthera aml panhard',
  ),
  ...types('IFV', 'bmp'),
  ...types('armoured car', 'brdm eland ferret vbl'),
  ...types('self-propelled MRL', 'bm-21 bm-27 bm-30 grad'),
  ...types('towed gun', 'd-30 m-46 zis-3 m-30 atags'),
  ...types('self-propelled gun', 'caesar 2s1 2s3 ah-4 g6 archer pzh krab zuzana dana nora'),
  ...types('SAM system', 's-75 s-125 s-200 s-300 s-400 sa-2 sa-3 sa-6 sa-8 pantsir tor-m1 buk hawk'),
  ...types('portable SAM', 'sa-7 strela igla stinger 9k32 9k38'),
  ...types('anti-aircraft gun', 'zu-23 zsu-23 zpu'),
  ...types('anti-tank missile', 'kornet 9m133 javelin fgm-148 malyutka konkurs milan'),
  ...types('assault rifle', 'ak-47 ak-74 ak-103 ak-12 akm kalashnikov m16 m-16 m4'),
  ...types('rocket launcher', 'rpg-7 rpg'),
  ...types('machine gun', 'pkm dshk rpk'),
  ...weaponCatalogue.map((w) => ({ begins: fold(w.name), description: w.description })),
]

/** Words of the catalogue's names, joined by blanks; the value tells whether the name is doubtful. */
export const cataloguedNames: ReadonlyMap<string, boolean> = new Map(
  weaponCatalogue.map(
    (w) =>
      [
        fold(w.name)
          .replace(/[^a-z0-9]+/g, ' ')
          .trim(),
        w.doubtful,
      ] as const,
  ),
)
/** First words of the catalogue's names that no doubt hangs on. */
export const cataloguedBeginnings: ReadonlySet<string> = new Set(
  [...cataloguedNames.keys()].map((name) => name.split(' ')[0] ?? ''),
)

/**
 * Families whose designation is letters and a number, "Mi-35M", "TB2": folded letters. Other letters with a number are a
 * type only beside a word for a weapon.
 */
export const numberedFamilies: ReadonlySet<string> = new Set(
  (
    'amx gm cs ws hq df mi ka su mig an il tu yak l c cn t k j jf f a y z btr bmp brdm bm ak rpg zu zsu zpu sa s d m md mb ' +
    'uh ah ch mq emb ec as h tb vn vt wz vp pt fgm type mt rm csk zfb fn vab m ' +
    'fk fd ft ly qw hn kn kt fa plz phl sr ar rg ot sf pc aw ab bo do dhc ov cv kh be bvp iar mpt trg mam rq tpq erc ebr sh gbu agm aim mim bmd bmr nh md r p g w ty'
  ).split(' '),
)

/** Names of types without a number, folded; several words are joined by a blank. What may follow is part of the name. */
export const namedTypes: ReadonlySet<string> = new Set(
  (
    'cessna,cessnas,bayraktar,bayraktar tb2,bayraktar akinci,akinci,aksungur,anka,anka s,wing loong,wing loong ii,wing loong 2,wing loong i,mohajer,' +
    'shahed,orlan,lancet,super tucano,super tucanos,alpha jet,alpha jets,alphajet,alphajets,fremm,gowind,kilo,mirage,mirages,mirage 2000,mirage f1,rafale,rafales,gazelle,' +
    'gazelles,super puma,super pumas,puma,pumas,puma m26,puma m36,cougar,cougars,caracal,caracals,tigre,tigres,hercules,albatros,casspir,casspirs,ratel,' +
    'ratels,eland,elands,marauder,marauders,mbombe,mbombes,kirpi,kirpis,bmc kirpi,bmc kirpis,bmc vuran,vuran,vurans,ejder,ejder yalcin,ejder yalcın,cobra ii,otokar cobra,' +
    'otokar cobras,bastion,bastions,vab,vabs,vbl,vbls,panhard,panhards,kalashnikov,kalashnikovs,kalachnikov,kalachnikovs,akm,akms,' +
    'pkm,pkms,dshk,dshks,grad,grads,caesar,caesars,pantsir,pantsir s1,kornet,kornets,javelin,javelins,stinger,stingers,igla,iglas,' +
    'strela,strelas,milan,milans,leopard,leopards,leopard 2,leopard 1,btr,btrs,bmp,bmps,brdm,brdms,rpg,rpgs,iskander,' +
    'iskanders,ground master,ground master 200,ground master 400,pinaka,pinakas,atags,makarov,makarovs,himars,nasams,iris t,' +
    'storm shadow,storm shadows,atacms,abrams,challenger 2,marder,marders,bradley,bradleys,stryker,strykers,pzh 2000,krab,krabs,' +
    'zuzana,zuzana 2,bushmaster,bushmasters,lazar,lazar 3,nora,nora b 52,exocet,exocets,akeron,gepard,gepards,maxxpro,maxxpros,' +
    'scud,scuds,mig,migs,sukhoi,sukhois,soukhoi,soukhois,swathi,brahmos,akash,patriot,patriots,mistral,mistrals,scalp,ababil,hermes,heron,' +
    'aravis,griffon,griffons,cobra,cobras,humvee,humvees,malyutka,konkurs,gripen,gripens,hurkus,hurkus c,spike'
  ).split(','),
)

/** Names above that are as well something else: types only beside a word for a weapon or after a number. */
export const doubtfulTypes: ReadonlySet<string> = new Set(
  'puma pumas bastion bastions patriot patriots mistral mistrals heron hermes nora lazar cobra cobras spike griffon griffons serval milan milans hercules lancet grad anka javelin javelins leopard leopards gazelle gazelles mirage mirages cougar cougars tigre tigres marauder marauders scalp stinger stingers eland elands dana shahed'.split(
    ' ',
  ),
)

/** Makers that stand before a designation without being part of it. */
export const typeMakers: ReadonlySet<string> = new Set(
  'zastava antonov mil sukhoi soukhoi mikoyan kamov ilyushin iliouchine tupolev aero embraer airbus baykar bmc nurol otokar norinco'.split(
    ' ',
  ),
)

/** What a word for a weapon is. `civil`: a weapon only with a military word beside it; `collective`: no type of weapon. */
export interface WeaponHead {
  readonly kind: string
  readonly civil: boolean
  readonly collective: boolean
  readonly plural: boolean
  readonly language: 'en' | 'fr'
}

const heads = new Map<string, WeaponHead>()
function head(
  language: 'en' | 'fr',
  kind: string,
  list: string,
  flags: { civil?: boolean; collective?: boolean } = {},
) {
  for (const word of list.split(' '))
    heads.set(word, {
      kind,
      civil: flags.civil ?? false,
      collective: flags.collective ?? false,
      plural: /(?:s|x|munitions?|artillery|artillerie|obus|arms)$/.test(word),
      language,
    })
}
head('en', 'tank', 'tank tanks')
head('en', 'helicopter', 'chopper choppers copter copters')
head(
  'en',
  'aircraft',
  'biplane biplanes interceptor interceptors airlifter airlifters seaplane seaplanes turboprop turboprops',
)
head('en', 'drone', 'ucav ucavs quadcopter quadcopters')
head('en', 'rifle', 'carbine carbines revolver revolvers firearm firearms bazooka bazookas')
head('en', 'launcher', 'manpads flamethrower flamethrowers')
head('en', 'missile', 'torpedo torpedoes sams landmines')
head('en', 'artillery', 'mlrs')
head('en', 'system', 'jammer jammers')
head(
  'en',
  'ship',
  'gunboat gunboats minesweeper minesweepers destroyer destroyers speedboat speedboats cutter cutters',
)
head('en', 'vehicle', 'jeep jeeps halftracks armour', { civil: true })
head('en', 'ammunition', 'bullets rounds warheads', { civil: true })
head('en', 'any', 'machines', { civil: true })
head('en', 'helicopter', 'helicopter helicopters gunship gunships')
head('en', 'aircraft', 'warplane warplanes jet jets bomber bombers')
head(
  'en',
  'aircraft',
  'aircraft plane planes airplane airplanes aeroplane aeroplanes fighter fighters trainer trainers transport transports',
  {
    civil: true,
  },
)
head('en', 'drone', 'drone drones uav uavs')
head('en', 'artillery', 'artillery howitzer howitzers mortar mortars')
head('en', 'artillery', 'gun guns piece pieces battery batteries cannon cannons', { civil: true })
head('en', 'rifle', 'rifle rifles pistol pistols kalashnikov kalashnikovs')
head('en', 'launcher', 'launcher launchers', { civil: true })
head('en', 'missile', 'missile missiles rocket rockets grenade grenades bombs')
head('en', 'radar', 'radar radars')
head('en', 'vehicle', 'vehicle vehicles truck trucks car cars carrier carriers pickup pickups lorries', {
  civil: true,
})
head('en', 'ship', 'trimaran trimarans catamaran catamarans interceptors')
head('en', 'vehicle', 'mrap mraps apc apcs ifv ifvs')
head('en', 'ship', 'boat boats vessel vessels ship ships craft', { civil: true })
head('fr', 'ship', 'marin marins', { civil: true })
head('en', 'ship', 'submarine submarines frigate frigates corvette corvettes warship warships')
head('en', 'ammunition', 'ammunition munition munitions cartridges')
head('en', 'ammunition', 'shell shells', { civil: true })
head('en', 'system', 'system systems', { civil: true })
head('en', 'weapon', 'weapon weapons arms weaponry armaments arsenal', { collective: true })
head('en', 'weapon', 'hardware equipment materiel kit', { collective: true, civil: true })
head('fr', 'tank', 'char chars')
head('fr', 'helicopter', 'helico helicos')
head('fr', 'aircraft', 'biplan biplans intercepteur intercepteurs hydravion hydravions turbopropulseurs')
head('fr', 'drone', 'quadricoptere quadricopteres')
head('fr', 'rifle', 'carabine carabines revolver revolvers mitraillette mitraillettes bazooka bazookas')
head('fr', 'missile', 'torpille torpilles bombes')
head('fr', 'system', 'brouilleur brouilleurs')
head('fr', 'ship', 'canonniere canonnieres dragueur dragueurs destroyer destroyers torpilleur torpilleurs')
head('fr', 'ship', 'navire navires bateau bateaux embarcation embarcations', { civil: true })
head('fr', 'vehicle', 'automitrailleuse automitrailleuses')
head('fr', 'vehicle', 'jeep jeeps engin engins', { civil: true })
head('fr', 'ammunition', 'balles projectiles ogives', { civil: true })
head('fr', 'vehicle', 'blinde blindes')
head('fr', 'vehicle', 'vehicule vehicules camion camions', { civil: true })
head('fr', 'helicopter', 'helicoptere helicopteres')
head('fr', 'aircraft', 'bombardier bombardiers')
head('fr', 'aircraft', 'avion avions aeronef aeronefs chasseur chasseurs appareil appareils', { civil: true })
head('fr', 'drone', 'drone drones')
head('fr', 'artillery', 'artillerie obusier obusiers canon canons mortier mortiers')
head('fr', 'artillery', 'piece pieces batterie batteries', { civil: true })
head('fr', 'ammunition', 'obus munition munitions cartouches')
head('fr', 'rifle', 'fusil fusils pistolet pistolets mitrailleuse mitrailleuses kalachnikov kalachnikovs')
head('fr', 'launcher', 'lance', { civil: true })
head('fr', 'missile', 'missile missiles roquette roquettes grenades')
head('fr', 'radar', 'radar radars')
head('fr', 'ship', 'patrouilleur patrouilleurs vedette vedettes fregate fregates corvette corvettes')
head('fr', 'weapon', 'arme armes armement armements arsenal', { collective: true })
head('fr', 'weapon', 'materiel materiels equipement equipements', { collective: true, civil: true })
head('fr', 'any', 'exemplaire exemplaires unite unites', { civil: true })
head('en', 'any', 'unit units', { civil: true })
head('fr', 'system', 'systeme systemes', { civil: true })
head('fr', 'vehicle', 'transport transports', { civil: true })

/** Words for weapons by their last word in English, their first in French; folded. */
export const weaponHeads: ReadonlyMap<string, WeaponHead> = heads

/** English words that stand before a head and make it military. */
export const headModifiers: ReadonlySet<string> = new Set(
  (
    'medium light heavy main battle armoured armored attack combat transport military fighter armed surveillance reconnaissance ' +
    'bomber anti aircraft air defence defense assault sniper patrol naval amphibious tactical mine resistant protected ground multiple ' +
    'role multirole artillery rocket guided surface tracked strike wheel drive range portable shoulder fired fire personnel field ' +
    'troop grenade machine submachine ballistic cruise infantry fighting self propelled towed small jet training helicopter missile ' +
    'interceptor fast coastal launch launching tank barrel infantry antitank hand automatic missile radar security landing submarine trainer long four missile sous protection night thermal electronic jamming command pickup gun'
  ).split(' '),
)
/** Modifiers that do not make a head military on their own. */
export const weakModifiers: ReadonlySet<string> = new Set(
  'fast light heavy medium transport small field main drive wheel training jet ground range four long helicopter portable tracked fire air security hand'.split(
    ' ',
  ),
)

/** French words after a head: adjectives, and nouns after "de". */
export const frenchAdjectives: ReadonlySet<string> = new Set(
  (
    'blinde blindes blindee blindees leger legers legere legeres lourd lourds lourde lourdes moyen moyens militaire militaires tactique ' +
    'tactiques arme armes armee armees antichar antichars antiaerien antiaeriens antiaerienne antiaeriennes automatique automatiques ' +
    'antinavire antinavires antimissile antimissiles antidrone antidrones hauturier hauturiers hauturiere hauturieres rapide rapides cotier cotiers cotiere cotieres guide guides guidee guidees balistique balistiques longs courts individuel individuels armes amphibie amphibies autopropulse autopropulses tracte tractes sol air mer mitrailleur mitrailleurs bombardier bombardiers individuelles collectives roquettes grenades missiles lance'
  ).split(' '),
)
export const frenchNouns: ReadonlySet<string> = new Set(
  (
    'combat attaque assaut transport chasse entrainement guerre surveillance reconnaissance manoeuvre patrouille precision defense ' +
    'artillerie instruction ravitaillement liaison commandement depannage franchissement sauvetage debarquement troupes troupe infanterie campagne montagne bombardement appui poing interception calibre petit gros portee longue aerienne antiaerienne'
  ).split(' '),
)

/** Exporters that as often buy: the Gulf, Iran, India and the states of eastern Europe. */
export const lesserSuppliers: ReadonlySet<string> = new Set(
  'United Arab Emirates,Iran,Ukraine,Belarus,Bulgaria,Serbia,Czechia,Slovakia,Pakistan,Belgium,Poland,Romania,Yugoslavia,Qatar,Netherlands,Switzerland,India,Brazil,South Africa,North Korea,Hungary,Canada,Norway,Austria,Australia,Finland,Jordan,Georgia,Denmark'.split(
    ',',
  ),
)

/** States that export arms in quantity, by SIPRI's lists of suppliers: who a supplier is where the text leaves two states open. */
export const suppliers: ReadonlySet<string> = new Set(
  (
    'Russia,USSR,France,United States,China,Turkey,United Arab Emirates,South Africa,Iran,Israel,Ukraine,Belarus,Bulgaria,Serbia,Czechia,' +
    'United Kingdom,Germany,Spain,Italy,Brazil,Slovakia,Pakistan,Belgium,North Korea,South Korea,Sweden,Poland,Romania,Yugoslavia,Qatar,Netherlands,Switzerland,India,Czechoslovakia,East Germany,Hungary,Canada,Norway,Austria,Australia,Finland,Jordan,Georgia,Denmark'
  ).split(','),
)
