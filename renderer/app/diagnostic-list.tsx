import { Button } from 'react-aria-components'
import type { Diagnostic } from '../../main/contract.ts'
import { showDiagnostic } from '../actions/show-diagnostic.ts'
import { useProgram, useTold, useWords } from './workspace-context.ts'

/** Things to check, each with a jump to its place in the source. */
export function DiagnosticList({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  return (
    <ul className="diagnostics">
      {diagnostics.map((diagnostic, index) => (
        <DiagnosticRow key={index} diagnostic={diagnostic} />
      ))}
    </ul>
  )
}

function DiagnosticRow({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const program = useProgram()
  const words = useWords()
  const told = useTold()
  return (
    <li className={`diagnostic diagnostic-${diagnostic.severity}`}>
      {told(diagnostic)}{' '}
      {diagnostic.source === undefined ? null : (
        <Button
          className="link-button"
          aria-label={`${words.excerpt.showInSource}: ${told(diagnostic)}`}
          onPress={() => showDiagnostic(program, diagnostic)}
        >
          {words.excerpt.showInSource}
        </Button>
      )}
    </li>
  )
}
