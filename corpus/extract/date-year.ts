/** What stands after a number of four digits that counts things, so that it is no year. */
const countedPattern =
  /^(?:-strong|\s+(?:strong|troops?|soldiers?|men|women|people|personnel|peacekeepers|fighters|mercenaries|instructors|rifles|rounds|vehicles|tonnes?|tons?|kilomet|km|miles?|metres|hectares|ha\b|dollars|euros|francs|jobs|students|refugees|hommes|soldats|militaires|personnes|combattants|mercenaires|instructeurs|fusils|véhicules|dollars|étudiants|réfugiés|habitants|civil|inhabitants|casques|litres|barrels|barils|(?:French|Russian|American) (?:soldiers|troops|men)|million|billion|milliards))/
/** What stands before one that is a sum, a number of something, or part of a name. */
const sumPattern =
  /(?:[$€£]|\b(?:Mirage|some|nearly|almost|over|than|roughly|approximately|résolution|resolution|Resolution|Agenda|Vision|Horizon|No\.?|article|Article|quelque|environ|près de|plus de|moins de|les|ces|capacity of|numbering)\s*)$/
const partOfNumber = /^[.,]\d|^%|^\s*%/

/** Whether a number of four digits is a year, by what stands around it: not "2000 soldiers", "$2016", "Mirage 2000". */
export function isYear(text: string, start: number, end: number): boolean {
  if (
    /(?:\b[Ii]n|\b[Ss]ince|\b[Uu]ntil|\b[Bb]y|\b[Ee]n|\b[Dd]epuis|[Jj]usqu’en|\b[Dd]ès)\s$/u.test(
      text.slice(Math.max(0, start - 10), start),
    )
  )
    return !partOfNumber.test(text.slice(end, end + 4))
  const after = text.slice(end, end + 24)
  const before = text.slice(Math.max(0, start - 20), start)
  if (/[\d][.,]$/.test(before) || /\d\s$/.test(before)) return false
  return (
    !countedPattern.test(after) &&
    !sumPattern.test(before) &&
    !partOfNumber.test(after) &&
    (!/[-/]$/.test(before) || /(?:^|[\s(])(?:mid|mi|end|early|late|pre|post)-$/i.test(before))
  )
}
