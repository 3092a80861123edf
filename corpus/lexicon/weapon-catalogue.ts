// Over 300 lines because it is a table.
/** A weapon by a name that its maker or its users gave it, with what it is and whose industry makes it. */
export interface CataloguedWeapon {
  /** As the press prints it, "Mirage F1", "SAMP/T". */
  readonly name: string
  /** In the words of the SIPRI register. */
  readonly description: string
  readonly madeIn: string
  /** The name is an ordinary word too: a weapon only beside a word for one, or after a number. */
  readonly doubtful: boolean
}

const catalogue: CataloguedWeapon[] = []

/** Names separated by commas; a question mark before one makes it doubtful. */
function made(madeIn: string, description: string, names: string) {
  for (const entry of names.split(',').map((n) => n.trim()))
    catalogue.push({ name: entry.replace('?', ''), description, madeIn, doubtful: entry.startsWith('?') })
}

// Sources: the makers' own catalogues and the trade registers' lists of types, by state and kind.
made('Russia', 'combat helicopter', 'Mi-24, Mi-25, Mi-28, Mi-35, Ka-50, Ka-52, ?Havoc, ?Alligator')
made('Russia', 'transport helicopter', 'Mi-8, Mi-17, Mi-26, Mi-38, Ka-226, Ansat')
made(
  'Russia',
  'aircraft',
  'Su-7, MiG-31, MiG-35, Il-38, Il-78, Be-12, Be-200, Yak-40, Yak-42, Yak-52, An-140, Il-14, Li-2, Tu-95, Tu-142, A-50',
)
made('Russia', 'APC', 'MT-LB, BTR-MDM, Tigr-M, Typhoon-K, ?Linza, ?Spartak, Tornado-U, ?Patrul')
made('Russia', 'IFV', 'BMD-1, BMD-2, BMD-4, BMPT, Kurganets')
made('Russia', 'tank', 'IS-3, T-10, T-14 Armata, Armata')
made('Russia', 'truck', 'Kamaz, Ural-4320, ?Ural, GAZ-66, GAZ-69, ZiL-131, ZiL-157, ZIS-151, UAZ, UAZ-469')
made(
  'Russia',
  'self-propelled gun',
  '2S3, 2S5, 2S7, 2S9, 2S19, 2S35, Akatsiya, Giatsint, Msta-S, Gvozdika, SU-100, ISU-152, Nona',
)
made('Russia', 'towed gun', 'D-20, D-44, D-48, D-74, Msta-B, BS-3, T-12, MT-12, ML-20, 2A65')
made(
  'Russia',
  'self-propelled MRL',
  'Smerch, Uragan, ?Tornado-G, Tornado-S, TOS-1, Solntsepyok, BM-13, BM-14, Katyusha, Katioucha',
)
made(
  'Russia',
  'SAM system',
  'Osa-AK, Tunguska, Toungouska, Kub, Kvadrat, Pechora, Petchora, Dvina, Strela-10, Tor-M2, Buk-M1, Buk-M2, Buk-M3, S-350, S-500, 9K33, 9K35',
)
made('Russia', 'portable SAM', 'Verba, Igla-S, Strela-2, Strela-3')
made('Russia', 'anti-aircraft gun', 'Shilka, Chilka, S-60, ZSU-57, ZU-2')
made(
  'Russia',
  'missile',
  'Kh-29, Kh-31, Kh-35, Kh-55, Kh-59, Kh-101, R-27, R-60, R-73, R-77, Ataka, Shturm, Vikhr, Fagot, Metis, Khrizantema, Sagger, Styx, ?Termit, Yakhont, Kalibr, Kinzhal, Iskander, Totchka, Tochka, Frog-7, Oniks, Zircon, AT-3, AT-5, AT-14',
)
made(
  'Russia',
  'small arms',
  'Dragunov, SVD, SKS, ?Simonov, PKM, PKT, NSV, Kord, ?Degtyarev, PPSh, Mosin, Mosin-Nagant, ?Tokarev, AGS-17, AGS-30, RPG-29, RPG-18, SPG-9, Utes, Shmel, Kalachnikov, Kalashnikov, RGD-5, Goryunov',
)
made(
  'Russia',
  'UAV',
  'Orlan-10, Eleron, Zala, Forpost, Inokhodets, Supercam, Geran, Geran-2, Tachyon, ?Orion',
)
made('Russia', 'submarine', 'Kilo, Varshavyanka, ?Foxtrot, ?Romeo')
made(
  'Russia',
  'ship',
  'Nanuchka, Tarantul, Shershen, ?Grif, Petya, Buyan, Steregushchiy, Polnocny, Osa-I, Osa-II, Natya, Yevgenya',
)
made(
  'Russia',
  'radar',
  'Nebo, ?Protivnik, P-12, P-15, P-18, P-35, P-37, Kasta, ?Gamma-DE, Krasukha, Spoon Rest',
)

made(
  'France',
  'aircraft',
  'Mirage III, Mirage 5, Mirage F1, Mirage 2000, ?Jaguar, ?Mystère, ?Ouragan, Fouga, Magister, Transall, Noratlas, Nord 2501, Broussard, Épsilon, ?Flamant, ?Rallye, ?Guerrier, Falcon 50, ?Étendard, Super-Étendard, ?Vautour, ?Atlantic, Atlantique 2, ?Omega',
)
made(
  'France',
  'helicopter',
  'Super Frelon, Écureuil, Ecureuil, Fennec, Caracal, Dauphin, ?Panther, Alouette, Alouette II, Alouette III, ?Lama, Puma, Super Puma, AS-365, AS-350, AS-550, AS-555, H145, H160, Guépard',
)
made('France', 'tank', 'AMX-13, AMX-30, Leclerc')
made('France', 'armoured car', 'AMX-10 RC, AMX-10, ERC-90, Sagaie, EBR, AML-60, AML-90, AML, VBL, VBR, EBRC')
made(
  'France',
  'APC',
  'VTT, VAB, VBCI, VBMR, Griffon, ?Serval, Bastion, Higuard, Panhard M3, ?Fortress, ACMAT, VLRA, ALTV, Masstech, PVP, ?Sherpa, Bastion Patsas, VXP, ?Aravis, ?Crab',
)
made('France', 'truck', 'TRM 2000, TRM-2000, GBC 180, TRM 10000')
made('France', 'artillery', 'Caesar, TRF1, LG1, AMX F3, AUF1, Mk F3, LRU, Thundart')
made('France', 'anti-tank missile', 'Milan, Eryx, Akeron, Apilas, Entac, SS-10, SS-11')
made('France', 'SAM system', 'Crotale, ?Roland, SAMP/T, ?Mamba, Aster, VL Mica, Shahine')
made(
  'France',
  'missile',
  'Exocet, SCALP, SCALP-EG, AASM, ?Hammer, Mica, MDCN, ?Magic, AS-30, ?Meteor, ?Matra',
)
made('France', 'small arms', 'Famas, MAS-36, MAS-49, MAT-49, AANF1, AA-52, LRAC')
made('France', 'UAV', 'Patroller, Harfang, Sperwer, Aarok, DVF 2000')
made(
  'France',
  'ship',
  'Gowind, FREMM, FDI, Scorpène, Scorpene, OPV 58, OPV 50, RPB 33, RPB 20, P400, Combattante, HSI 32, Vigilante 1400, Agosta, Daphné, Ocean Eagle',
)
made('France', 'radar', 'Ground Master, GM200, GM400, GM 60, GM60, Ground Observer, Rasit')

made(
  'United States',
  'aircraft',
  'F-4, F-5, F-14, F-15, F-16, F-18, F-35, F-84, F-86, A-4, A-10, A-37, C-17, C-47, C-46, C-123, C-130, C-130H, C-130J, ?Dakota, OV-10, ?Bronco, T-6 Texan, T-28, T-33, T-37, AT-802, Air Tractor, AT-6, AC-208, O-1, O-2, Cessna 208, Cessna 337, ?Caravan, King Air, Beechcraft, ?Sabre, Skyraider, Skyhawk, ?Phantom, Tiger II, Freedom Fighter, ?Thunderbolt, ?Corsair, ?Harvard, P-3, P-8, E-3, KC-135',
)
made(
  'United States',
  'helicopter',
  'UH-1, Huey, Bell 205, Bell 206, Bell 212, Bell 407, Bell 412, Bell UH-1, AH-1, AH-64, Apache, UH-60, Black Hawk, Blackhawk, CH-47, Chinook, CH-53, OH-58, Kiowa, MD 500, MD 530, MD-500, MD-530, S-58, S-61, S-70, Sea Hawk, ?Sikorsky',
)
made(
  'United States',
  'tank',
  'M1 Abrams, M1A1, M1A2, M24, M41, M47, M48, M60, M60A1, M60A3, Abrams, ?Patton, ?Sherman, ?Chaffee, M4 Sherman, M551',
)
made(
  'United States',
  'APC',
  'M113, M2 Bradley, M1117, M1126, Stryker, V-100, V-150, Cadillac Gage, LAV-150, LAV-25, LAV-300, Humvee, HMMWV, MaxxPro, M-ATV, ?Caiman, JLTV, BATT UMG, BATT-X, BATT, Oshkosh, M3 Scout, M8 Greyhound, M706, Roshel',
)
made('United States', 'truck', 'FMTV, M35, M939, ?GMC')
made(
  'United States',
  'artillery',
  'M101, M102, M109, M110, M114, M115, M119, M198, M777, M107, HIMARS, M142, M270, MLRS',
)
made(
  'United States',
  'SAM system',
  'Patriot, MIM-23, MIM-104, ?Avenger, Chaparral, ?Nike, Nike-Hercules, ?Hawk, I-Hawk, THAAD',
)
made('United States', 'portable SAM', 'Stinger, Redeye, FIM-43, FIM-92')
made(
  'United States',
  'missile',
  'TOW, BGM-71, Javelin, ?Dragon, Hellfire, ?Maverick, Sidewinder, AMRAAM, ?Sparrow, Harpoon, Tomahawk, ATACMS, JDAM, GLSDB, HARM, AIM-9, AIM-120, AGM-65, AGM-84, AGM-88, AGM-114, GBU-12, Paveway, APKWS, Honest John, M72, M72 LAW',
)
made(
  'United States',
  'small arms',
  'M16, M16A1, M4, M14, M1 Garand, Garand, M2 Browning, ?Browning, M249, M240, ?Thompson, ?Colt, M79, M203, M3, ?Winchester, ?Remington',
)
made(
  'United States',
  'UAV',
  'Switchblade, ScanEagle, RQ-7, RQ-11, RQ-20, RQ-21, MQ-1, MQ-9, Reaper, ?Predator, Gray Eagle, Phoenix Ghost, ?Raven, ?Shadow, ?Global Hawk, Altius',
)
made('United States', 'ship', 'Metal Shark, ?Defender, Swiftships, Island-class, Oliver Hazard Perry, Mark V')
made('United States', 'radar', 'TPS-43, TPS-70, TPS-77, TPS-78, AN/TPQ-36, TPQ-36, TPQ-37, TPQ-50')

made(
  'United Kingdom',
  'aircraft',
  'Hawker Hunter, ?Hunter, Hawk 100, Hawk T, ?Hawk, ?Tornado, Eurofighter, Eurofighter Typhoon, ?Typhoon, ?Canberra, ?Lightning, Strikemaster, Jet Provost, ?Provost, Bulldog T, ?Bulldog, Skyvan, ?Islander, Defender BN-2, BN-2, ?Vampire, ?Venom, ?Meteor, Spitfire, Buccaneer, Chipmunk, ?Javelin, ?Andover',
)
made('United Kingdom', 'helicopter', 'Westland, Wessex, ?Wasp, Sea King, ?Merlin, ?Scout, ?Lynx, ?Whirlwind')
made(
  'United Kingdom',
  'tank',
  'Centurion, Chieftain, Challenger, Challenger 1, Challenger 2, Vickers Mk 3, ?Comet, ?Valentine, ?Churchill, ?Scorpion',
)
made(
  'United Kingdom',
  'APC',
  'Saracen, Saladin, Ferret, ?Saxon, Shorland, Alvis, Stormer, ?Mastiff, ?Husky, Wolfhound, ?Scimitar, ?Spartan, ?Samson, FV432, FV101, Land Rover, ?Jackal, ?Fox, ?Humber, ?Daimler',
)
made('United Kingdom', 'artillery', 'L118, L119, AS-90, AS90, Light Gun, 25-pounder')
made(
  'United Kingdom',
  'missile',
  'Blowpipe, Starstreak, ?Rapier, ?Bloodhound, Seacat, Tigercat, Swingfire, NLAW, Brimstone, Storm Shadow, Martlet, LMM, Starburst, Sea Eagle',
)
made('United Kingdom', 'small arms', 'Lee-Enfield, Sten, Bren, L1A1, Webley')

made('Germany', 'tank', 'Leopard, Leopard 1, Leopard 2, Leopard 1A5, Leopard 2A4, Leopard 2A6, KF51')
made(
  'Germany',
  'APC',
  'Marder, Fuchs, ?Boxer, Dingo, ?Luchs, Wiesel, Fennek, Enok, Survivor R, Lynx KF41, Caracal-LL',
)
made('Germany', 'artillery', 'PzH 2000, Panzerhaubitze, Panzerhaubitze 2000, MARS II, RCH 155')
made('Germany', 'SAM system', 'IRIS-T, Skynex, Gepard, Skyranger')
made(
  'Germany',
  'small arms',
  'G3, MP5, HK416, HK417, MG3, Panzerfaust, Panzerfaust 3, ?Mauser, Heckler & Koch, Armbrust, Carl Walther',
)
made('Germany', 'aircraft', 'Do 27, Do 28, Do-27, Do-28, Do 228, Dornier, Piaggio P149, Grob, Grob 120')
made('Germany', 'helicopter', 'BO-105, Bo 105, BK-117')
made('Germany', 'UAV', 'Luna NG, Heidrun, HX-2, ?Vector')
made('Germany', 'truck', 'Unimog, MAN KAT, MAN HX, Magirus, Magirus-Deutz')
made('Germany', 'ship', 'MEKO, MEKO A-200, Type 209, Type 212, Type 214, ?Dolphin')
made('Germany', 'radar', 'TRML-4D, ?COBRA, Spexer')

made(
  'Italy',
  'aircraft',
  'MB-326, MB-339, Macchi, Aermacchi, SF-260, SF.260, G.222, G-222, C-27J, M-345, M-346, ATR-42, ATR-72, ATR 42, SIAI-Marchetti, P-180, AM-3',
)
made(
  'Italy',
  'helicopter',
  'AB-204, AB-205, AB-206, AB-212, AB-412, A-109, A109, AW109, AW119, AW139, AW149, AW101, AW129, Mangusta, Agusta',
)
made('Italy', 'APC', '?Lince, LMV, Centauro, Freccia, VM 90, Puma 4x4, Fiat 6614, ?Iveco')
made('Italy', 'artillery', 'OTO Melara, M-56, Palmaria, FH-70')
made('Italy', 'missile', 'Aspide, Otomat, Spada')
made('Italy', 'small arms', 'Beretta, ARX-160')
made('Italy', 'UAV', '?Falco')
made('Spain', 'aircraft', 'C-212, CN-235, C-295, C-101, Aviojet, C295')
made('Spain', 'APC', 'VAMTAC, URO VAMTAC, BMR-600, ?BMR, RG-31 Nyala')
made('Switzerland', 'aircraft', 'PC-6, PC-7, PC-9, PC-12, PC-21, Pilatus')
made('Switzerland', 'APC', '?Piranha, Mowag, Eagle IV, Roland Mowag')
made('Switzerland', 'anti-aircraft gun', 'Oerlikon, Skyguard')
made('Sweden', 'aircraft', 'Gripen, JAS-39, Draken, Viggen, Saab 340, GlobalEye, Saab 105, MFI-9, MFI-15')
made('Sweden', 'missile', 'RBS 70, RBS-70, RBS 15, RBS-15, AT4, Carl Gustaf, Carl-Gustaf')
made('Sweden', 'artillery', '?Archer, Bofors, FH-77, CV90, CV-90')
made('Norway', 'SAM system', 'NASAMS, NASAMS 2')
made('Finland', 'APC', 'Patria AMV, ?Patria, Sisu, ?Pasi')
made('Netherlands', 'ship', '?Damen, Stan Patrol, ?Sigma')
made('Netherlands', 'APC', 'YPR-765, YPR')
made('Netherlands', 'aircraft', '?Fokker, F-27, F27')
made('Belgium', 'small arms', 'FN FAL, FAL, Minimi, FN MAG, FN SCAR, SCAR, Vigneron, FN Herstal')
made('Belgium', 'APC', 'Cockerill, SIBMAS')
made('Austria', 'small arms', 'Glock, Steyr AUG, ?Steyr')
made('Austria', 'aircraft', 'DA42, DA-42, Diamond DA42, Camcopter, Camcopter S-100')
made('Austria', 'APC', 'Pandur, Saurer')
made(
  'Czechia',
  'aircraft',
  'L-39, L-39NG, L-159, L-29, L-410, Let L-410, Turbolet, Zlin, Z-142, Z-242, Z-226, Delfin, ?Albatros',
)
made('Czechia', 'APC', 'OT-64, OT-62, OT-90, SKOT, BVP-1, BVP-2, Pandur II')
made('Czechia', 'artillery', 'RM-70, Dana, ShKH-77, Vampir')
made('Czechia', 'truck', 'Tatra, ?Praga')
made('Czechia', 'small arms', 'Vz-58, Vz. 58, Sa-58, CZ-75, CZ Bren, ?Scorpion, UK-59, RPG-75')
made('Czechia', 'radar', 'Vera-NG')
made('Slovakia', 'artillery', 'Zuzana, Zuzana 2')
made('Slovakia', 'APC', 'Aligator, Patriot II')
made('Poland', 'artillery', 'Krab, ?Rak, Langusta')
made('Poland', 'tank', 'PT-91, Twardy')
made('Poland', 'portable SAM', 'Piorun, ?Grom')
made('Poland', 'APC', 'Rosomak, Oncilla, Dzik')
made('Poland', 'UAV', 'Warmate, FlyEye')
made('Poland', 'aircraft', 'W-3, Sokół, M-28, M28, Skytruck, PZL, Iryda, ?Wilga, TS-11, ?Iskra, Dromader')
made('Poland', 'small arms', 'Grot, ?Beryl, wz. 96')
made('Serbia', 'APC', 'Lazar, Lazar 3, Milos, Milosh, BOV, BOV-M')
made('Serbia', 'artillery', 'Nora, Nora B-52, Oganj, Plamen')
made('Serbia', 'aircraft', '?Galeb, G-4, Jastreb, J-21, J-22, Orao, Kraguj, Utva, Soko, ?Lasta, Super Galeb')
made('Serbia', 'UAV', '?Pegaz, Osica')
made('Serbia', 'tank', 'M-84')
made('Serbia', 'small arms', 'Zastava, Zastava M70, M70, ?Coyote, M-93')
made('Romania', 'aircraft', 'IAR-330, IAR-99, IAR-316, IAR 330, Soim')
made('Romania', 'APC', 'TAB-71, TAB-77, Saur')
made('Romania', 'tank', 'TR-85, TR-580')
made(
  'Ukraine',
  'APC',
  'Kozak, Kozak-2, Varta, Dozor-B, BTR-3, BTR-4, ?Novator, KrAZ Cougar, KrAZ Spartan, ?Shrek',
)
made('Ukraine', 'tank', 'Oplot, T-84, T-64BM, ?Bulat')
made('Ukraine', 'missile', 'Stugna, Stugna-P, ?Skif, ?Corsar, ?Neptune, Vilkha, Hrim')
made('Ukraine', 'artillery', 'Bohdana, Bogdana')
made('Ukraine', 'truck', 'KrAZ, KrAZ-6322')
made('Ukraine', 'aircraft', 'An-32, An-74, An-148, An-158, An-178')
made('Belarus', 'APC', '?Volat, V-2 Vitim, Cayman, Vitim, Asilak, BRDM-4B, MZKT')
made('Belarus', 'artillery', 'Polonez, ?Flute')
made('Belarus', 'truck', 'MAZ, MAZ-6317')
made('Belarus', 'SAM system', 'Buk-MB, Buk-MB2, Alebarda')
made('Georgia', 'APC', 'Didgori')

made(
  'Turkey',
  'armed UAV',
  'Bayraktar TB2, Bayraktar TB3, Bayraktar Akinci, Bayraktar, Akinci, TB2, TB3, Anka, Anka-S, Aksungur, Karayel, Karayel-SU, Kargu, Songar, Alpagu, Kızılelma, Kizilelma, Vestel Karayel, Şimşek',
)
made(
  'Turkey',
  'APC',
  'Kirpi, Kirpi II, Vuran, ?Amazon, Hızır, Hizir, Cobra, Cobra I, Cobra II, Ejder, Ejder Yalçın, Ejder Yalcin, Ejder Toma, Yörük, Yoruk, NMS, Tulpar, ?Kaplan, ?Pars, Arma, Arma 6x6, Akrep, Akrep II, Otokar Ural, ?Toma, Ateş, ?Ilgaz, Kıraç, Kirac, ?Khan, ACV-15, FNSS',
)
made('Turkey', 'tank', '?Altay, Kaplan MT, ?Sabra')
made('Turkey', 'artillery', 'Fırtına, Firtina, ?Panter, TRG-230, TRG-300, TRLG-230, ?Sakarya')
made(
  'Turkey',
  'missile',
  'MAM-L, MAM-C, MAM-T, Cirit, UMTAS, L-UMTAS, Hisar, Hisar-A, Hisar-O, Sungur, Korkut, Atmaca, Khan missile, Teber, Siper, OMTAS',
)
made('Turkey', 'helicopter', 'T129, T129 ATAK, T-129, ATAK, Gökbey, Gokbey')
made('Turkey', 'aircraft', 'Hürkuş, Hurkus, Hürkuş-C, Hürjet, Hurjet')
made('Turkey', 'ship', 'MILGEM, ?Ada, Dearsan, Onuk, ARES 35')
made('Turkey', 'small arms', 'MPT-76, MPT-55, Sarsılmaz, Canik')
made('Turkey', 'electronic warfare system', 'İHASAVAR, Ihasavar, Koral, Retinar')

made(
  'China',
  'aircraft',
  'F-6, F-7, F-7NI, F-7NG, FT-6, FT-7, F-8, FTC-2000, FTC-2000G, K-8, K-8W, L-15, L-15B, J-10, J-10C, J-10CE, J-6, J-7, J-5, FC-1, Q-5, A-5, H-6, Y-5, Y-7, Y-8, Y-9, Y-12, Y-20, MA-60, MA60, MA-600, CJ-6, PT-6, PT-6A',
)
made('China', 'helicopter', 'Z-9, Z-9EH, Z-9WE, Z-11, Z-19, Z-10, Z-10ME, Z-20, AC313, AC311')
made(
  'China',
  'armed UAV',
  'CH-3, CH-3A, CH-4, CH-4B, CH-5, CH-92, CH-92A, CH-95, Wing Loong, Wing Loong I, Wing Loong II, Wing Loong 2, ?Rainbow, Caihong, WJ-700, ASN-209, ASN-206, GJ-1, GJ-2, TB-001, FH-95, Feilong-1, Mugin-5',
)
made(
  'China',
  'tank',
  'Type 59, Type 62, Type 63, Type 69, Type 85, Type 88, Type 96, Type 90, Type-59, Type-62, Type-63, Type-69, VT-1, VT-1A, VT-2, VT-2B, VT-4, VT-5, Type 59G, Type-69II',
)
made(
  'China',
  'APC',
  'ZBL-08, ZBL-09, ZFB-05, ZFB-08, VN-1, VN-1C, VN-2, VN-2C, VN-4, VN-9, VN-16, VN-18, VN-22, VN-22B, VP-1, VP-2, VP-4, VP-9, VP-10, VP-11, VP-14, VN1, VP11, CS/VP3, CS/VP11, CS/VP14, CS/VN9, CS-VP14, WZ-523, WZ-551, WZ-501, WZ-91, WMZ-551, YW-531, YW-534, Type 92, Yongshi, Mengshi, Dongfeng Mengshi, ST1, Xinxing, PTL-02, WMA-301, WMA-301 Assaulter, CSK-131, CSK-141, CSK-181, ZSD-89, Shaanxi Baoji, Tiger 4x4',
)
made(
  'China',
  'artillery',
  'CS/SM1, PLZ-45, PLZ-52, PLL-01, SH-1, SH-2, SH-3, SH-4, SH-5, SH-11, SH-15, SH-16, PHL-81, PHL-90, PHL-03, PHL-11, AR-2, AR-3, WS-1, WS-1B, WS-2, WS-3, WS-22, WS-32, SR-5, SM-4, SM-6, PP-87, PP87, W86, AH-2, AH-4, Type 54, Type 60, Type 66, Type 81, Type 83, A-100, A-200',
)
made(
  'China',
  'SAM system',
  'HQ-2, HQ-7, HQ-9, HQ-12, HQ-16, HQ-17, HQ-22, HQ-17AE, HQ-9BE, FK-3, FK-1000, FB-10, FB-10A, FD-2000, FM-80, FM-90, LY-80, KS-1, KS-1A, Sky Dragon, Yitian',
)
made('China', 'portable SAM', 'QW-1, QW-2, QW-18, FN-6, FN-16, HN-5, HN-5A, TB-1')
made(
  'China',
  'missile',
  'PL-5, PL-9, PL-12, PL-15, C-801, C-802, C-704, C-705, YJ-12, HJ-8, HJ-9, HJ-73, HJ-10, Red Arrow, AR-1, AR-1B, Blue Arrow, M-11, B-611, DF-3, DF-21, Silkworm, Red Arrow-8',
)
made(
  'China',
  'small arms',
  'Type 56, Type 67, Type 80, Type 81 rifle, QBZ-95, QBZ-97, QLZ-87, W85, QJZ-89, ?CQ, LG3, LG5, LR2',
)
made(
  'China',
  'ship',
  'Huchuan, Shanghai-II, Shanghai II, Type 037, Type 053, Type 054, Type 056, P18N, F-22P, C28A, ?Hainan, Huangfeng',
)
made('China', 'truck', 'Dongfeng, Shaanxi, Shacman, Sinotruk, Howo, Beiben, FAW, ?JAC')
made('China', 'radar', 'YLC-8, YLC-8B, YLC-2, YLC-18, JY-11, JY-27, JL-3, SLC-2, JYL-1')

made(
  'India',
  'aircraft',
  'Tejas, Dhruv, Chetak, ?Cheetah, Rudra, Prachand, Do-228, Dornier 228, ?Kiran, HT-2, Marut, HAL Dhruv',
)
made('India', 'artillery', 'Pinaka, ATAGS, Kalyani, Kalyani M4, Bharat 52, Garuda 105')
made('India', 'missile', 'Akash, BrahMos, ?Astra, Prithvi, Pralay')
made('India', 'radar', 'Swathi, Rohini')
made('India', 'small arms', 'INSAS')
made('India', 'truck', 'Ashok Leyland, ?Tata')
made('Pakistan', 'aircraft', 'JF-17, JF-17 Thunder, Super Mushshak, Mushshak, Shahpar, Burraq, Shahpar-2')
made('Pakistan', 'tank', 'Al-Khalid, Al-Zarrar, Haider')
made('Pakistan', 'missile', 'Anza, Baktar-Shikan, Baktar Shikan, Fatah-1, Ra’ad')
made(
  'Iran',
  'armed UAV',
  'Mohajer-2, Mohajer-4, Mohajer-6, Mohajer-10, Mohajer, Shahed-129, Shahed-131, Shahed-136, Shahed-149, Shahed, Ababil-2, Ababil-3, Ababil-5, Ababil, Fotros, Kaman-22, Karrar, Qasef, Arash-2, ?Yasir, Zagil',
)
made(
  'Iran',
  'missile',
  'Fateh-110, Fateh-313, Fath-360, Zolfaghar, Fajr-3, Fajr-5, Falaq-1, Zelzal, Toophan, Toufan, Dehlavieh, Almas, Misagh, Misagh-2, Sayyad, Bavar-373, Khordad-3, Khordad-15, Naze’at, Saegheh, ?Noor, Khalij Fars, Badr-1',
)
made('Iran', 'vehicle', '?Safir, ?Aras, Toofan, ?Boragh, Roueintan, Sarir')
made('Iran', 'small arms', 'KL-7, Sayyad-2 rifle, AM-50, HM-16, HM-19')
made(
  'Israel',
  'UAV',
  'Hermes 450, Hermes 900, Hermes, Heron, Heron TP, Searcher, ?Orbiter, Orbiter 2, Orbiter 3, Aerostar, Skylark, Harop, Harpy, SkyStriker, Wander B, WanderB, ThunderB, Spy’Lite, BlueBird',
)
made(
  'Israel',
  'missile',
  'Spike, Spike-LR, Spike-NLOS, Barak, Barak-8, Barak MX, Derby, Spyder, Iron Dome, David’s Sling, ?Python, ?Popeye, ?Jericho, ?LORA, ?Nimrod, ?Extra, Predator Hawk, ?Rampage, Arrow-3',
)
made('Israel', 'small arms', 'Galil, Galil ACE, Tavor, X95, ?Negev, Uzi, Micro-Uzi, Jericho 941')
made('Israel', 'aircraft', 'Kfir, ?Arava, Nesher, ?Westwind')
made('Israel', 'tank', 'Merkava, ?Magach, ?Sabra')
made('Israel', 'artillery', 'Atmos, Soltam, Lynx MRL, ?PULS, Cardom, Spear Mk2, Sigma 155')
made(
  'Israel',
  'APC',
  'Sandcat, ?Thunder, ?Wildcat, RAM 2000, RBY, RAM Mk3, Namer, ?Eitan, Plasan, Plasan Sandcat, Musketeer',
)
made('Israel', 'ship', 'Shaldag, Dvora, Super Dvora, Saar, Sa’ar 5, Dabur, OPV 62')
made('Israel', 'radar', 'ELM-2084, ELM-2080, EL/M-2084, Green Pine')
made(
  'United Arab Emirates',
  'APC',
  'Nimr, Nimr Ajban, Nimr Jais, Ajban, Ajban 440A, ?Jais, Hafeet, ?Enigma, Rabdan, Panthera, Panthera T6, Panthera F9, ?Gladiator, ?Typhoon, ?Scorpion, Igirigi, MCAV-20, Wahash, Terrier LT-79, ?Terrier, Al Qannas, Streit Spartan, Streit Cougar, Streit Gladiator, Streit Typhoon, Inkas Titan, Titan-DS',
)
made(
  'United Arab Emirates',
  'aircraft',
  'Yabhon, Yabhon-N, Garmoosha, Reach-S, B-250, ?Bader, ?Archangel, Iomax Archangel',
)
made('United Arab Emirates', 'small arms', 'Caracal CAR816, CAR 816')
made('Jordan', 'APC', 'Al-Wahsh, Al-Mared, Mared, Mared-8, ?Stallion, KADDB')
made('Saudi Arabia', 'APC', 'Al-Shibl, Tuwaiq, Al-Fahd, Al-Masmak, Shibl-2')
made('Egypt', 'APC', '?Fahd, ?Walid, Temsah, Temsah-2, ?Kader, ST-100, ST-500, Caiman ST')
made('Egypt', 'artillery', 'Sakr, Sakr-18, Sakr-30, RAAD 200')
made('Sudan', 'aircraft', 'Safat, Safat-03, Kamin-25, Zagil-3')
made('Algeria', 'APC', 'Fahd 280')
made('Nigeria', 'APC', 'Proforce Ara, Proforce Hulk, Ezugwu, Proforce')

made(
  'South Africa',
  'APC',
  'Casspir, Ratel, ?Mamba, REVA, Reva III, RG-31, RG-32, RG-33, RG-12, RG-21, RG-34, ?Nyala, Marauder, ?Matador, ?Maverick, Mbombe, Mbombe 4, Mbombe 6, Mbombe 8, ?Okapi, Buffel, ?Wolf, Samil, SAMIL, Puma M26, Puma M36, ?Springbuck, Springbok APC, Max-3, ?Shrike, Gila, Hunter TR-12, ?Armadillo, Dingo SA, Scout APC',
)
made('South Africa', 'armoured car', 'Eland, Eland-90, Rooikat, ?Badger')
made('South Africa', 'tank', 'Olifant')
made('South Africa', 'artillery', 'G6, G-5, G-6, Bateleur, Valkiri, T5-52')
made('South Africa', 'helicopter', 'Rooivalk, ?Oryx')
made('South Africa', 'aircraft', 'Mwari, Ahrlac, ?Seeker, Seeker 400, ?Impala, ?Kudu, ?Bosbok, Milkor 380')
made('South Africa', 'missile', 'Umkhonto, Ingwe, Mokopa, ZT3')
made('South Africa', 'small arms', 'Vektor, Y3, Milkor, NTW-20')
made(
  'Brazil',
  'aircraft',
  'Tucano, Super Tucano, A-29, A-29B, Bandeirante, EMB-110, EMB-312, EMB-314, EMB-326, Xingu, Xavante, KC-390, C-390, C-390 Millennium, ERJ-145, Embraer Bandeirante',
)
made(
  'Brazil',
  'APC',
  'Urutu, EE-9, EE-11, Cascavel, Jararaca, Guarani, Marruá, EE-9 Cascavel, EE-11 Urutu, Gladiador',
)
made('Brazil', 'artillery', 'Astros, Astros II')
made('Brazil', 'ship', 'Grajau, Macaé, LP-46')
made('Brazil', 'small arms', '?Taurus, IMBEL')
made('Argentina', 'aircraft', 'Pucará, Pucara, IA-58, ?Pampa, IA-63')
made('Argentina', 'tank', '?TAM')
made(
  'Canada',
  'APC',
  'Roshel Senator, ?Senator, Cougar AVGP, ?Bison, LAV III, LAV 6, INKAS, Inkas Sentry, ACSV, ?Coyote',
)
made(
  'Canada',
  'aircraft',
  'Caribou, DHC-4, DHC-5, DHC-6, DHC-2, ?Buffalo, Twin Otter, ?Otter, ?Beaver, CL-41, CL-215, CL-415, Dash-8, Dash 8',
)
made('Australia', 'APC', 'Bushmaster, Hawkei')
made('Australia', 'aircraft', '?Nomad, Corvo')
made('Australia', 'ship', 'Guardian-class')
made('South Korea', 'tank', 'K2 Black Panther, K2, K1A1')
made('South Korea', 'artillery', 'K9 Thunder, K9, Chunmoo, K239, KH178')
made('South Korea', 'aircraft', 'FA-50, T-50, KT-1, KF-21, KUH-1, Surion')
made('South Korea', 'SAM system', 'Cheongung, M-SAM, Chiron, Chiron missile, KM-SAM')
made('South Korea', 'APC', 'K21, ?Redback, ?Barracuda, KM450')
made('North Korea', 'missile', 'Hwasong, Hwasong-5, Hwasong-6, Nodong, KN-23, KN-24, KN-25, Bulsae, Bulsae-4')
made('North Korea', 'artillery', 'Koksan, M-1978, M-1989')
made('Indonesia', 'APC', 'Anoa, ?Komodo, Pindad Anoa')
made('Indonesia', 'aircraft', 'NC-212, CN-235M')
made('Taiwan', 'ship', 'Hai Ou')
made('Japan', 'truck', 'Land Cruiser, Toyota Land Cruiser, Hilux, Toyota Hilux')

/** Every catalogued weapon. */
export const weaponCatalogue: readonly CataloguedWeapon[] = catalogue
