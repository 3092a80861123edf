import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import { noResources } from '../../../corpus/resources.ts'
import { findYearlessDay } from '../../../corpus/structure/dates.ts'
import { inferredDate, type LineClue } from '../../../corpus/structure/inferred-date.ts'
import type { Source } from '../../../corpus/types.ts'
import { received } from '../received.ts'

const body =
  'The garrison of Tessit received six armoured vehicles on Monday, after two years of talks about their price and their crews.'

async function readAs(file: string, text: string): Promise<Source> {
  const { value, diagnostics } = await readCorpus([received(file, text)], noResources)
  const source = value.sources[0]
  if (source === undefined) throw new Error('nothing was read')
  expect(diagnostics.some((d) => d.rule === 'undated')).toBe(source.published === null)
  expect(diagnostics.some((d) => d.rule === 'date-inferred')).toBe(source.published?.basis === 'inferred')
  return source
}

const article = (...lines: readonly string[]) => `Vehicles reach Tessit\n\n${lines.join('\n\n')}\n`

/** Date, what it rests on, and the words that are said to stand at the place that is said. */
function dateOf({ published, original }: Source): unknown {
  if (published === null) return null
  const { date, basis, evidence } = published
  if (evidence?.start !== undefined)
    expect(original.slice(evidence.start, evidence.end)).toContain(evidence.text)
  return [date, basis, evidence?.from ?? null]
}

describe('a date that no line states', () => {
  it.each([
    ['2022-08-09 Tessit.txt', ['2022-08-09', 'inferred', 'file-name']],
    ['tessit_20220809.txt', ['2022-08-09', 'inferred', 'file-name']],
    ['2022-08 tessit.txt', ['2022-08', 'inferred', 'file-name']],
    // The day of a scan, a number, a range, no day of the calendar.
    ['Scan_20220809.txt', null],
    ['report-20221345.txt', null],
    ['202208091234.txt', null],
    ['2022-08-01 to 2022-08-09.txt', null],
    ['tessit 2022.txt', null],
  ])('is read from the name of the file: %s', async (file, date) => {
    expect(dateOf(await readAs(file, article(body)))).toEqual(date)
  })

  it.each([
    ['Source: https://www.example.org/2022/08/09/vehicles-tessit', '2022-08-09'],
    ['https://www.example.org/fr/afrique/20220809-des-blindes-a-tessit', '2022-08-09'],
    [
      'Lien vers l’article : https://example.org/afrique/article/2022/08/09/tessit_6137_3212.html',
      '2022-08-09',
    ],
    ['Retrieved from https://example.org/2022/08/vehicles', '2022-08'],
    ['https://example.org/article?date=2022-08-09', undefined],
    ['https://example.org/2022/13/40/vehicles', undefined],
    ['https://example.org/2022/08/09/vehicles\n\nhttps://example.org/2021/02/03/others', undefined],
  ])('is read from an address that is a line: %s', async (line, date) => {
    const source = await readAs('a.txt', article(body, line))
    expect(source.published?.date).toBe(date)
    expect(dateOf(source)).toEqual(date === undefined ? null : [date, 'inferred', 'address'])
    expect(source.passages.map((p) => p.text)).toEqual(['Vehicles reach Tessit', body])
  })

  it('is not read from an address inside a sentence', async () => {
    const source = await readAs(
      'a.txt',
      article(`${body} See https://example.org/2022/08/09/vehicles for more.`),
    )
    expect(source.published).toBeNull()
  })

  it.each([
    // The year stands in a full date a few days before, in the address, or is the only one with such a weekday.
    ['GAO, Mali, Aug. 9 (AFP) —', `${body} They had left Lome on 5 August 2022.`, '2022-08-09'],
    ['GAO, Mali, Aug. 9 (AFP) —', `${body}\n\nhttps://example.org/2022/08/vehicles`, '2022-08-09'],
    ['GAO, Tuesday, Aug. 9 (AFP) —', `${body} The talks began in 2021.`, '2022-08-09'],
    ['GAO, 9 août (AFP) —', `${body} They had left Lome on 5 August 2022.`, '2022-08-09'],
    ['BAMAKO, Jan. 3 (AFP) —', `${body} They had left Lome on 29 December 2021.`, '2022-01-03'],
    // No year, two years, the other weekday, an anniversary.
    ['GAO, Mali, Aug. 9 (AFP) —', body, null],
    ['GAO, Mali, Aug. 9 (AFP) —', `${body} It was so in 2021.`, null],
    ['GAO, Monday, Aug. 9 (AFP) —', `${body} They had left Lome on 5 August 2022.`, null],
    ['GAO, Aug. 18 (AFP) —', `${body} Two years ago, on 18 August 2020, officers took power.`, null],
  ])('is that of a dateline whose year is certain: %s %s', async (dateline, text, date) => {
    const source = await readAs('a.txt', article(`${dateline} ${text}`))
    expect(dateOf(source)).toEqual(date === null ? null : [date, 'inferred', 'dateline'])
    expect(source.omitted[0]?.reason).toBe('dateline')
  })

  it('is the day of an update, where nothing says when it came out', async () => {
    const updated = await readAs('a.txt', article('Updated: 16 August 2022', body))
    expect(dateOf(updated)).toEqual(['2022-08-16', 'inferred', 'update'])
    const french = await readAs('a.txt', article('Mis à jour le 14/12/2021 à 08:15', body))
    expect(dateOf(french)).toEqual(['2021-12-14', 'inferred', 'update'])
    const both = await readAs('a.txt', article('Updated: 16 August 2022', 'Published: 15 August 2022', body))
    expect(dateOf(both)).toEqual(['2022-08-15', 'stated', null])
  })

  it('is the year of a copyright notice only if the text bears it out', async () => {
    const notice = '© 2022 The Daily Monitor. All rights reserved.'
    expect(dateOf(await readAs('a.txt', article(`${body} They were ordered in 2022.`, notice)))).toEqual([
      '2022',
      'inferred',
      'copyright',
    ])
    for (const text of [body, `${body} They were ordered in 2019.`, `${body} More are due in 2024.`])
      expect(dateOf(await readAs('a.txt', article(text, notice)))).toBeNull()
    const range = '© 2015–2022 The Daily Monitor. All rights reserved.'
    expect(dateOf(await readAs('a.txt', article(`${body} They were ordered in 2022.`, range)))).toBeNull()
  })

  const page = (head: string, text = body) =>
    `<!DOCTYPE html><html lang="en"><head><title>Vehicles reach Tessit</title>${head}</head><body><article><h1>Vehicles reach Tessit</h1><p>${text}</p></article></body></html>`

  it.each([
    [
      '<link rel="canonical" href="https://example.org/2022/08/09/vehicles">',
      '2022-08-09',
      'inferred',
      'address',
    ],
    [
      '<meta property="og:url" content="https://example.org/a/20220809-vehicles">',
      '2022-08-09',
      'inferred',
      'address',
    ],
    [
      '<meta property="article:modified_time" content="2022-08-10T08:00:00Z">',
      '2022-08-10',
      'inferred',
      'update',
    ],
    [
      '<meta property="article:published_time" content="2022-08-09T08:00:00Z"><link rel="canonical" href="https://example.org/2022/08/11/vehicles">',
      '2022-08-09',
      'stated',
      null,
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Vehicles reach Tessit","url":"https://example.org/2022/08/09/v"}</script>',
      '2022-08-09',
      'inferred',
      'address',
    ],
  ])('is read from a page’s markup: %s', async (head, ...date) => {
    expect(dateOf(await readAs('a.html', page(head)))).toEqual(date)
  })
})

describe('the day a file was made', () => {
  const made = (text: string, day = '2022-08-12T09:30:00Z', lines: readonly LineClue[] = []) => {
    const markup = [{ from: 'properties', text: day }] as const
    return inferredDate({ file: 'a.docx', text, markup, lines })?.date ?? null
  }

  it.each([
    // What the text names last and the file's age have in common.
    ['They arrived on 12 August 2022.', '2022-08-12'],
    ['They arrived on 8 August 2022.', '2022-08'],
    ['They arrived in August 2022, after talks in 2019.', '2022-08'],
    ['They arrived in March 2022.', '2022'],
    ['They arrived in 2022.', '2022'],
    // Nothing in common, nothing named, or the file is older than what it tells.
    ['They arrived in 2021.', null],
    ['They arrived on Monday.', null],
    ['They arrived in 2022 and will leave in 2024.', null],
  ])('bounds the date with what the text names: %s', (text, date) => {
    expect(made(text)).toBe(date)
  })

  it('gives the year to a dateline of the month before it', () => {
    const day = findYearlessDay('GAO, Aug. 9 (AFP)')
    if (day === null) throw new Error('no day was found')
    const dateline: LineClue = { from: 'dateline', text: 'GAO, Aug. 9 (AFP)', start: 0, end: 17, day }
    expect(made('They arrived.', '2022-08-12', [dateline])).toBe('2022-08-09')
    expect(made('They arrived.', '2022-11-12', [dateline])).toBeNull()
  })
})

describe('what is counted from an inferred date', () => {
  it('is counted from an address, not from the name of a file', async () => {
    const events = async (file: string, ...lines: readonly string[]) => {
      const { value } = await readCorpus([received(file, article(...lines))], noResources)
      return value.facts.events.map((e) => `${e.date} ${e.basis}`)
    }
    const address = 'Source: https://www.example.org/2022/08/10/vehicles-tessit'
    expect(await events('a.txt', body, address)).toEqual(['2022-08-08 inferred'])
    expect(await events('2022-08-10.txt', body)).toEqual([])
  })
})
