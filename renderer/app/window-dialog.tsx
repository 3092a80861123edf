import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { setView } from '../actions/view.ts'
import { IconButton } from './icon-button.tsx'
import { useProgram, useWords } from './workspace-context.ts'

/** A panel over the window that Escape, its button and a click beside it close. */
export function WindowDialog({
  title,
  children,
  className,
}: {
  readonly title: string
  readonly children: ReactNode
  readonly className?: string
}) {
  const program = useProgram()
  const words = useWords()
  const close = () => setView(program, { dialog: null })
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) close()
      }}
    >
      <Modal className={`modal ${className ?? ''}`}>
        <Dialog className="dialog">
          <header className="dialog-header">
            <Heading slot="title">{title}</Heading>
            <IconButton icon="close" label={words.close} onPress={close} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
