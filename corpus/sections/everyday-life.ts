import { phrases } from './phrases.ts'
import type { TermGroup } from './section-definition.ts'

/**
 * What else fills a newspaper, topic by topic: a sentence with such a word is about everyday life even where the article
 * around it is about soldiers. Speaks against the sections that follow their subject from sentence to sentence.
 */
export const everydayLife: TermGroup = {
  en: phrases(`
    football*, supporters, match|matches, Cup, stadium, coach|coaches, goalkeeper, trophy, Olympi*,
    weather, rain|rains|rainy, harvest|harvests, drought, flood|floods|flooding, crop|crops, cocoa, cotton, coffee, rice, bread, farmer*, cattle, livestock, herders, fishermen,
    price of, prices, inflation, power cut|cuts, electricity, water supply,
    school|schools, pupils, teacher*, classroom*, exam|exams, doctor*, nurse*, hospital*, clinic|clinics, vaccin*,
    mosque|mosques, church|churches, wedding*, funeral*, mother|mothers, grandmother*, grandson*, daughter*, sons,
    music, singer*, song|songs, novelist*, theatre, festival*, refugees`),
  fr: phrases(`
    football*, supporters, match|matchs, Coupe, stade|stades, entraineur*, gardien de but, olympi*,
    meteo, pluie|pluies, recoltes, saison des pluies, secheresse, inondation*, cacao, coton, riz, pain, agriculteur*, paysan*, betail, eleveur*, pecheurs,
    prix du|de|des, inflation, delestage*, electricite,
    ecole|ecoles, eleves, enseignant*, lycee*, examens, medecin*, infirmier*, infirmiere*, hopital, hopitaux, clinique*, vaccin*,
    mosquee*, eglise*, mariage*, funerailles, obseques, grand-mere*, petit-fils, filles, fils,
    musique, chanson*, chanteu*, romancier*, theatre, festival*, refugies`),
}
