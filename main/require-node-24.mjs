// Plain JavaScript that any Node from 14 on can parse: it is what an old Node sees first.
import module from 'node:module'

/** The first Node that runs the TypeScript files as they are and has `node:sqlite` without a flag. */
const oldestMajor = 24

/** Stops with one line, exit 2, when this Node is too old to run the program. */
export function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < oldestMajor) {
    process.stderr.write(
      `Dossier needs Node ${oldestMajor} or later, and this is ${process.version}: run \`npm ci --include=dev\` and start it ` +
        'with `npm run`, or install a newer Node from nodejs.org.\n',
    )
    process.exit(2)
  }
}

/**
 * Stops with one line, exit 2, when this Node is too old to run the program; otherwise turns on Node's cache of
 * compiled code, which halves the start-up time of the command line.
 */
export function requireNode24() {
  refuseOldNode()
  module.enableCompileCache?.()
}
