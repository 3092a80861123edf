import { commands } from '../cli/commands.ts'

/**
 * The command line in an installed program: `Dossier build …` in a terminal runs the command and opens no window. Gives
 * the command and its words, or null where the words are files to open. A file called like a command comes as a path
 * (the system passes whole paths) or is written as one (`./build`).
 *
 * @param words the user's own: without the binary, and without the folder that follows it in a checkout
 */
export function commandInArguments(words: readonly string[]): readonly string[] | null {
  // Switches before the command are Chromium's.
  const first = words.findIndex((word) => !word.startsWith('-'))
  const named = first >= 0 && commands.some((command) => command.name === words[first])
  return named ? words.slice(first) : null
}

/** Runs a command as the command line does, and gives its exit code. A fault of the program is printed: exit code 1. */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    const { main } = await import('../cli/main.ts')
    await main(words)
    return Number(process.exitCode ?? 0)
  } catch (error) {
    console.error(error)
    return 1
  }
}
