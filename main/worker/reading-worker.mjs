// The entry of a reader's thread in a checkout. With the compile cache on, Node keeps what it made of the TypeScript
// files, so that only the very first thread has to translate them: threads then start several times as fast, and no
// thread loads Node's translator, whose WebAssembly has been seen to end the whole process (V8 check
// "jit_page.has_value") where many threads come and go.
import module from 'node:module'

module.enableCompileCache()
await import('./reading-worker.ts')
module.flushCompileCache()
