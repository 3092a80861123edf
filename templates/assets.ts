/** The faces that documents are set in. One family for reading, one for structure; four cuts each at most. */
export type FontId =
  | 'serif-regular'
  | 'serif-italic'
  | 'serif-semibold'
  | 'serif-semibold-italic'
  | 'sans-regular'
  | 'sans-italic'
  | 'sans-semibold'
  | 'sans-semibold-italic'
  | 'symbols'

/** Where the host finds a face: a file of a package in node_modules (OpenType, static cut, open licence). */
export interface FontFile {
  readonly id: FontId
  readonly package: string
  readonly file: string
}

const serif = '@expo-google-fonts/source-serif-4'
const sans = '@expo-google-fonts/source-sans-3'
const symbols = '@expo-google-fonts/noto-sans'

/** Every face that `Assets.font` can be asked for. */
export const fontFiles: readonly FontFile[] = [
  { id: 'serif-regular', package: serif, file: '400Regular/SourceSerif4_400Regular.ttf' },
  { id: 'serif-italic', package: serif, file: '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf' },
  { id: 'serif-semibold', package: serif, file: '600SemiBold/SourceSerif4_600SemiBold.ttf' },
  {
    id: 'serif-semibold-italic',
    package: serif,
    file: '600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  },
  { id: 'sans-regular', package: sans, file: '400Regular/SourceSans3_400Regular.ttf' },
  { id: 'sans-italic', package: sans, file: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf' },
  { id: 'sans-semibold', package: sans, file: '600SemiBold/SourceSans3_600SemiBold.ttf' },
  {
    id: 'sans-semibold-italic',
    package: sans,
    file: '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
  },
  { id: 'symbols', package: symbols, file: '400Regular/NotoSans_400Regular.ttf' },
]

/** What the writers need of the machine, as functions of the host. Equal arguments give equal bytes. */
export interface Assets {
  /** The bytes of a face; asked for only when the document needs it. */
  font(id: FontId): Promise<Uint8Array>
  /** The face as Word files carry it, packed when the program was built; null (or no function) where it was not. */
  packedFont?(id: FontId): Promise<Uint8Array | null>
  /** RFC 1951 (raw) deflate. */
  deflate(bytes: Uint8Array): Promise<Uint8Array>
  /** RFC 1950: the same with the head and the checksum that a PNG file asks for. */
  zlib(bytes: Uint8Array): Promise<Uint8Array>
  /** SHA-256, 64 lower-case hex digits. */
  sha256(bytes: Uint8Array): string
  /**
   * Called between the steps of long work. What it throws ends the work: a host whose user has changed the briefing
   * meanwhile does not wait for a page that nobody will see.
   */
  checkpoint?(): void
  /**
   * Called, perhaps more than once, while a document is made that turns out to be long (dozens of pages): a host can
   * save memory at some cost of time from there on.
   */
  longDocument?(): void
}
