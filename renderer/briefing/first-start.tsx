import { Button } from 'react-aria-components'
import { openSample } from '../actions/files.ts'
import { runCommand } from '../actions/run-command.ts'
import { takeIntoBriefing } from '../actions/sources.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { AddSources } from '../sources/add-sources.tsx'
import { SourceFacts } from '../sources/source-facts.tsx'

/** Sources that are offered on the first screen. */
const mostOffered = 6

/** What an empty briefing shows: three ways to begin, and what the library holds already. */
export function FirstStart() {
  const program = useProgram()
  const words = useWords()
  const library = useWorkspace((w) => w.library)
  return (
    <div className="pane-body first-start">
      <h2>{words.first.title}</h2>
      <p className="lead">{words.first.text}</p>
      <div className="first-ways">
        <div className="first-way">
          <Button className="button primary" data-home="" onPress={() => void openSample(program)}>
            {words.first.sample}
          </Button>
          <p className="help">{words.first.sampleHelp}</p>
        </div>
        <div className="first-way">
          <AddSources />
          <p className="help">{words.first.addHelp}</p>
        </div>
        <div className="first-way">
          <Button className="button" onPress={() => runCommand(program, 'open')}>
            {words.first.open}
          </Button>
        </div>
      </div>
      {library.length === 0 ? null : (
        <section aria-labelledby="first-library">
          <h3 id="first-library" className="block-heading">
            {words.first.inLibrary}
          </h3>
          <ul className="source-list">
            {library.slice(0, mostOffered).map((row) => (
              <li key={row.id} className="source-row">
                <div className="source-open">
                  <span className="source-name">{row.title}</span>
                  <SourceFacts row={row} />
                </div>
              </li>
            ))}
          </ul>
          <Button
            className="button"
            onPress={() =>
              void takeIntoBriefing(
                program,
                library.slice(0, mostOffered).map((s) => s.id),
              )
            }
          >
            {words.first.use(Math.min(library.length, mostOffered))}
          </Button>
        </section>
      )}
    </div>
  )
}
