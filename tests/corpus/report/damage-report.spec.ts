import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import { damageReport } from '../../../corpus/report/damage-report.ts'
import { damageReportText } from '../../../corpus/report/damage-report-text.ts'
import type { Source } from '../../../corpus/types.ts'
import { loadResources } from '../../../main/resources.ts'
import { received } from '../received.ts'

const resources = loadResources()

async function sourceOf(text: string, undone: readonly string[] = []): Promise<Source> {
  const { value } = await readCorpus([received('a.txt', text)], resources, { undone })
  const source = value.sources[0]
  if (source === undefined) throw new Error('no source')
  return source
}

const damaged =
  'The title of it\n\nBy Jane Roe\n\nThe airport,Bamako was ﬁne and thesale of air\u00adcraft went on. No Kalash\ufffdikov was seen.\n\nRead also: more of the same\n'

describe('the damage report', () => {
  it('counts repairs by rule, with examples that show the words around', async () => {
    const report = damageReport(await sourceOf(damaged))
    expect(
      report.repaired.map((r) => `${r.rule} ${r.count} ${r.examples[0]?.before}>${r.examples[0]?.after}`),
    ).toEqual([
      'ligature 1 ﬁne>fine',
      'soft-hyphen 1 air\u00adcraft>aircraft',
      'missing-space 1 airport,Bamako>airport, Bamako',
      'joined-words 1 thesale>the sale',
    ])
  })

  it('says what was left out, what has no date, and what cannot be read', async () => {
    const report = damageReport(await sourceOf(damaged))
    expect(report.omitted.map((o) => `${o.reason} ${o.pieces.length}`)).toEqual(['byline 1', 'boilerplate 1'])
    expect(report.date).toBe('none')
    expect(report.publisher).toBe(false)
    expect(report.notUnderstood.map((n) => n.around)).toEqual([expect.stringContaining('Kalash\ufffdikov')])
    expect(report.sentences).toBe(2)
  })

  it('lists what the analyst took back apart', async () => {
    const all = await sourceOf(damaged)
    const id = all.repairs.find((r) => r.rule === 'joined-words')?.id ?? ''
    const report = damageReport(await sourceOf(damaged, [id]))
    expect(report.undone.map((u) => u.before)).toEqual(['thesale'])
    expect(report.repaired.map((r) => r.rule)).not.toContain('joined-words')
  })

  it('shows a repair with the words around it as they read now', async () => {
    const text =
      'Une nouvelle de la ville\n\nLes soldats de la ville ont quittÃ©la base, et la tÃ©lÃ©vision l’a dit.\n'
    const report = damageReport(await sourceOf(text))
    const joined = report.repaired.find((r) => r.rule === 'joined-words')
    expect(joined?.examples.map((e) => `${e.before} > ${e.after}`)).toEqual(['quittÃ©la > quitté la'])
  })

  it('reads as plain sentences, one for each thing to sign for', async () => {
    expect(damageReportText(await sourceOf('A clean title\n\nNothing is wrong here.\n'))).toEqual([
      'Date: none is stated; the source is shown as undated.',
      'Publisher: none is named.',
      'Repaired: nothing.',
      'Left out: nothing.',
      'In no section: 1 of 1 sentence.',
      'Not understood: nothing.',
    ])
  })

  it('says what a damaged source needs, with its places', async () => {
    const text = `${damaged}\nThe Wagner group trained soldiers in Mali. It was a qwertzing week.\n\nIt rained. It rained again.\n`
    const lines = damageReportText(await sourceOf(text), { words: resources.words })
    expect(lines).toEqual([
      'Date: none is stated; the source is shown as undated.',
      'Publisher: none is named.',
      'Repaired: 4 places.',
      '  1 × ligatures written as letters: “ﬁne” → “fine”',
      '  1 × soft hyphens removed: “air[soft hyphen]craft” → “aircraft”',
      '  1 × missing spaces beside punctuation: “airport,Bamako” → “airport, Bamako”',
      '  1 × joined words separated: “thesale” → “the sale”',
      'Left out of the passages: 2 pieces.',
      '  1 byline or credit: “By Jane Roe”',
      '  1 piece of page furniture or note: “Read also: more of the same”',
      'In no section: 4 of 6 sentences, in ¶1 (2), ¶3 (2).',
      'Not understood, for characters were lost before the file came here: “t went on. No Kalash\ufffdikov was seen.⏎Read”.',
      'In no word list, so look at it: qwertzing.',
    ])
  })

  it('shows the longest of many pieces and counts the others', async () => {
    const links = ['Home', 'Africa', 'Long reads', 'Sign in', 'Markets', 'World', 'Opinion', 'Sport'].join(
      '\n\n',
    )
    const lines = damageReportText(
      await sourceOf(
        `${links}\n\nThe town of Tessit changes hands again\n\nNothing is wrong here, and the sentence is long.\n`,
      ),
    )
    expect(lines).toContain(
      '  8 pieces of page furniture and notes: “Africa”, “Long reads”, “Sign in”, “Markets”, “World”, “Opinion”, and 2 shorter',
    )
  })

  it('says so where no repair was asked for', async () => {
    const lines = damageReportText(await sourceOf('A clean title\n\nNothing is wrong here.\n'), { raw: true })
    expect(lines).toContain('Repaired: nothing, as asked; damage stands in the text.')
  })
})
