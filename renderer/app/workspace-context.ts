import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Context } from '../actions/context.ts'
import type { Workspace } from '../state/workspace.ts'
import { type Words, wordsOf } from '../words/index.ts'
import { type Told, told } from '../words/told.ts'

export const WorkspaceContext = createContext<Context | null>(null)

/** The program and the workspace, for actions. */
export function useProgram(): Context {
  const context = useContext(WorkspaceContext)
  if (context === null) throw new Error('the window’s parts are used outside of the window')
  return context
}

/** A part of the workspace; the component draws again when that part becomes another value. */
export function useWorkspace<T>(part: (workspace: Workspace) => T): T {
  const { store } = useProgram()
  return useSyncExternalStore(store.subscribe, () => part(store.get()))
}

/** The words of the window in the user's language. */
export function useWords(): Words {
  return wordsOf(useWorkspace((w) => w.settings.language))
}

/** Says what the program said, in the user's language. */
export function useTold(): (said: Told) => string {
  const language = useWorkspace((w) => w.settings.language)
  return (said) => told(said, language)
}
