import type { State } from './states.ts'

/** A leader, a force, a maker or a place that stands for a state in reporting. */
export type ActorKind = 'leader' | 'force' | 'maker' | 'place'

const of = (name: string, words: string): State => ({ name, words: words.split(', ') })

/** Heads of state, ruling parties and juntas whose names the press uses for their state. Source: public record. */
const leaders: readonly State[] = [
  of(
    'Mali',
    'Goita, Modibo Keita, Ibrahim Boubacar Keita, IBK, Moussa Traore, Amadou Toumani Toure, Sadio Camara',
  ),
  of('Burkina Faso', 'Ibrahim Traore, Sankara, Compaore, Damiba, Roch Kabore'),
  of('Niger', 'Tiani, Tchiani, Bazoum, Issoufou, Kountche'),
  of('Chad', 'Deby, Habre, Tombalbaye, Goukouni'),
  of('Sudan', 'Bashir, Bechir, Burhan, Bourhane, Nimeiri, Nimeiry'),
  of('Libya', 'Gaddafi, Kadhafi, Qaddafi, Dbeibah, Sarraj, Haftar'),
  of('Central African Republic', 'Touadera, Bokassa, Bozize, Patasse, Djotodia'),
  of('DR Congo', 'Mobutu, Kabila, Tshisekedi, Lumumba'),
  of('Ethiopia', 'Mengistu, Derg, Haile Selassie, Abiy, Meles Zenawi'),
  of('Eritrea', 'Afwerki, Afeworki'),
  of('Somalia', 'Siad Barre, Hassan Sheikh, Farmajo, Formaajo'),
  of('Angola', 'MPLA, Agostinho Neto, dos Santos, Lourenco'),
  of('Mozambique', 'Frelimo, Samora Machel, Nyusi, Chissano'),
  of('Guinea', 'Sekou Toure, Alpha Conde, Doumbouya, Lansana Conte'),
  of('Guinea-Bissau', 'PAIGC, Amilcar Cabral, Embalo'),
  of('Ghana', 'Nkrumah, Rawlings, Akufo-Addo'),
  of('Nigeria', 'Buhari, Tinubu, Obasanjo, Gowon'),
  of('Uganda', 'Idi Amin, Museveni'),
  of('Rwanda', 'Kagame, Habyarimana'),
  of('Tanzania', 'Nyerere'),
  of('Zambia', 'Kaunda'),
  of('Zimbabwe', 'Mugabe, Mnangagwa'),
  of('Madagascar', 'Ratsiraka, Rajoelina'),
  of('Benin', 'Kerekou, Patrice Talon'),
  of('Congo', 'Sassou'),
  of('Gabon', 'Bongo, Oligui'),
  of('Senegal', 'Senghor, Macky Sall, Diomaye'),
  of('Ivory Coast', 'Ouattara, Houphouet, Gbagbo'),
  of('Togo', 'Gnassingbe, Eyadema'),
  of('Cameroon', 'Paul Biya, Ahidjo'),
  of('Egypt', 'Nasser, Sadat, Sissi, Sisi, Mubarak, Moubarak'),
  of('Algeria', 'Boumediene, Bouteflika, Tebboune, Ben Bella'),
  of('Tunisia', 'Bourguiba, Saied'),
  of('Syria', 'Assad'),
  of('Iraq', 'Saddam'),
  of('Armenia', 'Pashinyan, Pachinian'),
  of('Azerbaijan', 'Aliyev, Aliev'),
  of('Ukraine', 'Zelensky, Zelenskyy'),
  of('Russia', 'Kremlin, Putin, Poutine, Medvedev, Lavrov, Shoigu, Choigou, Yeltsin, Eltsine'),
  of(
    'USSR',
    'Brezhnev, Brejnev, Khrushchev, Khrouchtchev, Gorbachev, Gorbatchev, Stalin, Staline, Kosygin, Kossyguine',
  ),
  of('Yugoslavia', 'Tito'),
  of('Turkey', 'Erdogan'),
  of('France', 'Elysee, Macron, Hollande, Sarkozy, Mitterrand, Giscard, Chirac, Lecornu'),
  of('China', 'Xi Jinping'),
  of('United Kingdom', 'Downing Street'),
  of(
    'United States',
    'Pentagon, Pentagone, White House, Maison Blanche, Biden, Trump, Obama, Reagan, Carter, Kennedy',
  ),
]

const forces: readonly State[] = [
  of(
    'Rapid Support Forces',
    'Rapid Support Forces, RSF, Forces de soutien rapide, FSR, Hemedti, Hemeti, Dagalo, Dogolo',
  ),
  of('Libya', 'Libyan National Army, LNA, Armee nationale libyenne, ANL, GNA, GNU'),
  of('Mali', 'FAMa'),
  of('Central African Republic', 'FACA'),
  of('DR Congo', 'FARDC'),
  of('Uganda', 'UPDF'),
  of('Somalia', 'Gorgor'),
  of('Russia', 'Africa Corps'),
]

/** Makers and export agencies stand for the state they sell for. Source: SIPRI's list of the largest arms producers and the firms' own names. */
const makers: readonly State[] = [
  of(
    'Turkey',
    'Baykar, Otokar, Roketsan, Aselsan, Katmerciler, Turkish Aerospace, TAI, Nurol, SSB, Dearsan, FNSS, Havelsan',
  ),
  of('China', 'Norinco, Poly Technologies, CATIC, AVIC, CASC, CETC'),
  of(
    'Russia',
    'Rosoboronexport, Rosvooruzhenie, Rosvoorouzhenie, Rostec, Russian Helicopters, Uralvagonzavod, Rostvertol, Irkut, Almaz-Antey, Kalashnikov Concern',
  ),
  of('South Africa', 'Paramount Group, Paramount, Denel, OTT, SVI'),
  of('Brazil', 'Embraer, Avibras'),
  of(
    'France',
    'Dassault, Nexter, KNDS, Arquus, Naval Group, Thales, MBDA, Piriou, Ocea, Couach, Kership, Raidco, Airbus Helicopters',
  ),
  of('Israel', 'Elbit, Israel Aerospace Industries, IAI, Rafael'),
  of('Italy', 'Leonardo, Fincantieri, Iveco'),
  of(
    'United States',
    'Lockheed Martin, Bell Textron, Sierra Nevada, Northrop Grumman, AM General, Oshkosh, Boeing, Raytheon, General Dynamics',
  ),
  of('United Arab Emirates', 'International Golden Group, Calidus, Streit, Edge Group'),
  of('Ukraine', 'Ukrspecexport, Ukroboronprom, Motor Sich'),
  of('Serbia', 'Yugoimport, Jugoimport, Zastava'),
  of('Bulgaria', 'Arsenal AD, Kintex, Emco'),
  of('Czechia', 'Aero Vodochody, Excalibur Army'),
  of('India', 'Bharat Electronics, Hindustan Aeronautics, HAL'),
  of('Spain', 'Navantia'),
  of('Netherlands', 'Damen'),
  of('Sweden', 'Saab'),
  of('Finland', 'Patria'),
  of('United Kingdom', 'BAE Systems'),
  of('South Korea', 'Hanwha, Korea Aerospace Industries'),
  of('Belgium', 'FN Herstal, John Cockerill'),
  of('Indonesia', 'PT PAL, PT Dirgantara'),
  of('Germany', 'Rheinmetall, Hensoldt, Lurssen'),
]

/** Towns of their works and yards, named in their stead: "a plane from Kazan", "the yard at Lorient". */
const makersTowns: readonly State[] = [
  of('Turkey', 'Istanbul'),
  of('Russia', 'Kazan, Oulan-Oude, Ulan-Ude, Irkoutsk, Irkutsk'),
  of('France', 'Concarneau, Cherbourg, Lorient, Saint-Nazaire'),
  of('Serbia', 'Kragujevac'),
]

/** Names of makers and export agencies, in the phrase language of section files. */
export const makerNames: readonly string[] = makers.flatMap((m) => m.words)

/** Towns, airfields and ports outside the capitals: where a weapon is landed is who gets it. */
const places: readonly State[] = [
  of('Mali', 'Senou, Gao, Kidal, Tombouctou, Timbuktu, Tessalit, Menaka, Sevare, Mopti, Kati, Segou, Kayes'),
  of('Burkina Faso', 'Djibo, Kamboinsin, Loumbila, Bobo-Dioulasso, Ouahigouya'),
  of('Niger', 'Agadez, Diffa, Tillaberi, Zinder'),
  of('Chad', 'Faya, Abeche, Amdjarass, Kossei, Tibesti'),
  of('Sudan', 'Omdurman, El Fasher, El-Fasher, Darfur, Darfour, Wadi Seidna, Nyala'),
  of('Libya', 'Misrata, Tobruk, Tobrouk, Jufra, Joufra, Sirte, Syrte, Al-Watiya, Sebha, Derna'),
  of('Central African Republic', 'M’Poko, Bria, Bambari, Berengo, Bouar'),
  of('DR Congo', 'Goma, Kisangani, Kavumu, Bukavu, Katanga, Kolwezi, Lubumbashi, Kivu'),
  of('Ethiopia', 'Bishoftu, Debre Zeit, Tigray, Amhara'),
  of('Somalia', 'Berbera, Kismayo, Bosaso, Puntland'),
  of('Algeria', 'Oran, Constantine, Mers el-Kebir'),
  of('Angola', 'Catumbela, Lobito, Cuito Cuanavale'),
  of('Mozambique', 'Nacala, Pemba, Palma, Cabo Delgado, Beira, Mocimboa'),
  of('Nigeria', 'Kaduna, Makurdi, Maiduguri, Lagos, Port Harcourt'),
  of('Uganda', 'Entebbe, Nakasongola'),
  of('Madagascar', 'Ivato, Diego-Suarez'),
  of('Senegal', 'Ouakam, Thies'),
  of('Ivory Coast', 'Port-Bouet, Bouake'),
  of('Togo', 'Niamtougou'),
  of('Cameroon', 'Douala, Garoua, Maroua'),
  of('Congo', 'Pointe-Noire'),
  of('Equatorial Guinea', 'Bata'),
  of(
    'Ukraine',
    'Bakhmut, Bakhmout, Kharkiv, Kherson, Odesa, Donetsk, Donbass, Donbas, Zaporijia, Dnipro, Marioupol, Mariupol, Lviv',
  ),
  of('Syria', 'Tartus, Tartous, Hmeimim, Latakia, Lattaquie, Alep, Aleppo'),
]

/** All actors with their kind, in one list; the order is that of the matcher's groups. */
export const actors: readonly { readonly kind: ActorKind; readonly state: State }[] = [
  ...leaders.map((state) => ({ kind: 'leader' as const, state })),
  ...forces.map((state) => ({ kind: 'force' as const, state })),
  ...[...makers, ...makersTowns].map((state) => ({ kind: 'maker' as const, state })),
  ...places.map((state) => ({ kind: 'place' as const, state })),
]
