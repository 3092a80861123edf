#!/usr/bin/env node
import { requireNode24 } from '../require-node-24.mjs'
import { keptCommands, keptScripts } from './kept-scripts.ts'
import { setQuickFlags } from './quick-flags.ts'
import { keptScript } from './run-script.ts'

// The built command line, `node dossier.js build …`. What takes long to start runs from kept code.
type CommandLine = typeof import('../cli/main.ts')

setQuickFlags()
const args = process.argv.slice(2)
const kept = keptCommands.includes(args[0] ?? '') ? keptScript<CommandLine>(keptScripts.commandLine) : null
if (kept === null) requireNode24()
const { main } = kept ?? (await import('../cli/main.ts'))
await main(args)
// All is written. To end at once takes less than to take down, piece by piece, what ends with the process.
const flushed = (stream: NodeJS.WriteStream) => new Promise((done) => stream.write('', done))
await Promise.all([flushed(process.stdout), flushed(process.stderr)])
process.exit()
