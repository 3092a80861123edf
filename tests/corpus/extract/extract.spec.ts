import { describe, expect, it } from 'vitest'
import { extract } from '../../../corpus/extract/extract.ts'
import type { PublicationDate } from '../../../corpus/types.ts'
import { sourceOf } from '../source-of.ts'

const published: PublicationDate = { date: '2022-03-14', precision: 'day', basis: 'stated' }

function factsOf(sentences: readonly string[], date: PublicationDate | null = null) {
  return extract([sourceOf('s', 'A title', [{ sentences }], { published: date })])
}
const datesIn = (sentence: string, date: PublicationDate | null = null) =>
  factsOf([sentence], date).events.map((e) => `${e.date} ${e.precision} ${e.basis}`)

describe('events', () => {
  it.each([
    ['It was signed on 3 June 2019.', ['2019-06-03 day stated']],
    ['Il a été signé le 1er juin 2019.', ['2019-06-01 day stated']],
    ['Relations slackened in the early 1990s.', ['199X decade stated']],
    ['Dans les années 60, tout changea.', ['196X decade stated']],
    ['It lasted from October to December 2019.', ['2019-10/2019-12 interval stated']],
    ['Some 2000 soldiers and 2015 rifles cost $2016.', []],
    ['On 30 February 2020 nothing happened.', ['2020 year stated']],
    ['It was built by mid-2023.', ['2023 year stated']],
    ['La base ouvrit mi-2023.', ['2023 year stated']],
    ['Au début des années soixante, tout changea.', ['196X decade stated']],
    ['Les années 1970 et 1980 furent longues.', ['197X decade stated', '198X decade stated']],
    ['Between November 1977 and January 1978 they landed.', ['1977-11/1978-01 interval stated']],
    ['They trained there in the late 60s.', ['196X decade stated']],
    ['The mission of 1975-79 failed.', ['1975/1979 interval stated']],
    ['1975 to 1979 were lean years.', ['1975/1979 interval stated']],
  ])('%s', (sentence, dates) => expect(datesIn(sentence)).toEqual(dates))

  it.each([
    [
      'The base closed on 3 June 2019, and three days later the last crew left.',
      ['2019-06-03', '2019-06-06'],
    ],
    ['Signé en juin 2019, il fut rompu deux mois plus tard.', ['2019-06', '2019-08']],
    ['They were bought in June and September 2016.', ['2016-06', '2016-09']],
    ['He led a Mirage 2000 squadron.', []],
  ])('%s', (sentence, dates) => {
    expect(factsOf([sentence]).events.map((e) => e.date)).toEqual(dates)
  })

  it('tells what was done from what is to come in one sentence', () => {
    expect(datesIn('They landed on Friday and will leave before the rains.', published)).toEqual([
      '2022-03-11 day inferred',
    ])
    expect(datesIn('The last of them will leave in June.', published)).toEqual(['2022-06 month inferred'])
  })

  it('infers a year only from what the text supports', () => {
    expect(datesIn('They left in June.')).toEqual([])
    expect(datesIn('They left in June.', published)).toEqual(['2021-06 month inferred'])
    expect(datesIn('They left last March.', published)).toEqual(['2021-03 month inferred'])
    expect(datesIn('They left in June last year.', published)).toEqual(['2021-06 month inferred'])
    expect(datesIn('They left on Friday.', published)).toEqual(['2022-03-11 day inferred'])
  })
})

describe('quotations', () => {
  const quotes = (...sentences: string[]) => factsOf(sentences).quotes.map((q) => `${q.speaker}: ${q.text}`)

  it.each([
    ['« Nous resterons, assure Awa Sow, le temps qu’il faut. »', 'Awa Sow'],
    ['Selon un diplomate cité par Jeune Afrique, « le divorce est consommé ».', 'un diplomate'],
    [
      '« Ce n’est pas notre affaire », aurait répondu un conseiller de la présidence.',
      'un conseiller de la présidence',
    ],
    ['« Les eaux montent encore », dit-il.', null],
  ])('%s', (sentence, speaker) => expect(factsOf([sentence]).quotes.map((q) => q.speaker)).toEqual([speaker]))

  it('go on with a short sentence of the same speaker, and with who stands behind an office', () => {
    expect(
      quotes('“They never stayed long in our valley,” says Awa Sow.', '“They rent their friends.”'),
    ).toEqual(['Awa Sow: They never stayed long in our valley,', 'Awa Sow: They rent their friends.'])
    expect(quotes('“We counted every tent,” recalls Warrant Officer Saidou Harouna.')).toEqual([
      'Saidou Harouna: We counted every tent,',
    ])
    expect(
      quotes('L’envoyé du président, Jean Koné, est venu lundi.', '« Il faut rester ici », a-t-il promis.'),
    ).toEqual(['Jean Koné: Il faut rester ici'])
  })

  it('have their speaker, named or carried on by a pronoun', () => {
    expect(
      quotes(
        'Defence minister Awa Sow told Radio Kledu that “the road is open again”.',
        'She added: “We shall keep it open for everyone.”',
      ),
    ).toEqual(['Awa Sow: the road is open again', 'Awa Sow: We shall keep it open for everyone.'])
  })

  it.each([
    ['« La route est rouverte », dira, en juillet, Awa Sow, maire de Gao.', 'Awa Sow'],
    [
      '« Nous y sommes », a commenté le ministre de la Défense, le colonel Issa Koné, qui souriait.',
      'Issa Koné',
    ],
    ["« Le ciel n'est plus à nous », s'alarme Awa Sow, institutrice.", 'Awa Sow'],
    ["'They are only pensioners with good knees,' a Western attaché told us.", 'a Western attaché'],
    [
      'With the last units out of Mali, “the force has been reorganised,” the army statement said.',
      'the army statement',
    ],
    [
      'Awa Sow, back to fetch her sewing machine, greets them from afar: “These at least say hello.”',
      'Awa Sow',
    ],
  ])('find their speaker: %s', (sentence, speaker) => {
    expect(factsOf([sentence]).quotes.map((q) => q.speaker)).toEqual([speaker])
  })

  it('of an interview are the words of the person questioned', () => {
    const facts = factsOf([
      'Awa Sow teaches politics in Maputo.',
      'Why did they leave?',
      '“Because nobody paid them any longer.”',
      'And Brussels, will it stay?',
      '“It trains eleven companies and hands out boots.”',
    ])
    expect(facts.quotes.map((q) => q.speaker)).toEqual(['Awa Sow', 'Awa Sow'])
  })

  it('are not made of scare quotes and titles', () => {
    expect(
      quotes('The “instructors” of the “Kalana” project left.', 'Le projet « Renaissance » est suspendu.'),
    ).toEqual([])
  })
})

describe('transfers', () => {
  const rows = (...sentences: string[]) =>
    factsOf(sentences).transfers.map((t) => [t.supplier, t.recipient, t.designation, t.ordered, t.delivered])

  it('keep what was ordered apart from what was delivered', () => {
    expect(
      rows('Mali ordered four Mi-35M helicopters from Russia in 2016 and received two in 2017.')[0]?.[3],
    ).toBe(4)
    expect(rows('Russia will deliver three Mi-171 helicopters to Mali.')).toEqual([
      ['Russia', 'Mali', 'Mi-171', 3, null],
    ])
  })

  it('call the supplier of the Soviet time by its name', () => {
    expect(rows('In 1975 Moscow supplied Somalia with MiG-21 fighters.')).toEqual([
      ['USSR', 'Somalia', 'MiG-21', null, null],
    ])
  })

  it('are none where weapons are denied, seized or handed in', () => {
    expect(rows('Russia has never delivered tanks to Mali.')).toEqual([])
    expect(rows('Fighters handed in 300 rifles at the camp in Mali.')).toEqual([])
  })

  it.each([
    [
      'France sold Chad twelve Caesar howitzers, and Turkey four Anka drones.',
      ['France Chad Caesar 12', 'Turkey Chad Anka 4'],
    ],
    ['Mali s’est doté de drones turcs TB2.', ['Turkey Mali TB2 null']],
    [
      'The list ran to 900 Makarov pistols and 5,200 AKM rifles that Russia gave Mali.',
      ['Russia Mali Makarov 900', 'Russia Mali AKM 5200'],
    ],
    ['Ouagadougou received a batch of Kirpi vehicles from Ankara.', ['Turkey Burkina Faso Kirpi null']],
    ['A sale of Russian helicopters to Madagascar was never signed.', []],
    ['General Haftar gets protection against Turkish drones.', []],
    ['Gabon received four armoured lorries, ACMATs, from France.', ['France Gabon ACMAT 4']],
    ['Chad took delivery of forty Didgoris from Georgia.', ['Georgia Chad Didgori 40']],
    ['Le Togo a reçu six appareils de la Russie, en l’occurrence des Mi-17.', ['Russia Togo Mi-17 6']],
    ['De Chine étaient venus en Zambie, par la mer, les missiles HQ-7.', ['China Zambia HQ-7 null']],
    ['Deux hélicoptères Mi-24, achetés à Chypre, ont atterri au Tchad.', ['Cyprus Chad Mi-24 2']],
    [
      'In 1981 Turkey supplied Leopard tanks to Chad and France Crotale missiles.',
      ['Turkey Chad Leopard null', 'France Chad Crotale null'],
    ],
    ['The Zambian air force flew Chinese fighters, among them J-6s.', ['China Zambia J-6 null']],
    ['China’s Norinco shipped VN22 armoured vehicles to Togo.', ['China Togo VN22 null']],
    ['Le Togo s’est tourné vers Ankara pour six drones TB2.', ['Turkey Togo TB2 6']],
    ['The Zambian army will be given fifty Typhoon vehicles by Moscow.', ['Russia Zambia Typhoon 50']],
    ['Russia’s contract with Zambia covers ten T-90 tanks.', ['Russia Zambia T-90 10']],
    ['Zambia has sent two Mi-17s to Belarus for overhaul.', []],
    ['A deal with Russia for the upkeep of Mi-17s has been signed in Zambia.', []],
    ['Zambia’s six T129 helicopters, built by Turkey, have entered service.', ['Turkey Zambia T129 6']],
    ['L’ancienne puissance coloniale a offert deux vedettes au Mali.', ['France Mali vedettes 2']],
    ['Lusaka has parked its ten Su-30s, received from India in 2017.', ['India Zambia Su-30 10']],
    ['À Lomé, les huit avions T-6C achetés aux États-Unis volent enfin.', ['United States Togo T-6C 8']],
    ['Le Togo attend deux patrouilleurs de Chine.', ['China Togo patrouilleurs 2']],
    ['L’armée togolaise, elle, a obtenu des drones de l’Iran.', ['Iran Togo drones null']],
    ['Zambia had to get out of the valley forty armoured vehicles.', []],
    ['Moscou avait livré dès 1975 des MiG-21 à la Zambie.', ['USSR Zambia MiG-21 null']],
    ['La Zambie a renoncé à acheter des Rafale à la France.', []],
    ['Lusaka turned to Israel for Hermes 450 drones.', ['Israel Zambia Hermes 450 null']],
    ['The Zambian air force flew helicopters to the front.', []],
    ['Gazelle helicopters of a South African firm fired on the column in Mozambique.', []],
    ['The soldiers landed in Mali aboard an Il-76 from Russia.', []],
    [
      'Zambia ordered three patrol boats in France and a C-295 aircraft from Spain.',
      ['France Zambia patrol boats 3', 'Spain Zambia C-295 1'],
    ],
    ['Russia made a gift of two Mi-8s to Togo.', ['Russia Togo Mi-8 2']],
    ['Les États-Unis ont fait don au Togo de deux Cessna.', ['United States Togo Cessna 2']],
    [
      'From Turkey came TB2 drones for Zambia; from Iran, Mohajer-6s.',
      ['Turkey Zambia TB2 null', 'Iran Zambia Mohajer-6 null'],
    ],
    ['Zambia has a friend in India, which handed over two Dhruv helicopters.', ['India Zambia Dhruv 2']],
    [
      'A Russian plane that landed at Lusaka on Friday carried rifles for the Zambian army.',
      ['Russia Zambia rifles null'],
    ],
    ['Zambia has not received a single tank from Russia.', []],
    ['The Zambian air force mourned the loss of a MiG-21 from Russia.', []],
    ['Zambia asked Russia for tanks and was refused.', []],
    [
      'Its Su-30s, delivered to Zambia by Russia, are backed by MiG-29s of older vintage.',
      ['Russia Zambia Su-30 null'],
    ],
    [
      'Zambia got two patrol boats from China in 2014 and from Russia, two years later, five Mi-17s.',
      ['China Zambia patrol boats 2', 'Russia Zambia Mi-17 5'],
    ],
    ['France, not to be outdone, sold Zambia twenty Rafales.', ['France Zambia Rafale 20']],
    [
      'Le Caire achète partout : les États-Unis lui ont remis trois CH-47F.',
      ['United States Egypt CH-47F 3'],
    ],
    [
      'Un cargo russe a débarqué au Togo, pour le compte de l’armée malienne, dix chars T-72.',
      ['Russia Mali T-72 10'],
    ],
    ['A Russian landing ship came into Lomé by night.', []],
    ['An Il-76 from Russia landed in Togo with rifles.', ['Russia Togo rifles null']],
    ['The drone that Zambia bought comes with fewer conditions than an American MQ-9.', []],
    ['Zambia gave a medal to Haluk Bayraktar of Turkey.', []],
    ['The Mirages followed the last French convoys out of Mali.', []],
  ])('%s', (sentence, expected) => {
    expect(
      factsOf([sentence]).transfers.map(
        (t) => `${t.supplier} ${t.recipient} ${t.designation} ${t.ordered ?? t.delivered}`,
      ),
    ).toEqual(expected)
  })

  it('take another giver for the weapons named before', () => {
    expect(rows('Serbia got six MiG-29 fighters from Russia in 2017.', 'Belarus added four more.')).toEqual([
      ['Russia', 'Serbia', 'MiG-29', null, 6],
      ['Belarus', 'Serbia', 'MiG-29', null, 4],
    ])
  })

  const years = (...sentences: string[]) =>
    factsOf(sentences).transfers.map((t) => [
      t.designation,
      t.ordered,
      t.orderYear,
      t.delivered,
      t.deliveryYears,
    ])

  it('have every year of delivery, and the part that came of what was ordered', () => {
    expect(years('Germany handed over two Meko frigates to Zambia in 2016 and 2017.')).toEqual([
      ['Meko', null, null, 2, [2016, 2017]],
    ])
    expect(years('In 2020 the first ten of twenty BRDM-2s promised by Moscow arrived in Togo.')).toEqual([
      ['BRDM-2', 20, null, 10, [2020]],
    ])
    expect(
      years('Three boats were ordered by Togo from France in 2019, and the first of them arrived in 2023.'),
    ).toEqual([['boats', 3, 2019, 1, [2023]]])
    expect(years('Russia will deliver three Mi-171s to Mali in 2031.')).toEqual([
      ['Mi-171', 3, null, null, []],
    ])
  })

  it('wait, where a sentence only says who has the weapons, for another that says who gave them', () => {
    expect(rows('The Zambian air force flies four Mi-171s.')).toEqual([])
    expect(rows('The Zambian air force flies four Mi-171s.', 'They were bought from Russia.')).toEqual([
      ['Russia', 'Zambia', 'Mi-171', 4, null],
    ])
  })

  it('take a number that is put right, and an order told a sentence later', () => {
    expect(years('Russia delivered ten BRDM-2s to Togo in 2020.', 'The number was in fact twelve.')).toEqual([
      ['BRDM-2', null, null, 12, [2020]],
    ])
    expect(years('Togo a reçu trois Mi-17 de la Russie.', 'Le contrat avait été signé en 2019.')).toEqual([
      ['Mi-17', null, 2019, 3, []],
    ])
  })

  it('cite a sentence for every field that is filled', () => {
    const [row] = factsOf(['Mali received two Mi-35Ms from Russia in 2017.']).transfers
    expect(Object.keys(row?.cites ?? {}).sort()).toEqual([
      'delivered',
      'deliveryYears',
      'designation',
      'recipient',
      'supplier',
    ])
  })
})
