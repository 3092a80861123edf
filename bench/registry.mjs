/**
 * Every bench: one line each. `file` is relative to this folder and runs when it is imported.
 * @type {readonly { name: string, file: string, about: string }[]}
 */
export const benches = [
  {
    name: 'render',
    file: './render.ts',
    about: 'PDF and Word from articles, against other tools at 5, 50 and 500 pages',
  },
  {
    name: 'other-programs',
    file: './other-programs.ts',
    about: 'every template, language and paper through qpdf and LibreOffice, where they are installed',
  },
  {
    name: 'joined-words',
    file: './joined-words.ts',
    about:
      'joined-word repair: precision and recall with 2 % of the spaces removed, and repairs of clean texts',
  },
  {
    name: 'reading',
    file: './reading.ts',
    about: 'sections and facts on labelled articles: precision, recall, F1',
  },
  {
    name: 'section-weights',
    file: './section-weights.ts',
    about: 'sections read with weights that were fitted to the other labelled articles only',
  },
  {
    name: 'library',
    file: './library.ts',
    about: 'import, memory, growth and search of the library against bare SQLite FTS5',
  },
  {
    name: 'library-kills',
    file: './library-kills.ts',
    about: 'kills imports at random moments and checks that nothing reported is lost',
  },
  { name: 'fuzz', file: './fuzz.ts', about: 'reads mutated files: no crash, no hang, no character lost' },
  {
    name: 'fuzz-verify',
    file: './fuzz-verify.ts',
    about: 'changes one character of a Word or PDF file 500 times and counts how often verify notices',
  },
  {
    name: 'kill-save',
    file: './kill-save.ts',
    about: 'kills the program while it saves a briefing and an export, and looks at what is left',
  },
  {
    name: 'window',
    file: './window.ts',
    about: 'a change to the page drawn, beside a cold build; typing in the search with 5,000 sources',
  },
  {
    name: 'idle',
    file: './idle.ts',
    about: 'start and idle memory with a library of 10,000 sources, beside one of two',
  },
  {
    name: 'warm',
    file: './warm.ts',
    about:
      'previews in the warm worker, against a cold build and stock pdfmake; one page of fifty after an edit',
  },
]
