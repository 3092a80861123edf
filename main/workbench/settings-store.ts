import { checkArguments } from '../arguments.ts'
import type { Settings } from '../contract.ts'
import type { JsonFile } from './json-file.ts'

/** What a new user gets. The language is the system's, where there is a choice. */
export function defaultSettings(locale: string): Settings {
  return {
    theme: 'system',
    zoom: 100,
    language: locale.toLowerCase().startsWith('fr') ? 'fr' : 'en',
    author: null,
    panes: { widths: [24, 42, 34], collapsed: [] },
  }
}

export interface SettingsStore {
  readonly get: () => Promise<Settings>
  readonly set: (change: Partial<Settings>) => Promise<Settings>
}

/** Settings in a file; what is damaged or unknown in it falls back to the default. */
export function createSettingsStore(file: JsonFile, locale: string): SettingsStore {
  let settings: Settings | null = null
  const get = async (): Promise<Settings> => {
    if (settings !== null) return settings
    const defaults = defaultSettings(locale)
    const stored = checkArguments('settings.set', [await file.read()])
    settings ??= { ...defaults, ...(stored.ok ? stored.value[0] : {}) }
    return settings
  }
  return {
    get,
    set: async (change) => {
      settings = { ...(await get()), ...change }
      await file.write(settings)
      return settings
    },
  }
}
