import type { Language } from '../../main/contract.ts'

/** Something that the program says in both languages of the window. */
export interface Told {
  readonly message: string
  readonly messageFr?: string
}

/** What the program says, in the user's language; in English where it has no other. */
export function told({ message, messageFr }: Told, language: Language): string {
  return language === 'fr' ? (messageFr ?? message) : message
}
