#!/usr/bin/env node
import { requireNode24 } from './require-node-24.mjs'

requireNode24()
const { main } = await import('./cli/main.ts')
await main(process.argv.slice(2))
