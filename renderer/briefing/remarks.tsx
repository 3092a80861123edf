import { memo } from 'react'
import { Button } from 'react-aria-components'
import { change } from '../actions/context.ts'
import { goToPassage } from '../actions/go-to.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'

/** Comments of readers that came back with the Word file. */
export const Remarks = memo(function Remarks() {
  const program = useProgram()
  const words = useWords()
  const remarks = useWorkspace((w) => w.history.briefing.remarks)
  if (remarks.length === 0) return null
  return (
    <section className="remarks" aria-labelledby="remarks-heading">
      <h2 id="remarks-heading" className="block-heading">
        {words.remarks.heading}
      </h2>
      <ul>
        {remarks.map((remark) => (
          <li key={remark.id} className="remark analyst">
            <p>
              {remark.author === null ? null : <strong>{words.remarks.by(remark.author)} </strong>}
              {remark.text}
            </p>
            <Button
              className="link-button"
              onPress={() => goToPassage(program, remark.passage, remark.sentence)}
            >
              {words.excerpt.showInSource}
            </Button>
            <Button
              className="link-button"
              onPress={() => change(program, { kind: 'remove-remark', remark: remark.id })}
            >
              {words.remarks.dismiss}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
})
