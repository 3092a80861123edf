import type { CommandId, Language } from '../contract.ts'

/** Words of the native menu, in both languages of the interface. `&` marks the access key on Windows and Linux. */
export interface MenuWords {
  readonly file: string
  readonly edit: string
  readonly view: string
  readonly window: string
  readonly help: string
  readonly recent: string
  readonly noRecent: string
  readonly quit: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly fullScreen: string
  readonly minimise: string
  readonly close: string
  readonly commands: Readonly<Record<CommandId, string>>
}

export const menuWords: Readonly<Record<Language, MenuWords>> = {
  en: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    window: '&Window',
    help: '&Help',
    recent: 'Open &Recent',
    noRecent: 'No recent briefings',
    quit: 'Quit Dossier',
    cut: 'Cu&t',
    copy: '&Copy',
    paste: '&Paste',
    selectAll: 'Select &All',
    fullScreen: '&Full Screen',
    minimise: '&Minimise',
    close: '&Close Window',
    commands: {
      new: '&New Briefing',
      open: '&Open…',
      save: '&Save',
      'save-as': 'Save &As…',
      import: '&Add Sources…',
      'import-folder': 'Add &Folder…',
      'paste-source': 'Paste &Text as Source…',
      'export-pdf': 'Export as &PDF…',
      'export-docx': 'Export for &Word…',
      'review-word': '&Changes from Word…',
      undo: '&Undo',
      redo: '&Redo',
      search: '&Find in Library',
      'show-in-source': '&Show in Source',
      'next-pane': '&Next Pane',
      'previous-pane': '&Previous Pane',
      'toggle-sources': '&Sources Pane',
      'toggle-page': 'Page P&ane',
      'zoom-in': 'Zoom &In',
      'zoom-out': 'Zoom &Out',
      'zoom-reset': 'Actual Si&ze',
      theme: '&Light or Dark',
      shortcuts: '&Keyboard Shortcuts',
      about: '&About Dossier',
    },
  },
  fr: {
    file: '&Fichier',
    edit: '&Édition',
    view: '&Affichage',
    window: 'Fe&nêtre',
    help: 'Aid&e',
    recent: 'Ouvrir un document &récent',
    noRecent: 'Aucune note récente',
    quit: 'Quitter Dossier',
    cut: '&Couper',
    copy: 'Co&pier',
    paste: 'C&oller',
    selectAll: '&Tout sélectionner',
    fullScreen: '&Plein écran',
    minimise: '&Réduire',
    close: '&Fermer la fenêtre',
    commands: {
      new: '&Nouvelle note',
      open: '&Ouvrir…',
      save: '&Enregistrer',
      'save-as': 'Enregistrer &sous…',
      import: '&Ajouter des sources…',
      'import-folder': 'Ajouter un &dossier…',
      'paste-source': 'Coller un &texte comme source…',
      'export-pdf': 'Exporter en &PDF…',
      'export-docx': 'Exporter pour &Word…',
      'review-word': 'Modifications faites dans Wor&d…',
      undo: '&Annuler',
      redo: '&Rétablir',
      search: '&Rechercher dans la bibliothèque',
      'show-in-source': '&Montrer dans la source',
      'next-pane': 'Volet &suivant',
      'previous-pane': 'Volet &précédent',
      'toggle-sources': 'Volet des &sources',
      'toggle-page': 'Volet de la p&age',
      'zoom-in': 'Zoom a&vant',
      'zoom-out': 'Zoom a&rrière',
      'zoom-reset': '&Taille réelle',
      theme: '&Clair ou sombre',
      shortcuts: 'Raccourcis &clavier',
      about: 'À &propos de Dossier',
    },
  },
}
