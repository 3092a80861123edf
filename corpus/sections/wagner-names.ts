import { phrases } from './phrases.ts'
import type { TermGroup } from './section-definition.ts'

/*
 * Who and what belongs to Wagner by name. Source: the sanctions lists of the European Union, the United Kingdom and the
 * United States on Wagner, its founder and their firms, the reports of the United Nations' panels of experts on Libya
 * and the Central African Republic, and Russia's own announcements on the Africa Corps. Names that others bear too are
 * written with what tells them apart: a first name, an office, a kind of firm.
 */

/** Persons by a name that is theirs alone. */
export const leader: TermGroup = {
  en: phrases(`
    Prigozhin, Prigozhin’s, Utkin, Andrei|Andrey Troshev, Anton Yelizarov|Elizarov, Ivan Maslov, Konstantin Pikalov, Dmitry|Dmitri Sytyi|Syty|Sytii, Valery Zakharov,
    Vitaly|Vitalii Perfilev, Alexander Kuznetsov ..2 Ratibor, Andrei|Andrey Bogatov, Boris Nizhevenok, Alexei|Alexey Milchakov, Valery Chekalov, Denis Pavlov, Andrei Mandel, Petr Bychkov, Maxim|Maksim Shugaley|Shugalei,
    Mikhail Potepkin, Yevgeny|Evgeny Khodotov, Andrei|Andrey Averyanov, Yunus-bek Yevkurov, Yunus-Bek Yevkurov,
    caterer ..3 Kremlin|Putin, Kremlin|Putin s ..1 caterer|chef|cook`),
  fr: phrases(`
    Prigojine, Prigogine, Outkine, Andrei Trochev, Anton Elizarov|Ielizarov, Dmitri Sytyi|Syty, Valeri Zakharov, Vitali Perfilev, Alexandre Kouznetsov ..2 Ratibor, Maxime|Maxim Chougalei, Mikhail Potepkine,
    Andrei Averianov, Iounous-bek Evkourov|Ievkourov, cuisinier|traiteur de Poutine, cuisinier|traiteur du Kremlin, traiteur ..3 Kremlin|Poutine`),
}

/** Their surnames alone, which others bear too: they count in an article that names Wagner, one of these persons or mercenaries. */
export const surname: TermGroup = {
  en: phrases(`
    Troshev, Yelizarov, Elizarov, Maslov, Pikalov, Sytyi, Syty, Sytii, Zakharov, Perfilev, Ratibor, Bogatov, Nizhevenok, Milchakov, Chekalov, Shugaley, Shugalei, Potepkin, Khodotov, Averyanov, Yevkurov`),
  fr: phrases(`Trochev, Ielizarov, Chougalei, Potepkine, Averianov, Evkourov, Ievkourov`),
}

/** Firms and bodies of its founder that are known for nothing else. */
export const firms: TermGroup = {
  en: phrases(`
    Lobaye Invest, Meroe Gold, M-Invest, M-Finans, Evro Polis, Midas Ressources|Resources, Diamville, Sewa Security, Kratol, Ferrum Mining, Concord Management|Catering,
    Officers Union for International, Officers’ Union for International, Africa Politology, Bois Rouge, Lengo Songo, Federal News Agency, RIA FAN`),
  fr: phrases(`Union|Communaute des officiers pour la securite`),
}

/** With them, those whose names say little without the founder or the group beside them. */
export const affiliates: TermGroup = {
  en: [
    ...(firms.en ?? []),
    ...phrases(`
      Wood International, Alpha Development, Marko Mining, First Industrial Company, Al-Solag, Prime Security, RUSSOSI, Mercury LLC, GPC Kapital, Moran Security, Rusich, Lakhta, African Initiative,
      Foundation for National Values, Officers Union, Officers’ Union, Patriot Media, Internet Research Agency, troll farm*, troll factory|factories`),
  ],
  fr: [
    ...(firms.fr ?? []),
    ...phrases(`
      Initiative africaine, Fondation pour la defense des valeurs nationales, Fondation de protection des valeurs nationales, Communaute|Union des officiers, usine|usines|ferme|fermes a trolls`),
  ],
}

/** What the Russian state put in Wagner's place, and the lesser companies beside it. */
export const successor: TermGroup = {
  en: phrases(`
    Africa Corps, African Corps, Russian ..1 Expeditionary Corps, Redut, Convoy PMC, PMC Convoy, Konvoy, Bear Brigade, Slavonic Corps, RSB Group, Patriot PMC, PMC Patriot, Espanola PMC, -Afrika Korps`),
  fr: phrases(`
    Corps africain, Africa Korps russe, Corps expeditionnaire russe, Brigade|brigade de l’Ours, Corps slave`),
}

/** Its camps, mines and battlefields: places that are more than Wagner's, and so count for little. */
export const places: TermGroup = {
  en: phrases(`
    Berengo, Molkino, Ndassima, Jufra, al-Khadim, Brak al-Shati, Maaten al-Sarra, Bakhmut, Soledar, Popasna, Khasham, Conoco, Deir ez-Zor, Palmyra, Tinzaouaten, Moura, Mocimboa da Praia, Macomia, Bambari, Bria, Bouar, Bani Walid`),
  fr: phrases(`Joufra, Bakhmout, Khacham, Palmyre, Brak al-Chati`),
}
