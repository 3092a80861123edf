/** Marks the fuses in Electron's program: this text, a version byte, a count, one byte a fuse (docs, "Electron Fuses"). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The fuses of version 1, in their order, and how Dossier sets each. */
export const wantedFuses: readonly (readonly [name: string, on: boolean])[] = [
  ['RunAsNode', false],
  ['EnableCookieEncryption', true],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
]

/** A program's worth of fuses, each the opposite of what is wanted, so that one that is not flipped shows. */
export function unsetFuses(): Uint8Array {
  const states = wantedFuses.map(([, on]) => (on ? '0' : '1')).join('')
  return Buffer.concat([Buffer.from(sentinel), Buffer.from([1, wantedFuses.length]), Buffer.from(states)])
}

/** The fuses of a program by name; a fuse is on where its byte is "1". @throws Error when there are none */
export function readFuses(program: Uint8Array): ReadonlyMap<string, boolean> {
  const bytes = Buffer.from(program)
  const at = bytes.indexOf(sentinel)
  if (at < 0) throw new Error('the program holds no fuses')
  const states = bytes.subarray(at + sentinel.length + 2)
  return new Map(wantedFuses.map(([name], i) => [name, states[i] === '1'.charCodeAt(0)]))
}
