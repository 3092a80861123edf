/**
 * Words that the lists lack and that read as two: vocabulary of defence, mining, media and the regions that Dossier's
 * users follow, in the spellings of both languages. Never parted. From general knowledge.
 */
const english =
  'burkinabe burkinabes abderaman abderamane abdraman abdramane babyfoot harbourmaster harbourmasters ' +
  'somalilander somalilanders sikassois bambarian ' +
  'warfighter warfighters warfighting bushwar gunrunner gunrunners airbridge airbridges airlifter airlifters airliftable ' +
  'airdroppable yellowcake flightline flightlines flightpath fastjet fastjets boobytrap boobytraps boobytrapped trenchline trenchlines ' +
  'checkpost checkposts fuelbladder minesite minesites goldrush heapleach waterpoint waterpoints wellfield ' +
  'wellfields borehole boreholes landcruiser landcruisers jerrycan jerrycans onboarding offboarding nearshoring ' +
  'crowdsourced crowdsourcing trollfarm trollfarms infowar infowars sportswashing greenwashing whitewashing ' +
  'sockpuppet sockpuppets clickbait doomscrolling gaslighting doxxing bigman bigmen hardman hardmen talibe talibes shea ' +
  'homefront battlefront warfront alltime onetime longtime parttime fulltime peacetime wartime lifetime backport ' +
  'stovepiped stovepiping sandtable sandtables smallholder smallholders rangeland rangelands drylands badlands ' +
  'waterhole waterholes cowherd herdsboy campfire campfires cookfire ceasefires safehouse safehouses ' +
  'warchest flagbearer standardbearer torchbearer pallbearer spearpoint spearhead spearheaded linchpin lynchpin ' +
  'backchannelled backchannels deconflicting insourcing insourced upskill upskilling rightsizing downsizing ' +
  'coupmaker coupmakers coupmaking putschmaker statebuilding nationbuilding peacemaking bridgelayer bridgelayers ' +
  'minelayer minelayers minesweeper minehunter minehunters minethrower tanktransporter flatbed flatbeds lowloader ' +
  'lowloaders gunsight gunsights gunshield gunshields bombsight bombsights nightvision sightline sightlines'
const french =
  'burkinabè burkinabé burkinabés bissauguinéen bissauguinéens équatoguinéen équatoguinéens ' +
  'réceptionner réceptionne réceptionné réceptionnée réceptionnés réceptionnées distendu distendue distendus ' +
  'contreterrorisme contreterroriste contreterroristes contreguérilla contreguérillas contrefeu contrefeux contrespionnage ' +
  'contreinsurrection contreinsurrectionnel contreinsurrectionnelle contrediscours contrerécit contrerécits contrepouvoir ' +
  'contrepouvoirs contreproductif surblindé surblindés surblindage surarmé surarmés suréquipé sousmunition sousmunitions ' +
  'sousofficier sousofficiers sousoffs lanceroquette lanceroquettes lancemissiles infoguerre datacenter datacenters ' +
  'ouestafricain ouestafricains ouestafricaine ouestafricaines nordmalien nordmaliens nordmalienne nordmaliennes ' +
  'sudlibyen sudlibyens nordiste nordistes sudiste sudistes centrafricanité sahélosaharien sahélosahariens senoussi ' +
  'sénoussi sénoussis talibé talibés garibou garibous portefaix portechar portechars portehélicoptères ' +
  'autodéfense autodéfenses quadricoptère quadricoptères minidrone minidrones microdrone microdrones ' +
  'aérolargage aérolargages aérotransport aérotransporté aérocordage motojihadistes narcojihadistes narcoterrorisme ' +
  'narcoterroristes coentreprise coentreprises cobelligérant cobelligérants cobelligérance métavers mégabase mégabases ' +
  'prorusse prorusses proukrainien proukrainiens anticolonial ' +
  'anticoloniaux antifrançais antifrançaise antifrançaises antioccidental antioccidentaux antiputsch antidrone antidrones'

/** The words, in lower case. */
export const wholeWords: ReadonlySet<string> = new Set(`${english} ${french}`.split(' '))
