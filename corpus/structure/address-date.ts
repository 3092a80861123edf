import { isDay } from './dates.ts'

/** A day or a month that an address or a file's name holds. */
export interface WrittenDate {
  readonly year: number
  readonly month: number
  readonly day: number | null
}

// The ways in which publishers put a day into the path of an article: `/2022/08/09/`, `/2022-08-09-`, `/20220809-mali`,
// `/article/09082022/` is read by nobody else than its publisher and left alone.
const dayInPath = [
  /\/(?<y>(?:19|20)\d\d)\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?=[/?#_-]|$)/,
  /[/_-](?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?=[/?#_.-]|$)/,
  /[/_-](?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=[/?#_.-]|$)/,
]
const monthInPath = [/\/(?<y>(?:19|20)\d\d)\/(?<m>\d\d)(?=\/|$)/, /\/(?<y>(?:19|20)\d\d)-(?<m>\d\d)(?=\/|$)/]

/** The date in the path of a web address, or null. A query (`?date=…`) is not looked at. */
export function dateInAddress(address: string): WrittenDate | null {
  const path = /^https?:\/\/[^/?#\s]+(?<path>\/[^?#\s]*)/i.exec(address)?.groups?.path
  return path === undefined ? null : firstDate(path, [...dayInPath, ...monthInPath])
}

const dayInName = [
  /(?<![\d-])(?<y>(?:19|20)\d\d)[-_.](?<m>\d\d)[-_.](?<d>\d\d)(?!\d|[-_.]\d\d(?!\d))/,
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/,
]
const monthInName = [/(?<![\d-])(?<y>(?:19|20)\d\d)[-_](?<m>\d\d)(?![\d-])/]

/** Names that programs give by themselves: the day is the one of the scan, the picture or the download. */
const madeByProgram =
  /^(?:scan|img|dsc|image|photo|pxl|vid|whatsapp|screen ?shot|capture|download|téléchargement|export|print|backup|sauvegarde|adobe ?scan|camscanner|numérisation)/i

/** The date that the name of a file gives in full (`2022-08-09 Mali.txt`, `mali_20220809.pdf`), or null. */
export function dateInFileName(name: string): WrittenDate | null {
  const bare = name.replace(/^.*[\\/]/, '')
  return madeByProgram.test(bare) ? null : firstDate(bare, [...dayInName, ...monthInName])
}

/** The only date that the forms find; two different days say that at least one of them is another article's. */
function firstDate(text: string, forms: readonly RegExp[]): WrittenDate | null {
  for (const form of forms) {
    const days = new Map<string, WrittenDate>()
    for (const found of text.matchAll(new RegExp(form.source, `g${form.flags}`))) {
      const [year, month, day] = [found.groups?.y, found.groups?.m, found.groups?.d].map((n) => Number(n))
      if (year === undefined || month === undefined || month < 1 || month > 12) continue
      const whole = day !== undefined && !Number.isNaN(day)
      if (whole && !isDay(year, month, day)) continue
      days.set(found[0].replace(/\D/g, ''), { year, month, day: whole ? day : null })
    }
    if (days.size === 1) return [...days.values()][0] ?? null
    if (days.size > 1) return null
  }
  return null
}
