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
    'btr vab casspir bastion marauder mbombe ratel kirpi vuran ejder hizir typhoon cobra arma guarani puma_m26 wz-551 wz-523 zfb vn-4 vp11 storm spartan_apc reva m113 m-113 stark caiman maxxpro panthera aml panhard',
  ),
  ...types('IFV', 'bmp'),
  ...types('armoured car', 'brdm eland ferret vbl'),
  ...types('self-propelled MRL', 'bm-21 bm-27 bm-30 grad'),
  ...types('towed gun', 'd-30 m-46 zis-3 m-30'),
  ...types('self-propelled gun', 'caesar 2s1 2s3'),
  ...types('SAM system', 's-75 s-125 s-200 s-300 s-400 sa-2 sa-3 sa-6 sa-8 pantsir tor-m1 buk hawk'),
  ...types('portable SAM', 'sa-7 strela igla stinger 9k32 9k38'),
  ...types('anti-aircraft gun', 'zu-23 zsu-23 zpu'),
  ...types('anti-tank missile', 'kornet 9m133 javelin fgm-148 malyutka konkurs milan'),
  ...types('assault rifle', 'ak-47 ak-74 ak-103 ak-12 akm kalashnikov m16 m-16 m4'),
  ...types('rocket launcher', 'rpg-7 rpg'),
  ...types('machine gun', 'pkm dshk rpk'),
]

/** Beginnings of designations that are letters and a number, "Mi-35M". A hyphen or nothing, or a space, before the number. */
export const numberedFamilies =
  'AMX|GM|CS|WS|PL|HQ|DF|VAB-|Mi|MI|Ka|KA|Su|SU|MiG|Mig|MIG|An|AN|Il|IL|Tu|TU|Yak|L|C|CN|T|K|J|JF|F|A|Y|Z|BTR|BMP|BRDM|BM|AK|RPG|ZU|ZSU|ZPU|SA|S|D|M|MD|MB|UH|AH|CH|MQ|EMB|EC|AS|H|TB|VN|VT|WZ|VP|PT|FGM|Type'

/** Families whose single letters are too common to trust without the hyphen. */
export const namedTypes =
  'Bayraktar(?:\\s(?:TB-?2|Akinci|Akıncı))?|TB-?2|Akinci|Akıncı|Aksungur|Anka-S|Wing Loong(?:\\s(?:II|I|1|2))?|Mohajer-\\d+|Shahed-\\d+|Orlan-\\d+E?|Lancet|Super Tucanos?|Alpha Jets?|Mirage(?:\\s(?:2000|F1|III|5))?(?:-?[A-Z]{1,2})?|Rafales?|Gazelles?|Super Pumas?|Pumas?|Cougars?|Caracals?|Tigres?|Hercules|Albatros|Casspirs?|Ratels?|Elands?|Marauders?|Mbombes?|Kirpis?|Vurans?|Ejder(?:\\sYalçın)?|Otokar Cobras?|Cobra II|Bastions?|VABs?|VBLs?|Panhards?|Kalashnikovs?|Kalachnikovs?|AKMs?|PKMs?|DShKs?|Grads?|Caesars?|Pantsir(?:-S1)?|Kornets?|Javelins?|Stingers?|Iglas?|Strelas?|Milans?|Leopards?(?:\\s\\d)?|Typhoons?|Spartans?|BTRs?|BMPs?|BRDMs?|RPGs?|Iskanders?|Norinco\\s[\\w-]+|Ground Master(?:\\s\\d+)?|Pinaka|ATAGS|Makarovs?|HIMARS|Patriots?(?=\\s(?:missile|batter|system|air))|NASAMS|IRIS-T|Storm Shadows?|ATACMS|Abrams|Challenger 2|Marders?|Bradleys?|Strykers?|PzH\\s?2000|Krabs?|Zuzana(?:\\s2)?|Bushmasters?|AMX-10(?:\\s?RC)?|Lazar(?:\\s\\d)?|Nora B-?52|BMC Kirpis?|Mistral(?=\\s(?:missile|sur|sol|anti)|s?,)|Exocet|Akeron|Gepards?|Himars|Dana|Spike(?=\\s(?:missile|anti))|MaxxPros?'

const modifiers =
  'medium|light|heavy|main|battle|armou?red|attack|combat|transport|military|fighter|armed|surveillance|reconnaissance|trainer|cargo|bomber|anti-aircraft|anti-tank|air-defen[cs]e|air defen[cs]e|assault|sniper|patrol|naval|amphibious|tactical|mine-resistant|mine-protected|ground-attack|multiple|multi-role|artillery|rocket|guided|surface-to-air|tracked|light-attack|four-wheel-drive|long-range|portable|shoulder-fired|personnel|field'
const nounsEn =
  'tanks?|personnel carriers?|helicopter gunships?|gunships?|helicopters?|fighter jets?|jets?|warplanes?|fighters|bombers?|aircraft|planes?|drones?|UAVs?|artillery(?:\\s(?:pieces?|systems?|guns?|batteries))?|howitzers?|mortars?|small arms(?:\\sand\\s(?:munitions|ammunition|light weapons))?|ammunition|munitions|rifles?|machine[ -]guns?|rocket[ -]launchers?|grenade[ -]launchers?|grenades|missiles?(?:\\ssystems?)?|radars?(?:\\ssystems?)?|vehicles?|patrol (?:boats?|vessels?|ships?)|submarines?|boats|trucks?|cars|weapons|arms|weaponry|rockets|guns|air[ -]defen[cs]e systems?|military equipment|military hardware|military vehicles|same (?:model|type)'
const nounsFr =
  "chars?(?:\\s(?:de combat|d[’']assaut|moyens|légers|lourds))*|véhicules?\\s(?:blindés?|militaires?|tactiques?)(?:\\s(?:légers?|de transport de troupes|de combat))*|transports?\\sde\\stroupes(?:\\sblindés?)?|blindés(?:\\slégers)?|hélicoptères?(?:\\s(?:de combat|d[’']attaque|de transport|d[’']assaut|de manœuvre|militaires?|armés?))*|avions?(?:\\s(?:de chasse|de combat|d[’']attaque|de transport|d[’']entraînement|de guerre|militaires?))+|drones?(?:\\s(?:de combat|armés?|de surveillance|tactiques?|de reconnaissance))*|artillerie|pièces?\\sd[’']artillerie|obusiers?|mortiers?|obus|munitions|armes(?:\\s(?:légères|lourdes|de petit calibre|automatiques|de guerre|individuelles|collectives))*(?:\\set\\s(?:de |des )?munitions)?|fusils?(?:\\s(?:d[’']assaut|mitrailleurs?|de précision))?|mitrailleuses?(?:\\slourdes)?|lance-roquettes|lance-grenades|roquettes|missiles?(?:\\s(?:antichars?|sol-air|antiaériens?))?|radars?(?:\\sde surveillance)?|patrouilleurs?|vedettes?|matériels?\\s(?:militaires?|de guerre)|équipements?\\smilitaires?|même (?:modèle|type)|armement|systèmes?\\s(?:de défense antiaérienne|antiaériens?|de défense aérienne)"

/** Generic terms, in either language, with the words that make them military. */
export const genericPattern = `(?:(?:${modifiers})[\\s-]+)*(?:${nounsEn})|${nounsFr}`

/** Heads that are weapons only with a military word before them: an aircraft or a lorry alone may be civil. */
export const civilHeads = /^(?:vehicles?|trucks?|cars|aircraft|planes?|jets?|boats|guns)$/i

/** Terms so general that they make a row only where a verb says who gave them to whom. */
export const collectiveTerms =
  /^(?:weapons|arms|weaponry|armes|armement|military equipment|military hardware|matériels?\smilitaires?|équipements?\smilitaires?|military vehicles)$/i

/** States that export arms in quantity, by SIPRI's lists of suppliers: who a supplier is where the text leaves two states open. */
export const suppliers: ReadonlySet<string> = new Set(
  (
    'Russia,USSR,France,United States,China,Turkey,United Arab Emirates,South Africa,Iran,Israel,Ukraine,Belarus,Bulgaria,Serbia,Czechia,' +
    'United Kingdom,Germany,Spain,Italy,Brazil,Slovakia,Pakistan,Belgium,North Korea,South Korea,Sweden,Poland,Romania,Yugoslavia,Qatar,Netherlands,Switzerland,India'
  ).split(','),
)
