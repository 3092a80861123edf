import { memo } from 'react'
import {
  Button,
  Checkbox,
  Label,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  TextArea,
  TextField,
} from 'react-aria-components'
import type { BriefingExcerpt, SectionId, Sentence } from '../../main/contract.ts'
import { change } from '../actions/context.ts'
import { assign, toggleSentence } from '../actions/excerpts.ts'
import { goToPassage } from '../actions/go-to.ts'
import { showSource } from '../actions/view.ts'
import { Icon } from '../app/icon.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { settle } from '../state/history.ts'
import type { ReadPassage } from '../state/reading.ts'
import { RepairList } from './repair-list.tsx'

/** The sentence in hand: why it is here, what was repaired, its wording. Always in the same place, so nothing jumps. */
export const Inspector = memo(function Inspector() {
  const words = useWords()
  const selection = useWorkspace((w) => w.selection)
  const sentenceId = useWorkspace((w) => w.sentence)
  const sections = useWorkspace((w) => w.history.briefing.sections)
  const found = useWorkspace((w) => w.reading.passages.get(w.selection?.passage ?? ''))
  const excerpt = sections
    .find((s) => s.id === selection?.section)
    ?.excerpts.find((e) => e.passage === selection?.passage)
  const sentence =
    found?.passage.sentences.find((s) => s.id === sentenceId) ??
    found?.passage.sentences.find((s) => s.id === excerpt?.sentences[0])
  const nothing = selection === null || found === undefined || excerpt === undefined || sentence === undefined
  return (
    <section
      className={nothing ? 'inspector empty' : 'inspector'}
      aria-label={words.inspector.heading}
      data-pane="inspector"
    >
      {nothing ? (
        <p className="inspector-hint help">{words.inspector.keys}</p>
      ) : (
        <InspectedSentence section={selection.section} excerpt={excerpt} found={found} sentence={sentence} />
      )}
    </section>
  )
})

interface InspectedProps {
  readonly section: SectionId
  readonly excerpt: BriefingExcerpt
  readonly found: ReadPassage
  readonly sentence: Sentence
}

function InspectedSentence({ section, excerpt, found, sentence }: InspectedProps) {
  const program = useProgram()
  const words = useWords()
  const edit = useWorkspace((w) => w.history.briefing.edits.find((e) => e.sentence === sentence.id))
  const author = useWorkspace((w) => w.settings.author)
  const today = useWorkspace((w) => w.info.today)
  const included = excerpt.sentences.includes(sentence.id)
  const set = (after: string | null) =>
    change(program, {
      kind: 'edit',
      sentence: sentence.id,
      before: sentence.text,
      after,
      author,
      date: today,
    })
  const back = () => document.getElementById(`sentence ${section} ${sentence.id}`)?.focus()
  return (
    <>
      <div className="inspector-wording" id="wording">
        <TextField
          className="field"
          value={edit?.after ?? sentence.text}
          onChange={set}
          onBlur={() => program.store.set((w) => ({ ...w, history: settle(w.history) }))}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            back()
          }}
        >
          <Label className="field-label">{words.inspector.wording}</Label>
          <TextArea className="input serif text-area" rows={3} />
        </TextField>
        {edit === undefined ? null : (
          <p className="source-wording">
            <span className="field-label">{words.inspector.sourceWording}:</span> {sentence.text}{' '}
            <Button className="link-button" onPress={() => set(null)}>
              {words.inspector.revert}
            </Button>
          </p>
        )}
      </div>
      <div className="inspector-facts">
        <div className="inspector-row">
          <Checkbox
            className="checkbox"
            isSelected={included}
            onChange={() => toggleSentence(program, section, excerpt, found.passage, sentence.id)}
          >
            <span className="checkbox-box">
              <Icon name="check" />
            </span>
            {words.inspector.include}
          </Checkbox>
          <AssignMenu passage={found.passage.id} sentence={sentence.id} />
          <Button
            className="link-button"
            onPress={() =>
              showSource(program, {
                source: found.source.id,
                passage: found.passage.id,
                sentence: sentence.id,
              })
            }
          >
            <Icon name="source" /> {words.excerpt.showInSource}
          </Button>
        </div>
        <Reason section={section} sentence={sentence} />
        <RepairList source={found.source} sentence={sentence} />
      </div>
    </>
  )
}

interface ReasonProps {
  readonly section: SectionId
  readonly sentence: Sentence
}

/** Why the sentence stands in this section: its evidence, the sentence it leans on, or the analyst. */
const Reason = memo(function Reason({ section, sentence }: ReasonProps) {
  const program = useProgram()
  const words = useWords()
  const language = useWorkspace((w) => w.settings.language)
  const sections = useWorkspace((w) => w.info.sections)
  const sentences = useWorkspace((w) => w.reading.sentences)
  const titleOf = (id: SectionId) => sections.find((s) => s.id === id)?.title[language] ?? id
  const match = sentence.sections.find((m) => m.id === section)
  const others = sentence.sections.filter((m) => m.id !== section).map((m) => titleOf(m.id))
  const via = match?.via === undefined ? undefined : sentences.get(match.via)
  return (
    <div className="reason">
      {match === undefined ? (
        <p>{words.inspector.assigned}</p>
      ) : (
        <p>
          {words.inspector.because(titleOf(section))}{' '}
          {match.evidence.map((piece, index) => (
            <span key={index}>
              {index > 0 ? ', ' : ''}
              <q className="evidence">{piece}</q>
            </span>
          ))}
        </p>
      )}
      {via === undefined ? null : (
        <p>
          {words.inspector.leansOn}{' '}
          <Button
            className="link-button"
            onPress={() => goToPassage(program, via.id.replace(/\.[^.]*$/, ''), via.id)}
          >
            “{via.text.slice(0, 80)}…”
          </Button>
        </p>
      )}
      {others.length === 0 ? null : <p>{words.inspector.otherSections(others.join(', '))}</p>}
    </div>
  )
})

/** "Put under …": a sentence may stand under more than one section. */
export const AssignMenu = memo(function AssignMenu({
  passage,
  sentence,
}: {
  readonly passage: string
  readonly sentence: string
}) {
  const program = useProgram()
  const words = useWords()
  const language = useWorkspace((w) => w.settings.language)
  const sections = useWorkspace((w) => w.info.sections)
  return (
    <MenuTrigger>
      <Button className="link-button">
        <Icon name="add" /> {words.inspector.alsoUnder}
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          aria-label={words.inspector.alsoUnder}
          onAction={(key) => assign(program, String(key), passage, sentence)}
        >
          {sections.map((s) => (
            <MenuItem key={s.id} id={s.id} className="menu-item">
              {s.title[language]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
})
