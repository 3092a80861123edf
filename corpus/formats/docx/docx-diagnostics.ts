import type { Diagnostic } from '../../diagnostics.ts'
import { counted, type Said, say } from '../../messages/say.ts'
import type { ReceivedFile } from '../../types.ts'
import { type PackageProblem, packageLimits } from './open-package.ts'
import { deepestXml, type XmlProblem } from './walk-xml.ts'

/** Why a package was refused, in the user's words. */
export function packageProblem(file: ReceivedFile, problem: PackageProblem): Diagnostic {
  const error = (rule: Diagnostic['rule'], said: Said): Diagnostic => ({
    severity: 'error',
    rule,
    file: file.name,
    ...said,
  })
  switch (problem) {
    case 'encrypted':
      return error(
        'encrypted-file',
        say`${file.name} is protected by a password. Save it without one and add it again.`,
      )
    case 'unsafe-name':
      return error(
        'hostile-file',
        say`${file.name} is an archive whose entries are named outside it or twice, as attacks do; it was not opened.`,
      )
    case 'too-many-entries':
      return error(
        'too-large',
        say`${file.name} has more than ${packageLimits.entries} parts, far more than a Word document needs; it was not opened.`,
      )
    case 'too-large':
      return error(
        'too-large',
        say`${file.name} unpacks to far more than a Word document holds, as an archive bomb does; it was not read.`,
      )
    case 'damaged':
      return error(
        'damaged-file',
        say`${file.name} is damaged: a part of it cannot be unpacked. Ask for a new copy.`,
      )
    case 'missing-part':
      return error('damaged-file', say`${file.name} holds no Word text, although its name says so.`)
    case 'no-archive':
      return error('damaged-file', say`${file.name} is no .docx file, or is cut off. Ask for a new copy.`)
  }
}

/** Why a part of a package was refused. */
export function xmlProblem(file: ReceivedFile, problem: XmlProblem): Diagnostic {
  const base = { severity: 'error', file: file.name } as const
  switch (problem) {
    case 'doctype':
      return {
        ...base,
        rule: 'hostile-file',
        ...say`${file.name} declares a document type (<!DOCTYPE), which Word files never do and attacks need; it was not read.`,
      }
    case 'too-deep':
      return {
        ...base,
        rule: 'too-deep',
        ...say`${file.name} nests its parts more than ${deepestXml} deep; it was not read.`,
      }
    case 'malformed':
      return {
        ...base,
        rule: 'damaged-file',
        ...say`${file.name} is damaged: its text is not well-formed. Ask for a new copy.`,
      }
  }
}

/** The file holds macros. */
export function macros(file: ReceivedFile): Diagnostic {
  return {
    severity: 'warning',
    rule: 'macros',
    file: file.name,
    ...say`${file.name} holds macros. Its text was read; the macros were neither run nor kept apart, so open the original with care.`,
  }
}

/** The file holds changes that nobody has accepted yet. */
export function trackedChanges(file: ReceivedFile): Diagnostic {
  return {
    severity: 'info',
    rule: 'tracked-changes',
    file: file.name,
    ...say`${file.name} holds tracked changes: inserted text was read, deleted text was not.`,
  }
}

/** The file holds remarks of its readers, which are no part of the article. */
export function comments(file: ReceivedFile, count: number): Diagnostic {
  return {
    severity: 'info',
    rule: 'comments',
    file: file.name,
    ...say`${file.name} holds ${count} ${counted(count, ['comment', 'comments'], ['commentaire', 'commentaires'])} of people who read it; they are no part of the article and were not read.`,
  }
}

/** The file holds text that Word does not show. */
export function hiddenText(file: ReceivedFile): Diagnostic {
  return {
    severity: 'warning',
    rule: 'hidden-characters',
    file: file.name,
    ...say`${file.name} holds text that is formatted as hidden, which Word does not show; it was read with the rest. Check it in the original.`,
  }
}
