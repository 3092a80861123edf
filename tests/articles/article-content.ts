/** An article of our own with the page that a web site puts around it; every format's fixture is made from it. */
export interface ArticleContent {
  readonly name: string
  readonly lang: 'en' | 'fr'
  readonly site: string
  readonly author: string
  readonly bylinePrefix: string
  readonly date: string
  /** As the page prints it. */
  readonly dateWords: string
  readonly navigation: readonly string[]
  readonly cookieNote: string
  readonly title: string
  readonly body: readonly ArticleBlock[]
  readonly readAlso: string
  readonly footer: readonly string[]
}

export type ArticleBlock =
  | { readonly kind: 'paragraph' | 'heading' | 'read-also'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly attribution: string }

const paragraph = (text: string): ArticleBlock => ({ kind: 'paragraph', text })
const heading = (text: string): ArticleBlock => ({ kind: 'heading', text })

export const northernObserver: ArticleContent = {
  name: 'trainers-leave-birnin-zana',
  lang: 'en',
  site: 'The Northern Observer',
  author: 'Claire Okonkwo',
  bylinePrefix: 'By',
  date: '2022-03-04',
  dateWords: '4 March 2022',
  navigation: ['Home', 'Politics', 'Security', 'Economy', 'Culture', 'Sign in'],
  cookieNote:
    'We use cookies to improve your experience on this site. Accept all cookies or manage your choices.',
  title: 'Last trainers leave Birnin Zana as a new partner moves in',
  body: [
    paragraph(
      'The last of the foreign trainers stationed at the Birnin Zana air base flew out on Thursday, ending a mission that began nine years ago with two transport aircraft and a promise to stay for six months. A short ceremony on the runway closed the handover of the barracks to the national army.',
    ),
    paragraph(
      'Officials in the capital said that the base would not stand empty for long. Four Mi-17 transport helicopters ordered from Russia in 2020 were delivered to the same runway in January, together with spare parts for two years and a team of technicians who will maintain them under a separate contract.',
    ),
    heading('A long acquaintance'),
    paragraph(
      'Relations between the two capitals go back to independence in 1961, when the Soviet Union was among the first states to open an embassy. Hundreds of officers studied in Odessa and Frunze during the following two decades, and many of the older generals still speak the language they learnt there.',
    ),
    paragraph(
      'The acquaintance cooled after 1991. The embassy kept only a handful of staff, the cultural centre closed, and the scholarships stopped. It was the conference on security held in Sochi in 2019 that brought the two sides back to one table, according to diplomats who took part in it.',
    ),
    { kind: 'read-also', text: 'Read also: What the closing of the northern bases means for the region' },
    heading('Who guards the mines'),
    paragraph(
      'Less is said in public about the men seen since December around the gold mines of the east. Residents describe Russian instructors in uniforms without insignia, and two Western diplomats said that they belonged to the Wagner Group. The government denies that any such contract exists.',
    ),
    {
      kind: 'quote',
      text: '“We have agreements between states and with nobody else. Those who speak of mercenaries should show us their names.”',
      attribution: 'Salif Baraze, Minister of Defence',
    },
    paragraph(
      'France, which still keeps about 400 soldiers in the south of the country, has announced that it will close two of its three bases before the end of the year. The remaining soldiers will be regrouped at the airport of the capital.',
    ),
  ],
  readAlso: 'Read also: Five questions on the new defence agreement',
  footer: ['© 2022 The Northern Observer. All rights reserved.', 'About us', 'Contact', 'Privacy policy'],
}

export const lettreDuFleuve: ArticleContent = {
  name: 'les-blindes-de-tessaoua',
  lang: 'fr',
  site: 'La Lettre du fleuve',
  author: 'Mariam Kanouté',
  bylinePrefix: 'Par',
  date: '2021-10-18',
  dateWords: '18 octobre 2021',
  navigation: ['Accueil', 'Politique', 'Défense', 'Économie', 'Se connecter'],
  cookieNote:
    'Nous utilisons des cookies pour améliorer votre navigation sur ce site. Accepter les cookies ou gérer vos choix.',
  title: 'Les blindés de Tessaoua arrivent, les instructeurs aussi',
  body: [
    paragraph(
      'Douze véhicules blindés Typhoon, commandés à la Russie en 2019, ont été livrés samedi à la garnison de Tessaoua. Le ministère de la Défense a publié des photographies de la cérémonie, mais il n’a donné ni le prix de la commande ni la date des prochaines livraisons.',
    ),
    paragraph(
      'Selon deux officiers qui ont assisté à la réception, les équipages seront formés sur place pendant six mois. Un contrat d’entretien, signé en juin, couvre aussi les hélicoptères Mi-24 reçus deux ans plus tôt.',
    ),
    heading('Un partenaire d’autrefois'),
    paragraph(
      'Le pays n’est pas une découverte pour Moscou. Dès l’indépendance, en 1960, l’Union soviétique avait envoyé des géologues, des médecins et des instructeurs militaires ; une génération de cadres a étudié à Kiev et à Leningrad. Les liens se sont distendus après la chute du mur de Berlin.',
    ),
    { kind: 'read-also', text: 'Lire aussi : Ce que contient l’accord de défense signé en juin' },
    heading('Des hommes sans insigne'),
    paragraph(
      'Depuis le mois d’août, des habitants du nord disent avoir vu des hommes sans insigne escorter des convois. Une source diplomatique européenne affirme qu’ils appartiennent au groupe Wagner, la société militaire privée russe. Le porte-parole du gouvernement a démenti tout contrat de ce genre.',
    ),
    {
      kind: 'quote',
      text: '« Nous parlons avec des États, pas avec des entreprises, et nous n’avons de comptes à rendre qu’à notre peuple. »',
      attribution: 'Idrissa Gado, porte-parole du gouvernement',
    },
    paragraph(
      'La France a de son côté commencé à quitter ses bases du nord. Celle de Madama sera remise à l’armée nationale avant la fin du mois, et près de 600 soldats français regagneront la capitale au début de l’année prochaine.',
    ),
  ],
  readAlso: 'Lire aussi : Les cinq questions que pose la nouvelle alliance',
  footer: [
    '© 2021 La Lettre du fleuve. Tous droits réservés.',
    'Qui sommes-nous',
    'Contact',
    'Mentions légales',
  ],
}

export const articles: readonly ArticleContent[] = [northernObserver, lettreDuFleuve]
