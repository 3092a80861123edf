import type { Command } from './command.ts'

/** A command as the registry knows it; its code is loaded only when it runs, so that each starts fast. */
export interface CommandEntry {
  readonly name: string
  readonly about: string
  readonly load: () => Promise<Command>
}

/** All commands, in the order of the help. A new command is one file and one entry here. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'sources',
    about: 'read articles and report what was found, repaired and left out',
    load: async () => (await import('./sources.ts')).sources,
  },
  {
    name: 'sections',
    about: 'list the sections that a briefing can have',
    load: async () => (await import('./sections.ts')).sections,
  },
  {
    name: 'templates',
    about: 'list the templates that a briefing can be set in',
    load: async () => (await import('./templates.ts')).templates,
  },
  {
    name: 'build',
    about: 'build a briefing as PDF, Word or text',
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'extract',
    about: 'list the events, arms transfers or quotations in articles',
    load: async () => (await import('./extract.ts')).extract,
  },
  {
    name: 'trace',
    about: 'say where each sentence of a PDF or Word file comes from',
    load: async () => (await import('./trace.ts')).trace,
  },
  {
    name: 'verify',
    about: 'check a PDF, Word file or pack against its sources',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'reimport',
    about: 'bring the edits of a Word file home to its briefing',
    load: async () => (await import('./reimport.ts')).reimport,
  },
  {
    name: 'serve',
    about: 'serve the program to the local browser',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'import',
    about: 'take articles into the library',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'search',
    about: 'find words in the library',
    load: async () => (await import('./search.ts')).search,
  },
]
