/** Entries of one range; the format allows no more than 256 to share their first byte. */
const rangeSize = 256

/**
 * A ToUnicode CMap (ISO 32000-1, 9.10.3): for each glyph of a subset, by its number, the characters it stands for.
 */
export function toUnicodeMap(characters: readonly (readonly number[])[]): string {
  const entries = characters.map((codePoints) => `<${codePoints.map(utf16).join(' ')}>`)
  const ranges: string[] = []
  for (let start = 0; start < entries.length; start += rangeSize) {
    const part = entries.slice(start, start + rangeSize)
    ranges.push(`<${hex(start)}> <${hex(start + part.length - 1)}> [${part.join(' ')}]`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint)
  return Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}
