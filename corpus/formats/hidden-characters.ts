import type { Decoded } from '../decoded.ts'
import type { Diagnostic } from '../diagnostics.ts'

// Characters that change the direction of what follows (Unicode UAX 9: embeddings, overrides, isolates) can make a
// text show other words than it holds ("Trojan Source", CVE-2021-42574).
const direction = /[\u202a-\u202e\u2066-\u2069]/g
// C0 and C1 controls without tab and line ends: no text needs them.
const control = new RegExp(`[${String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f`}]`, 'g')

/** Warns of invisible characters that may mislead a reader; the repair step takes them out and records each. */
export function hiddenCharacters(decoded: Decoded): readonly Diagnostic[] {
  const turning = decoded.original.match(direction)?.length ?? 0
  const controls = decoded.original.match(control)?.length ?? 0
  if (turning + controls === 0) return []
  const found = [
    ...(controls > 0 ? [`${controls} control ${controls === 1 ? 'character' : 'characters'}`] : []),
    ...(turning > 0
      ? [`${turning} that ${turning === 1 ? 'changes' : 'change'} the direction of the text`]
      : []),
  ]
  return [
    {
      severity: 'warning',
      rule: 'hidden-characters',
      file: decoded.file,
      message: `${decoded.file} holds invisible characters (${found.join(', ')}); they were taken out of the readable text and recorded.`,
    },
  ]
}
