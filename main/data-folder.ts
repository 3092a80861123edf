import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where the library, the settings and the recovery file live, the same for the window, the local browser and the
 * command line: `DOSSIER_DATA` if it is set, else the platform's place for a program's data (XDG Base Directory
 * Specification; Apple's File System Programming Guide; Windows' known folder RoamingAppData).
 */
export function dataFolderFor(platform: NodeJS.Platform, env: Environment, home: string): string {
  if (env.DOSSIER_DATA !== undefined && env.DOSSIER_DATA !== '') return env.DOSSIER_DATA
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Dossier')
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Dossier')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'dossier')
}

/** The data folder of this machine and user; made if it is missing, readable by the user alone. */
export function dataFolder(): string {
  const folder = dataFolderFor(process.platform, process.env, homedir())
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
