import { join } from 'node:path'
import { buildApp } from '../../main/build/build-app.ts'
import { appInputs, builtFolder, isStale } from '../../main/build/built.ts'
import { chromiumProgram } from './chromium.ts'

/** Before the first test: the program is built as it is shipped, and Chromium is unpacked, both only if need be. */
export async function setup(): Promise<void> {
  await chromiumProgram()
  if (isStale(join(builtFolder, 'package.json'), appInputs)) await buildApp()
}
