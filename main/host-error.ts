import type { Said } from '../corpus/index.ts'

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

  /** The message in each language of the window. */
  readonly said: Said

  constructor(kind: HostErrorKind, said: Said | string, path: string) {
    super(typeof said === 'string' ? said : said.message)
    this.name = 'HostError'
    this.said = typeof said === 'string' ? { message: said } : said
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

/** Why, in both languages of the window; here and not in the catalogue, so that a command starts without it. */
const reasons: Readonly<Record<Exclude<HostErrorKind, 'other'>, Readonly<Record<'read' | 'write', Said>>>> = {
  'not-found': {
    read: { message: 'there is no such file', messageFr: 'ce fichier n’existe pas' },
    write: { message: 'its folder does not exist', messageFr: 'son dossier n’existe pas' },
  },
  'no-permission': {
    read: { message: 'you may not read it', messageFr: 'vous n’avez pas le droit de le lire' },
    write: { message: 'you may not write there', messageFr: 'vous n’avez pas le droit d’y écrire' },
  },
  'is-folder': both('it is a folder', 'c’est un dossier'),
  'not-folder': both('part of its path is not a folder', 'une partie de son chemin n’est pas un dossier'),
  'disk-full': {
    read: { message: 'the disk is full', messageFr: 'le disque est plein' },
    write: {
      message: 'the disk is full; what was there before is unchanged',
      messageFr: 'le disque est plein ; ce qui s’y trouvait est inchangé',
    },
  },
  'read-only': both('the disk is read-only', 'le disque est en lecture seule'),
  'too-large': {
    read: { message: 'it is too large', messageFr: 'il est trop grand' },
    write: {
      message: 'it would be too large for this disk',
      messageFr: 'il serait trop grand pour ce disque',
    },
  },
}

function both(message: string, messageFr: string): Readonly<Record<'read' | 'write', Said>> {
  return { read: { message, messageFr }, write: { message, messageFr } }
}

/** Turns what Node throws into a `HostError` whose message names the path and says why; a `HostError` stays itself. */
export function hostError(error: unknown, doing: 'read' | 'write', path: string): HostError {
  if (error instanceof HostError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const kind = kinds[code] ?? 'other'
  const reason: Said =
    kind === 'other'
      ? { message: error instanceof Error ? error.message : String(error) }
      : reasons[kind][doing]
  const said = {
    message: `${path} cannot be ${doing === 'read' ? 'read' : 'written'}: ${reason.message}.`,
    messageFr: `${path} ne peut pas être ${doing === 'read' ? 'lu' : 'écrit'} : ${reason.messageFr ?? reason.message}.`,
  }
  return new HostError(kind, said, path)
}
