import type { Language } from '../../corpus/index.ts'

/** Words of the system's dialogs, which the program and not its page opens. */
export interface DialogWords {
  readonly addSources: string
  readonly addFolder: string
  readonly allSources: string
  readonly openBriefing: string
  readonly saveBriefing: string
  readonly briefing: string
  readonly changes: string
  readonly export: (format: string) => string
}

export const dialogWords: Readonly<Record<Language, DialogWords>> = {
  en: {
    addSources: 'Add sources',
    addFolder: 'Add a folder of sources',
    allSources: 'All that Dossier reads',
    openBriefing: 'Open a briefing',
    saveBriefing: 'Save the briefing',
    briefing: 'Dossier briefing',
    changes: 'Changes from Word',
    export: (format) => `Export ${format}`,
  },
  fr: {
    addSources: 'Ajouter des sources',
    addFolder: 'Ajouter un dossier de sources',
    allSources: 'Tout ce que lit Dossier',
    openBriefing: 'Ouvrir une note',
    saveBriefing: 'Enregistrer la note',
    briefing: 'Note Dossier',
    changes: 'Modifications de Word',
    export: (format) => `Exporter en ${format}`,
  },
}
