import type { Failure } from '../../main/contract.ts'
import { wordsOf } from '../words/index.ts'
import { told } from '../words/told.ts'

/** What is shown when the program behind the page does not answer: nothing else could be. */
export function StartFailure({ failure }: { readonly failure: Failure }) {
  const language = navigator.language.startsWith('fr') ? 'fr' : 'en'
  const words = wordsOf(language)
  return (
    <main className="start-failure">
      <h1>{words.cannotStart}</h1>
      <p role="alert">{told(failure, language)}</p>
    </main>
  )
}
