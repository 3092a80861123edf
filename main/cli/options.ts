import type { Option } from './command.ts'

/** Options that several commands share. */
export const jsonOption: Option = { kind: 'flag', value: null, about: 'print one JSON value' }
export const libraryOption: Option = { kind: 'value', value: 'DIR', about: 'folder of the library' }
