import { type Diagnostic, type Parsed, parsed, say } from '../../../corpus/index.ts'
import type { Margins } from '../../document/page.ts'
import { linesOfPart } from '../../readers/docx/word-file.ts'
import type { WriteOptions } from '../writer.ts'
import { type Parts, partText } from './package-parts.ts'
import { openReference } from './reference.ts'
import { takeLetterhead } from './reference-letterhead.ts'
import { numbersHeadings, takeStyles } from './reference-styles.ts'

/** What a user's own Word file does to ours. */
export interface HouseStyle {
  /** Null where the file states none. Points. */
  readonly margins: Margins | null
  /** The user's own file numbers headings: ours print no number. */
  readonly numbersHeadings: boolean
  /** Puts its styles, lists, theme and letterhead among the parts; ours stay where it has none. */
  readonly take: (parts: Parts) => void
  /** What heads and feet say then, whoever wrote them: a letterhead's words are no part of the document, and yet seen. */
  readonly furnitureLines: (parts: Parts) => readonly string[]
}

/** Opens a user's own Word file; null, with the reason, where it gives nothing. */
export function openHouseStyle(file: NonNullable<WriteOptions['reference']>): Parsed<HouseStyle | null> {
  const opened = openReference(file)
  if (!opened.ok) return parsed(null, [refused(file.name, opened.reason)])
  const { reference } = opened
  return parsed({
    margins: reference.margins,
    numbersHeadings: numbersHeadings(reference),
    take: (parts) =>
      takeLetterhead(parts, reference, takeStyles(parts, reference).get('Marking') ?? 'Marking'),
    furnitureLines: (parts) =>
      [...parts.keys()]
        .filter((name) => /^word\/(header|footer)\d+\.xml$/.test(name))
        .toSorted()
        .flatMap((name) => linesOfPart(partText(parts, name)))
        .filter((line) => line.trim() !== ''),
  })
}

function refused(file: string, reason: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'reference-docx',
    ...say`Styles and letterhead were not taken from ${file}: ${reason}. The Word file has Dossier’s own look.`,
    file,
  }
}
