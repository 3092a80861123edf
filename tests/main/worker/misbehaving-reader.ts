import { serveReading } from '../../../main/worker/reading-packets.ts'

// A reader that does what its file's name says: what the pool must survive.
serveReading(async ({ file }) => {
  if (file.name === 'hang') for (;;);
  if (file.name === 'hog') {
    const kept: number[][] = []
    for (;;) kept.push(new Array(100_000).fill(kept.length))
  }
  if (file.name === 'exit') process.exit(1)
  if (file.name === 'throw') throw new Error('out of reader')
  return {
    decoded: null,
    entry: null,
    diagnostics: [{ severity: 'info', rule: 'undated', message: file.name }],
  }
})
