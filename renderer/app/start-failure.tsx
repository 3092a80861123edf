import type { Failure } from '../../main/contract.ts'
import { wordsOf } from '../words/index.ts'

/** What is shown when the program behind the page does not answer: nothing else could be. */
export function StartFailure({ failure }: { readonly failure: Failure }) {
  const words = wordsOf(navigator.language.startsWith('fr') ? 'fr' : 'en')
  return (
    <main className="start-failure">
      <h1>{words.cannotStart}</h1>
      <p role="alert">{failure.message}</p>
    </main>
  )
}
