import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords, useWorkspace } from './workspace-context.ts'

/** Asks what to do with unsaved changes before another briefing takes their place. */
export function UnsavedDialog() {
  const words = useWords()
  const question = useWorkspace((w) => w.question)
  const title = useWorkspace((w) => w.history.briefing.title)
  if (question === null) return null
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      onOpenChange={(open) => {
        if (!open) question.answer('cancel')
      }}
    >
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title">{words.question.title}</Heading>
          <p>{words.question.text(title.trim() === '' ? words.untitled : title)}</p>
          <div className="dialog-buttons">
            <Button className="button" onPress={() => question.answer('discard')}>
              {words.question.discard}
            </Button>
            <span className="status-space" />
            <Button className="button" onPress={() => question.answer('cancel')}>
              {words.cancel}
            </Button>
            <Button className="button primary" autoFocus onPress={() => question.answer('save')}>
              {words.question.save}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
