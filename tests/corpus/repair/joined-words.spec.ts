import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import { loadResources } from '../../../main/resources.ts'
import { received } from '../received.ts'

const resources = loadResources()

async function repairsOf(text: string): Promise<readonly string[]> {
  const { value } = await readCorpus([received('a.txt', `A short title\n\n${text}\n`)], resources)
  return (value.sources[0]?.repairs ?? []).map((r) => `${r.before} > ${r.after}`)
}

/** The readable text of one paragraph. */
async function readable(text: string, title = 'A short title'): Promise<string> {
  const { value } = await readCorpus([received('a.txt', `${title}\n\n${text}\n`)], resources)
  return value.sources[0]?.passages.at(-1)?.text ?? ''
}

describe('joined words', () => {
  it.each([
    ['It covers thesale of aircraft.', 'It covers the sale of aircraft.'],
    [
      'Moscow sent supplies to theUSSR and tofurther plans.',
      'Moscow sent supplies to the USSR and to further plans.',
    ],
    ['It has helpedMaliangovernments since then.', 'It has helped Malian governments since then.'],
    ['The debt was erased in 2003but trade stayed low.', 'The debt was erased in 2003 but trade stayed low.'],
    ['The war cost $570million a year.', 'The war cost $570 million a year.'],
    ['The “Kalana”and Sadiola mines are open.', 'The “Kalana” and Sadiola mines are open.'],
    ['The port, the airport,Bamako and Gao.', 'The port, the airport, Bamako and Gao.'],
    ['They built the Touré’shospital in Gao.', 'They built the Touré’s hospital in Gao.'],
    ['He spoke to radioFranceInfo yesterday.', 'He spoke to radio FranceInfo yesterday.'],
    ['“Weare ready,” Idriss said.', '“We are ready,” Idriss said.'],
    ['Choigou met them. SergueiChoigou then left.', 'Choigou met them. Serguei Choigou then left.'],
    ['Thesale of the goldmining sector began.', 'The sale of the gold mining sector began.'],
    ['They met in2019 and again.', 'They met in 2019 and again.'],
    ['The talks ended.The army left.', 'The talks ended. The army left.'],
    ['They sent Mi-35helicopters there.', 'They sent Mi-35 helicopters there.'],
    ['The minister stated“We will go”.', 'The minister stated “We will go”.'],
    ['They sent Mi-35Mgunships; the Su-25sthat fly.', 'They sent Mi-35M gunships; the Su-25s that fly.'],
    ['He came on the 14thand met Omaral-Bashir.', 'He came on the 14th and met Omar al-Bashir.'],
    [
      'They ordered 24Su-30MK2 jets for the Forces (RSF)have.',
      'They ordered 24 Su-30MK2 jets for the Forces (RSF) have.',
    ],
    ['The mercenaries’revolving door was shut.', 'The mercenaries’ revolving door was shut.'],
  ])('parts %s', async (damaged, repaired) => {
    expect(await readable(damaged)).toBe(repaired)
  })

  it.each([
    [
      'Les soldats de l’arméefrançaise ont quitté le pays.',
      'Les soldats de l’armée française ont quitté le pays.',
    ],
    [
      'Les forces arméess’étaient repliées vers le nord.',
      'Les forces armées s’étaient repliées vers le nord.',
    ],
    [
      'Depuis le départ des troupes, lesbombardementsont repris.',
      'Depuis le départ des troupes, les bombardements ont repris.',
    ],
    [
      'Le président a parlé, selon« Le Monde », de la guerre.',
      'Le président a parlé, selon « Le Monde », de la guerre.',
    ],
    [
      'Depuis le 1erjanvier, les chars BTR-82A et T-72B3 sont là, et ilsavaient quittéla ville.',
      'Depuis le 1er janvier, les chars BTR-82A et T-72B3 sont là, et ils avaient quitté la ville.',
    ],
    [
      'Les forces duGroupe Wagnersont arrivées, les soldats ontété tués et ces présencesavaient coûté un enginsans pilote.',
      'Les forces du Groupe Wagner sont arrivées, les soldats ont été tués et ces présences avaient coûté un engin sans pilote.',
    ],
    [
      'Il a régné quatre-vingtsans ; les armessont arrivées, et les chefsont quitté laville.',
      'Il a régné quatre-vingts ans ; les armes sont arrivées, et les chefs ont quitté la ville.',
    ],
    [
      'Les soldats en postesont rares et la base a étérendue aux forces.',
      'Les soldats en poste sont rares et la base a été rendue aux forces.',
    ],
    [
      'Les soldats ont quitté laville, où d’autreslorgnent le fer et où près d’environ600 hommes ont coûté2,3 milliards.',
      'Les soldats ont quitté la ville, où d’autres lorgnent le fer et où près d’environ 600 hommes ont coûté 2,3 milliards.',
    ],
  ])('parts %s', async (damaged, repaired) => {
    expect(await readable(damaged, 'Les forces de la région et leur avenir')).toBe(repaired)
  })

  it.each([
    'MINUSMA, ECOWAS and AFRICOM met in Ouagadougou; the JNIM’s men took Koulikoro and Tabankort.',
    'Mi-35Ms, Su-25s, T-72B3Ms, MiG-29s and An-2 Colts stood beside a C-130J, an Il-76TD and L-39s.',
    'eBay, iPhone, YouTube, WhatsApp, McDonald, MacArthur, DeSantis, BuzzFeed and FranceInfo are names.',
    'See https://www.example.org/newsroom/thesale?inthe=1 or write to press@minusma.example.org.',
    'The hash is e77b3defcea43a03d171fb03e36007631963d6d6 and the file is report_final.docx.',
    'A 35th anniversary, 20km away, at 8h30, cost €5bn; 1,000,000 people and 3.5m more saw it at 10:30.',
    'The counterterrorism drawdown, the airstrikes, the warlords and the peacekeepers’ stronghold were news.',
    'J.K. Rowling, the U.S. and the U.N. were named by Gen. al-Burhan; member(s) of the (re)construction team too.',
    'Hamdan Dagalo (“Hemedti”), the BTR-82A, B2Gold, GeoPoll, allAfrica and QatarEnergy are names of (non-)state things.',
    'Warfighters of the airbridge met onboarding staff at the waterpoint, with shea and a landcruiser by the checkpost.',
    'Attaher, Salifou, Mohamedou, Tessit and Espanola; U.S.-backed, sixtysomething, TotalEnergies, €5.5bn and ₦3bn.',
    'The Baykar works, Rostvertol, Uralvagonzavod and Rosoboronexport, Haftar’s suppliers, denied it.',
    'Qur’an, Sana’a, Côte d’Ivoire, N’Djamena, O’Brien and Ba’athists keep their apostrophes; so do don’t and it’s.',
    // Compounds and surnames that no list has: a text without other damage keeps them.
    'Their decisionmaking was slow, and all of it was business as usual.',
    'The feedgrains went to the south of the country.',
    'Mr Goodway, Mr Lindenfield, Mr Ritterby and Ms Fleshin spoke; Maximoff and Anabela Sitoe left.',
    'It is an ahistoric, inegalitarian and liberatory view of the declassed, he said wherewith he left.',
    'He “[d]issolved the union to organis[e] it” and contribu[ted] to man[kind], see printf(3) and acl(5).',
  ])('leaves clean English alone: %s', async (text) => {
    expect(await repairsOf(text)).toEqual([])
  })

  it.each([
    'Aujourd’hui, l’armée française et les Casques bleus de la Minusma quittent N’Djamena et Tombouctou.',
    'Quelqu’un a parlé d’un « accord secret », lorsqu’il s’agissait d’une rumeur ; c’est-à-dire presqu’île.',
    'Le porte-parole a-t-il menti ? Va-t’en savoir : 20 % des 1 500 soldats de l’ex-URSS sont là.',
    'Les Mi-24 et les Su-35S de l’Africa Corps ont survolé Aguel’hoc, Tin-Zaouatine et l’Adrar des Ifoghas.',
    'Mme Zourabichvili et M. Ouane ont rencontré le général Tiani, chef du CNSP, au 1er étage à 18h05.',
    'Le contreterrorisme, le contrefeu, les talibés et les engins surblindés du datacenter ouestafricain sont là.',
    'Le géant configurera demain les paras ; quand vous enverrez le device, il fournisse un rétroportage.',
    'Les métapaquets préconfigurés, la superstructure et le multiutilisateur, coopérativement, d’après eux.',
    'Il a dit : « I don’t know », puis « it doesn’t matter », et il est parti vers le nord du pays.',
  ])('leaves clean French alone: %s', async (text) => {
    const { value } = await readCorpus(
      [received('a.txt', `Un titre pour les lecteurs\n\n${text}\n`)],
      resources,
    )
    expect(value.sources[0]?.language).toBe('fr')
    expect(value.sources[0]?.repairs).toEqual([])
  })

  it('repairs a source alike whatever is read with it', async () => {
    const one = received('a.txt', 'A title\n\nThe town of Markande lies in the north.\n')
    const other = received(
      'b.txt',
      'A title\n\nMarkande, Markande and again Markande: nobody stayed there.\n',
    )
    const alone = (await readCorpus([one], resources)).value.sources[0]
    const together = (await readCorpus([other, one], resources)).value.sources[1]
    expect(together?.repairs).toEqual(alone?.repairs)
  })

  it('learns from the source which unlisted words are names', async () => {
    const once = 'The town of Markande lies in the north.'
    const thrice = `${once} Markande was quiet. In Markande nobody stayed.`
    expect(await repairsOf(thrice)).toEqual([])
  })
})
