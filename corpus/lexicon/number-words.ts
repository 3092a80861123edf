/** Number words of English and French, folded, and what they stand for; multipliers are kept apart. */
const units =
  'one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,thirteen 13,fourteen 14,' +
  'fifteen 15,sixteen 16,seventeen 17,eighteen 18,nineteen 19,twenty 20,thirty 30,forty 40,fifty 50,sixty 60,seventy 70,' +
  'eighty 80,ninety 90,couple 2,pair 2,paire 2,un 1,une 1,deux 2,trois 3,quatre 4,cinq 5,sept 7,huit 8,neuf 9,dix 10,' +
  'onze 11,douze 12,treize 13,quatorze 14,quinze 15,seize 16,vingt 20,trente 30,quarante 40,cinquante 50,soixante 60,' +
  'dizaine 10,douzaine 12,quinzaine 15,vingtaine 20,trentaine 30,quarantaine 40,cinquantaine 50,soixantaine 60'
const multipliers =
  'dozen 12,score 20,hundred 100,cent 100,cents 100,centaine 100,thousand 1000,mille 1000,millier 1000'

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split(',').map((entry) => {
      const [word = '', value] = entry.split(' ')
      return [word, Number(value)] as const
    }),
  )

export const numberUnits = table(units)
export const numberMultipliers = table(multipliers)
