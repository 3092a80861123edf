import type { Decoded } from '../decoded.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { counted, say } from '../messages/say.ts'

// Characters that change the direction of what follows (Unicode UAX 9: embeddings, overrides, isolates) can make a
// text show other words than it holds ("Trojan Source", CVE-2021-42574).
const directions = String.raw`\u202a-\u202e\u2066-\u2069`
// C0 and C1 controls without tab and line ends: no text needs them.
const controlCharacters = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f`
const direction = new RegExp(`[${directions}]`, 'g')
const controlPattern = new RegExp(`[${controlCharacters}]`, 'g')
const either = new RegExp(`[${directions}${controlCharacters}]`)

/** Warns of invisible characters that may mislead a reader; the repair step takes them out and records each. */
export function hiddenCharacters(decoded: Decoded): readonly Diagnostic[] {
  if (!either.test(decoded.original)) return []
  const turning = decoded.original.match(direction)?.length ?? 0
  const controls = decoded.original.match(controlPattern)?.length ?? 0
  const control = say`${controls} control ${counted(controls, ['character', 'characters'], ['caractère', 'caractères'])}`
  const turns = say`${turning} that ${counted(turning, ['changes', 'change'], ['change', 'changent'])} the direction of the text`
  const found = turning === 0 ? control : controls === 0 ? turns : say`${control}, ${turns}`
  return [
    {
      severity: 'warning',
      rule: 'hidden-characters',
      file: decoded.file,
      ...say`${decoded.file} holds invisible characters (${found}); they were taken out of the readable text and recorded.`,
    },
  ]
}
