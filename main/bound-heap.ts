import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the young part of this process's heap at the size that it has. V8 doubles it, up to 64 MB and as much again to
 * copy into, whenever enough has outlived a collection, which in a long document happens although a page's words are
 * given up with the page. For a process that makes one document; costs about 5 % of the time of 500 pages and saves 60 MB.
 */
export function boundHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
