import { AboutDialog } from './about-dialog.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { SaveNameDialog, StoredDialog } from './stored-dialogs.tsx'
import { UnsavedDialog } from './unsaved-dialog.tsx'
import { useWorkspace } from './workspace-context.ts'

/** The few things that are asked or shown over the window; nothing that the work needs lies in one. */
export function Dialogs() {
  const dialog = useWorkspace((w) => w.view.dialog)
  return (
    <>
      <UnsavedDialog />
      {dialog === 'about' ? <AboutDialog /> : null}
      {dialog === 'shortcuts' ? <ShortcutsDialog /> : null}
      {dialog === 'paste' ? <PasteDialog /> : null}
      {dialog === 'stored' ? <StoredDialog /> : null}
      {dialog === 'save-name' ? <SaveNameDialog /> : null}
    </>
  )
}
