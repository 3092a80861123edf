import { inFrench } from './fr.ts'

/** A sentence of the program in the languages of its window. */
export interface Said {
  /** In English: what the command line and its JSON say. */
  readonly message: string
  /** In French, where the catalogue has it. */
  readonly messageFr?: string
}

/** What may stand inside a sentence: the user's own words and numbers, or something that differs by language. */
export type SaidValue = string | number | Said

/** The key of a sentence in a catalogue: its English words, `{}` where something is put in. */
export function messageKey(strings: readonly string[]): string {
  return strings.join('{}')
}

/**
 * Says a sentence in every language of the window: the English words stand where they are said, and the other
 * languages' are found by them, as gettext does. `{0}`, `{1}` … in a translation are the values, in any order.
 *
 * @example { severity: 'error', rule: 'empty-file', ...say`${file.name} holds no text and was left out.` }
 */
export function say(strings: TemplateStringsArray, ...values: readonly SaidValue[]): Said {
  const message = strings.reduce((text, part, i) => text + english(values[i - 1] ?? '') + part)
  const translation = inFrench[messageKey(strings)]
  if (translation === undefined) return { message }
  const messageFr = spaced(translation).replace(/\{(\d)\}/g, (_, digit) =>
    french(values[Number(digit)] ?? ''),
  )
  return { message, messageFr }
}

/** What something says, without what else it is. */
export function saidOf({ message, messageFr }: Said): Said {
  return messageFr === undefined ? { message } : { message, messageFr }
}

/** Words that depend on a number, inside a sentence. French takes 0 and 1 for one. */
export function counted(
  count: number,
  en: readonly [one: string, many: string],
  fr: readonly [one: string, many: string],
): Said {
  return { message: count === 1 ? en[0] : en[1], messageFr: count < 2 ? fr[0] : fr[1] }
}

/** French sets its high punctuation off with a space at which no line may break. */
function spaced(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0')
}

function english(value: SaidValue): string {
  return typeof value === 'object' ? value.message : String(value)
}

function french(value: SaidValue): string {
  return typeof value === 'object' ? (value.messageFr ?? value.message) : String(value)
}
