import type { Diagnostic, Source } from '../../corpus/index.ts'
import type { Terminal } from './command.ts'

/** Line and column, both from 1, of an offset in the decoded original. */
export function lineAndColumn(original: string, offset: number): readonly [line: number, column: number] {
  const before = original.slice(0, offset).split(/\r\n|\r|\n/)
  return [before.length, (before.at(-1)?.length ?? 0) + 1]
}

/** One diagnostic as compilers write them: `file:line:column: severity: message [rule]`. */
export function diagnosticLine(diagnostic: Diagnostic, sources: readonly Source[]): string {
  const source = sources.find((s) => s.id === diagnostic.source)
  const file = source?.file ?? diagnostic.file
  const place =
    source === undefined || diagnostic.start === undefined
      ? file
      : [file, ...lineAndColumn(source.original, diagnostic.start)].join(':')
  return [place, diagnostic.severity, `${diagnostic.message} [${diagnostic.rule}]`]
    .filter((part) => part !== undefined)
    .join(': ')
}

/** Writes all diagnostics to standard error, in the order they came. */
export function showDiagnostics(
  terminal: Terminal,
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[] = [],
): void {
  for (const diagnostic of diagnostics) terminal.note(diagnosticLine(diagnostic, sources))
}
