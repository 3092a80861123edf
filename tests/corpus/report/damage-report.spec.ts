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

  it('reads as plain sentences', async () => {
    const lines = damageReportText(await sourceOf('A clean title\n\nNothing is wrong here.\n'))
    expect(lines[0]).toBe('Nothing was repaired.')
    expect(lines).toContain('1 of 1 sentences is in no section.')
  })
})
