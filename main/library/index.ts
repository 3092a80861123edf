/** The library as the shells see it. */
export type { Imported, ImportOptions, LibraryImport, LibraryProgress } from './import-files.ts'
export type { ImportItem } from './import-item.ts'
export { importPaths } from './import-paths.ts'
export type { NearDuplicate } from './index-writer.ts'
export { type Library, type LibraryOptions, openLibrary } from './library.ts'
export { defaultLibrary, isLibrary } from './library-folder.ts'
export type { LibraryHit, LibrarySearch } from './search-index.ts'
