import type { OmissionReason, Source } from '../types.ts'
import { damageReport, type RepairInContext } from './damage-report.ts'
import { evidenceWords } from './date-evidence.ts'

const reasons: Readonly<Record<OmissionReason, string>> = {
  byline: 'bylines',
  boilerplate: 'page furniture',
  dateline: 'datelines',
  attribution: 'attributions of quotations',
  caption: 'captions',
  duplicate: 'repeated text',
}

/** The damage report of a source as lines for a person, plain British English, without an indent. */
export function damageReportText(source: Source): readonly string[] {
  const report = damageReport(source)
  const lines: string[] = []
  const total = report.repaired.reduce((sum, rule) => sum + rule.count, 0)
  lines.push(total === 0 ? 'Nothing was repaired.' : `${total} ${total === 1 ? 'repair' : 'repairs'}:`)
  for (const { label, count, examples } of report.repaired) {
    lines.push(
      `  ${count} × ${label}: ${examples.map(shown).join('; ')}${count > examples.length ? '; …' : ''}`,
    )
  }
  if (report.doubtful.length > 0) {
    lines.push(`Look at ${report.doubtful.length === 1 ? 'this one' : 'these'}; the program is not sure:`)
    for (const d of report.doubtful)
      lines.push(`  ${shown(d)} (${d.repair.rule}, ${d.repair.confidence.toFixed(2)})`)
  }
  if (report.undone.length > 0) lines.push(`Taken back by you: ${report.undone.map(shown).join('; ')}`)
  for (const { reason, pieces } of report.omitted) {
    lines.push(
      `Left out as ${reasons[reason]}: ${pieces.map((piece) => `“${short(piece.text)}”`).join(', ')}`,
    )
  }
  if (report.date === 'none') lines.push('No date is stated; the source is shown as undated.')
  if (report.date === 'inferred') {
    const from = evidenceWords(source.published?.evidence).message
    lines.push(`No date is stated; ${source.published?.date} was inferred from ${from}.`)
  }
  if (!report.publisher) lines.push('No publisher is named.')
  if (report.notUnderstood.length > 0) {
    const places = report.notUnderstood.map((n) => `“${n.around}”`).join(', ')
    lines.push(`Not understood (characters were lost before the file came here): ${places}`)
  }
  lines.push(
    report.unassigned === 0
      ? 'Every sentence is in a section.'
      : `${report.unassigned} of ${report.sentences} sentences ${report.unassigned === 1 ? 'is' : 'are'} in no section.`,
  )
  return lines
}

function shown({ before, after }: RepairInContext): string {
  return `“${short(before)}” → “${short(after)}”`
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`
}
