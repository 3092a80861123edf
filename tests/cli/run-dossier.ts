import { runCommandLine } from '../../main/cli/main.ts'
import { nodeHost } from '../../main/host.ts'
import { type Ended, root } from './spawn-dossier.ts'

/**
 * Runs the command line in this process and collects what it would print: all of it but the start of a process and its
 * streams, which `dossierProcess` runs once for each command. A failure that no user should see is thrown here.
 */
export async function dossier(
  args: readonly string[],
  options: { readonly cwd?: string } = {},
): Promise<Ended> {
  const out: (string | Uint8Array)[] = []
  const err: string[] = []
  const code = await runCommandLine(args, {
    host: nodeHost,
    folder: options.cwd ?? root,
    out: async (result) => void out.push(result),
    note: (line) => void err.push(`${line}\n`),
    progress: () => {},
  })
  return {
    code,
    stdout: Buffer.concat(out.map((part) => Buffer.from(part))).toString(),
    stderr: err.join(''),
  }
}
