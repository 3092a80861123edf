/** What kind of failure of the machine it was; `other` keeps the system's own words in the message. */
export type HostErrorKind =
  | 'not-found'
  | 'no-permission'
  | 'is-folder'
  | 'not-folder'
  | 'disk-full'
  | 'read-only'
  | 'too-large'
  | 'other'

/** The machine failed (disk full, permission). Thrown by the Host, turned into a value once, at a shell's edge. */
export class HostError extends Error {
  readonly kind: HostErrorKind
  readonly path: string

  constructor(kind: HostErrorKind, message: string, path: string) {
    super(message)
    this.name = 'HostError'
    this.kind = kind
    this.path = path
  }
}

const kinds: Readonly<Record<string, HostErrorKind>> = {
  ENOENT: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'is-folder',
  ENOTDIR: 'not-folder',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EFBIG: 'too-large',
}

const reasons: Readonly<Record<Exclude<HostErrorKind, 'other'>, Readonly<Record<'read' | 'write', string>>>> =
  {
    'not-found': { read: 'there is no such file', write: 'its folder does not exist' },
    'no-permission': { read: 'you may not read it', write: 'you may not write there' },
    'is-folder': { read: 'it is a folder', write: 'it is a folder' },
    'not-folder': { read: 'part of its path is not a folder', write: 'part of its path is not a folder' },
    'disk-full': { read: 'the disk is full', write: 'the disk is full; what was there before is unchanged' },
    'read-only': { read: 'the disk is read-only', write: 'the disk is read-only' },
    'too-large': { read: 'it is too large', write: 'it would be too large for this disk' },
  }

/** Turns what Node throws into a `HostError` whose message names the path and says why; a `HostError` stays itself. */
export function hostError(error: unknown, doing: 'read' | 'write', path: string): HostError {
  if (error instanceof HostError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const kind = kinds[code] ?? 'other'
  const reason =
    kind === 'other' ? (error instanceof Error ? error.message : String(error)) : reasons[kind][doing]
  return new HostError(kind, `${path} cannot be ${doing === 'read' ? 'read' : 'written'}: ${reason}.`, path)
}
