/**
 * Scripts that the built program keeps together with V8's code of them. `commandLine` holds the commands below, with
 * all they need to read text and write PDF; `wordWriter` what a Word file needs besides, for most commands write none.
 */
export const keptScripts = { commandLine: 'command-line', wordWriter: 'word-writer' } as const

export type KeptScript = (typeof keptScripts)[keyof typeof keptScripts]

/** The commands in `commandLine`; the others start from the program's modules. */
export const keptCommands: readonly string[] = ['build', 'sources', 'extract', 'sections', 'templates']

/** The script itself, beside the program's modules. */
export function scriptFile(name: KeptScript): string {
  return `${name}.cjs`
}

/** Its code for the V8, the flags and the processor that `tag` stands for (`v8.cachedDataVersionTag`). */
export function codeFile(name: KeptScript, tag: number): string {
  return `${name}-${tag.toString(16)}.code`
}
