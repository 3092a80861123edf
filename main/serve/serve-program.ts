import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePage } from '../build/build-page.ts'
import { readConfiguration, standardFolder } from '../configuration/configuration.ts'
import { createWorkbench } from '../handlers/create-workbench.ts'
import { nodeHost } from '../host.ts'
import { packageRoot } from '../package-root.ts'
import type { Shell } from '../shell.ts'
import { type EventHub, eventHub } from './event-hub.ts'
import { type RunningServer, startServer } from './server.ts'

/** The Shell over a local browser: no dialogs, no paths; files come as bytes and leave as downloads. */
function browserShell(dataFolder: string, events: EventHub): Shell {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
  return {
    host: nodeHost,
    capabilities: { shell: 'browser', files: false, menu: false },
    version,
    dataFolder,
    emit: events.emit,
    chooseFiles: async () => null,
    chooseTarget: async () => null,
    droppedPath: () => null,
    showInFolder: () => undefined,
    noteRecent: () => undefined,
    noteBriefing: () => undefined,
  }
}

/** How to serve. */
export interface ServeOptions {
  /** 0 for any free port. */
  readonly port: number
  /** Folder of the library, the settings and the recovery file. */
  readonly dataFolder: string
  /** Folder with the user's own sections and templates; null for the one in the data folder. */
  readonly config: string | null
  /** Hears what takes time. */
  readonly told: (line: string) => void
  /** Hears of faults of the program. */
  readonly report: (error: unknown) => void
}

/** Starts the whole program for the local browser. @throws HostError when the port cannot be had */
export async function serveProgram(options: ServeOptions): Promise<RunningServer> {
  const page = await ensurePage(options.told)
  const events = eventHub()
  const configuration = await readConfiguration(
    nodeHost,
    options.config ?? standardFolder(options.dataFolder),
  )
  const { handlers, workbench } = createWorkbench(browserShell(options.dataFolder, events), configuration)
  // 256 random bits: the address cannot be guessed by another user of the machine or by a web page.
  const token = randomBytes(32).toString('base64url')
  const server = await startServer({ handlers, events, page, token, report: options.report }, options.port)
  return {
    ...server,
    close: async () => {
      await server.close()
      await workbench.close()
    },
  }
}
