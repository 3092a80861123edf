/**
 * Names that are written with a capital inside, and so look like joined words: media, companies, institutions,
 * weapons and software that press articles name. Never split, and split off as one piece. From general knowledge.
 */
const list =
  'FranceInfo FranceTV FranceSoir JeuneAfrique TV5Monde LeMonde MediaPart MediaTerre StreetPress RadioKankan MaliWeb ' +
  'MaliActu BamadaNet StudioTamani AfricaNews AfricaIntelligence AllAfrica AfriqueMedia AfroBarometer AfriForum ' +
  'DefenceWeb DefenseNews BreakingDefense WarZone NewsGuard BuzzFeed HuffPost HuffingtonPost PolitiFact FactCheck ' +
  'BellingCat InfoWars EurActiv EUobserver EuroNews EuroNext EurAsiaNet OpenDemocracy ProPublica RealClear SkyNews ' +
  'YouTube LinkedIn WhatsApp TikTok FaceBook SnapChat WeChat WordPress TripAdvisor WikiLeaks WikiPedia GitHub GitLab ' +
  'OpenAI ChatGPT DeepMind DeepSeek MicroSoft PowerPoint OneDrive SharePoint QuickTime PayPal MasterCard SpaceX ' +
  'StarLink BlackRock BlackBerry JPMorgan PricewaterhouseCoopers DreamWorks FedEx AirAsia EasyJet RyanAir AirFrance ' +
  'TotalEnergies TotalFinaElf ArcelorMittal AngloGold AngloAmerican BarrickGold RosAtom RosTec GazProm LukOil RosNeft ' +
  'RosOboronExport UralVagonZavod TransNeft ExxonMobil ConocoPhillips BritishAirways PetroChina PetroChad SonAtrach ' +
  'StarTimes SudaTel MainOne MTN ActionAid ActionSA CrowdStrike SentinelOne FireEye BlackBasta LockBit NotPetya ' +
  'DarkSide AgustaWestland LockheedMartin GlobalData GlobalHawk HeliPort AeroVironment EuroFighter EuroCopter ' +
  'EuroDrone EuroStat EuroGroup EuroJust EuroPol InterPol AfriPol FrontEx MiG MiGs SuperMax iPhone iPad iOS macOS eBay ' +
  'eSwatini PhD MPhil LLM DoD MoD MoU MoUs CoE GDPs McDonald McCain McKinsey McMaster MacArthur MacDonald MacKenzie ' +
  'DeSantis DeVos LaRouche LeBron LePen DiCaprio DaSilva VanDamme FitzGerald OHCHR ReliefWeb UNHCR UNAids UNWomen ' +
  'SaveTheChildren WaterAid CARE OxFam CrisisGroup ScienceDirect ResearchGate JavaScript LibreOffice OpenStreetMap ' +
  'aBamako MaliJet MaliBuzz MaliTribune NordSudJournal StudioKalangou DakarActu SeneWeb SenePlus SeneNews LeFaso ' +
  'FasoNet FasoZine BurkinaInfo WakatSéra WakatSera NetAfrique ActuNiger NigerInter NigerDiaspora TchadInfos ' +
  'AlwihdaInfo TchadOne LeTchadien AfriqueActu ActuCameroun CamerounWeb KoaciNews AfricaGuinee GuineeNews GuineeMatin ' +
  'GuinéeMatin MediaGuinee AfriqueXXI CongoActu ActualitéCD ActualiteCD LePhare DeskEco EcoFin FinancialAfrik ' +
  'AfriMag AfricaPresse AfricaRadio AfriqueITnews PressAfrik TogoFirst BeninWeb ConfidentielAfrique MondAfrique ' +
  'CorbeauNews NdjamenaPost SudanTribune DabangaSudan RadioDabanga LibyaObserver LibyaHerald LibyaReview AfricanArguments ' +
  'BusinessDay PunchNg PremiumTimes TheCable DailyTrust NewsCentral EastAfrican HornDiplomat GaroweOnline HiiraanOnline ' +
  'BFMTV BFMBusiness CNews LesEchos LaCroix LaTribune OuestFrance SudOuest MidiLibre LeParisien LeFigaro LePoint ' +
  'FranceCulture FranceInter FranceBleu FranceMédias FranceAntilles RadioFrance EuropeUn TeleSur AlJazeera AlArabiya ' +
  'ChinaDaily GlobalTimes TimesLive NewYorker NewsHour MoneyWeek BuzzFeedNews VoxEu CheckNews FactCheckHub DubawaCheck ' +
  'PesaCheck CongoCheck AfricaCheck CrowdTangle GeoConfirmed GeoPoll PlanetScope PlanetLabs SkySat WorldView GeoEye ' +
  'MarineTraffic VesselFinder FlightRadar FlightAware PlaneSpotters GetContact TrueCaller BitCoin PayTM AirTel AirTEC ' +
  'ThyssenKrupp AstraZeneca GlaxoSmithKline BioNTech HeidelbergCement HeidelbergMaterials QatarEnergy QatarGas ' +
  'SaudiAramco PetroSA PetroNor PetroMali SavannahEnergy OilLibya OiLibya VivoEnergy TullowOil KazMunayGas UralKali ' +
  'NordGold GazpromBank SberBank AlfaBank AlRosa NorNickel PhosAgro KamAZ UAZ AvtoVAZ RusHydro RosGeo RosSeti ' +
  'StroyTransGaz InterRAO ZarubezhNeft RosAviatsia RosKomNadzor RosGvardia EvroPolis MercuryLLC MeroeGold ' +
  'FirstQuantum RandGold GoldFields SibanyeStillwater GoviEx GoldStone MineSense DynCorp AirScan ArmorGroup DefenCell ' +
  'CastleGate SilverShadow BlackWater BlackShield OptaSense EdgeGroup HavelSan AselSan RoketSan BayKar ElBit SuperTucano ' +
  'AmeriCorps LeoLabs AirLand SkyStar EuroMilitaire MiGs MiGFlug SpecTrum LiveUAMap DeepState CyberBoroshno OryxSpioenkop'

/** Lower-case forms of the listed names. */
export const camelNames: ReadonlySet<string> = new Set(list.split(' ').map((name) => name.toLowerCase()))
