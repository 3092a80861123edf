import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { type Diagnostic, type Parsed, parsed } from '../diagnostics.ts'
import { type Said, say } from '../messages/say.ts'
import type { Briefing } from './briefing.ts'
import { briefingShape } from './dossier-shape.ts'
import type { FieldProblem } from './json-fields.ts'
import { currentVersion, migrated } from './migrations.ts'

/** Problems of one file that are shown; a file of another kind would have hundreds. */
const mostProblems = 20

/**
 * Reads the text of a `.dossier` file (docs/dossier-file.md). `value` is null if anything in it is wrong: half a
 * briefing would be saved over a whole one. Each diagnostic names the line and the field; a file of a later version is
 * refused with the versions named. Never throws.
 */
export function parseDossierFile(text: string): Parsed<Briefing | null> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  const tree = treeOf(json)
  if ('problem' in tree) return parsed(null, [tree.problem])
  const version: unknown =
    tree.root.type === 'object' ? findNodeAtLocation(tree.root, ['version'])?.value : null
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return parsed(null, [
      problem(say`This is no briefing of Dossier: it has no “version” that is a whole number from 1.`),
    ])
  if (version > currentVersion)
    return parsed(null, [
      problem(
        say`This briefing was saved by a newer Dossier (file version ${version}; this program reads up to ${currentVersion}). Open it with the newer program; nothing was changed.`,
        'newer-version',
      ),
    ])
  return version === currentVersion ? readTree(tree.root, json) : readOld(tree.root, version)
}

/** Migrated text has no lines that the user could look at, so messages name the fields alone. */
function readOld(root: Node, version: number): Parsed<Briefing | null> {
  const value = migrated(getNodeValue(root), version)
  const tree = value === null ? null : treeOf(JSON.stringify(value))
  if (tree === null || 'problem' in tree)
    return parsed(null, [problem(say`File version ${version} is not known; no Dossier wrote it.`)])
  return readTree(tree.root, null)
}

function readTree(root: Node, json: string | null): Parsed<Briefing | null> {
  const problems: FieldProblem[] = []
  const briefing = briefingShape(root, { path: '', holder: root, report: (p) => problems.push(p) })
  const shown = problems.slice(0, mostProblems).map((p): Diagnostic => {
    const said = json === null ? say`${p.said}.` : say`Line ${lineOf(json, p.offset)}: ${p.said}.`
    return { severity: p.severity, rule: 'briefing-file', ...said }
  })
  const bad = problems.some((p) => p.severity === 'error')
  const hidden = problems.length - mostProblems
  const more: readonly Diagnostic[] =
    hidden > 0
      ? [{ ...problem(say`${hidden} more problems are not shown.`), severity: bad ? 'error' : 'warning' }]
      : []
  return parsed(bad ? null : briefing, [...shown, ...more])
}

/** The JSON as a tree with offsets, or the first place where it is no JSON. */
function treeOf(json: string): { readonly root: Node } | { readonly problem: Diagnostic } {
  const errors: ParseError[] = []
  let root: Node | undefined
  try {
    root = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false })
  } catch (error) {
    // The parser recurses; only absurd nesting ends the stack, and no briefing nests deeper than five.
    if (error instanceof RangeError)
      return { problem: problem(say`This is no briefing of Dossier: its values are nested too deep.`) }
    throw error
  }
  const [first] = errors
  if (root !== undefined && first === undefined) return { root }
  if (json.trim() === '') return { problem: problem(say`The file is empty.`) }
  const offset = first?.offset ?? json.length
  const line = lineOf(json, offset)
  const column = offset - json.lastIndexOf('\n', offset - 1)
  const end = json.trimEnd().length
  const cut = errors.some((e) => e.offset + e.length >= end)
    ? say` It ends too early, as if it had been cut off.`
    : ''
  return { problem: problem(say`Line ${line}, column ${column}: this is not valid JSON.${cut}`) }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function problem(said: Said, rule: Diagnostic['rule'] = 'briefing-file'): Diagnostic {
  return { severity: 'error', rule, ...said }
}

/**
 * The text of a `.dossier` file: JSON with two spaces, one value a line, keys always in the same order, a line end
 * last, so that two versions of a briefing differ only in the lines of what was changed.
 * `parseDossierFile(formatDossierFile(b)).value` equals `b`.
 */
export function formatDossierFile(briefing: Briefing): string {
  return `${JSON.stringify(ordered(briefing), null, 2)}\n`
}

function ordered(b: Briefing): Briefing {
  return {
    version: b.version,
    ...(b.id === undefined ? {} : { id: b.id }),
    title: b.title,
    subtitle: b.subtitle,
    author: b.author,
    date: b.date,
    lang: b.lang,
    paper: b.paper,
    template: b.template,
    marking: b.marking,
    judgements: b.judgements.map(({ id, text, likelihood, confidence }) => ({
      id,
      text,
      likelihood,
      confidence,
    })),
    sources: b.sources.map(({ id, sha256, path, format, reader }) => ({ id, sha256, path, format, reader })),
    sections: b.sections.map((s) => ({
      id: s.id,
      ...(s.title === undefined ? {} : { title: s.title }),
      noteBefore: s.noteBefore,
      excerpts: s.excerpts.map(({ passage, sentences, breaks, continues, noteBefore, noteAfter }) => ({
        passage,
        sentences,
        ...(breaks === undefined ? {} : { breaks }),
        ...(continues === undefined ? {} : { continues }),
        noteBefore,
        noteAfter,
      })),
      noteAfter: s.noteAfter,
    })),
    edits: b.edits.map(({ sentence, before, after, author, date }) => ({
      sentence,
      before,
      after,
      author,
      date,
    })),
    ...(b.cells === undefined
      ? {}
      : {
          cells: b.cells.map(({ table, sentences, column, before, after, author, date }) => ({
            table,
            sentences,
            column,
            before,
            after,
            author,
            date,
          })),
        }),
    undone: b.undone,
    remarks: b.remarks.map(({ id, passage, sentence, text, author, date }) => ({
      id,
      passage,
      sentence,
      text,
      author,
      date,
    })),
  }
}
