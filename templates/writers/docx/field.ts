import { characters, element, type Markup, preserved, run } from './element.ts'

/**
 * A field with its result already in place (ECMA-376 Part 1, 17.16.2). It is not marked dirty, so that Word asks
 * nothing when the file opens; F9 brings it up to date.
 */
export function field(
  instruction: string,
  result: readonly Markup[],
  style: string | null = null,
): readonly Markup[] {
  const mark = (type: string) => run(style, element('w:fldChar', { 'w:fldCharType': type }))
  return [
    mark('begin'),
    run(style, preserved('w:instrText', ` ${instruction} `)),
    mark('separate'),
    run(style, ...result),
    mark('end'),
  ]
}

/** A field whose result is plain text. */
export function textField(
  instruction: string,
  result: string,
  style: string | null = null,
): readonly Markup[] {
  return field(instruction, characters(result), style)
}
