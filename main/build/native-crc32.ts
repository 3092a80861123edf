/** Stands for `templates/writers/crc32.ts` in the built program: Node's own, many times as fast. */
export { crc32 } from 'node:zlib'
