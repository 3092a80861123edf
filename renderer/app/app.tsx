import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { follow } from '../actions/boot.ts'
import type { Context } from '../actions/context.ts'
import { followFocus } from '../actions/focus.ts'
import { EditedFileInput } from '../review/edited-file-input.tsx'
import { Announcer } from './announcer.tsx'
import { Dialogs } from './dialogs.tsx'
import { DropTarget } from './drop-target.tsx'
import { followKeys } from './follow-keys.ts'
import { Notices } from './notices.tsx'
import { Panes } from './panes.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { WindowLooks } from './window-looks.ts'
import { useWords, WorkspaceContext } from './workspace-context.ts'

/** The whole window. */
export function App({ context }: { readonly context: Context }) {
  useEffect(() => {
    const stops = [follow(context), followKeys(context), followFocus()]
    return () => {
      for (const stop of stops) stop()
    }
  }, [context])
  return (
    <WorkspaceContext value={context}>
      <Window />
    </WorkspaceContext>
  )
}

/** Follows nothing but the language: what it holds follows the workspace part by part. */
function Window() {
  const words = useWords()
  return (
    <I18nProvider locale={words.locale}>
      <DropTarget>
        <TopBar />
        <Notices />
        <Panes />
        <StatusBar />
        <Dialogs />
        <EditedFileInput />
        <Announcer />
        <WindowLooks />
      </DropTarget>
    </I18nProvider>
  )
}
