/**
 * Values between Node and the page as text. They are cloned first, as Electron does, so that a function or a class
 * instance fails here as it would there; then bytes, dates and what JSON has no sign for are tagged. One function, in
 * plain terms, because its text also runs inside the page.
 */
export function makeCodec() {
  type Tagged = { readonly $: string; readonly v?: unknown }
  const isTagged = (x: unknown): x is Tagged => typeof x === 'object' && x !== null && '$' in x
  const toBase64 = (bytes: Uint8Array): string => {
    let text = ''
    for (let i = 0; i < bytes.length; i += 32_768)
      text += String.fromCharCode(...bytes.subarray(i, i + 32_768))
    return btoa(text)
  }
  const tag = (x: unknown): unknown => {
    if (x === undefined) return { $: 'undefined' }
    if (typeof x === 'bigint') return { $: 'bigint', v: String(x) }
    if (typeof x === 'number' && !Number.isFinite(x)) return { $: 'number', v: String(x) }
    if (typeof x !== 'object' || x === null) return x
    if (x instanceof Date) return { $: 'date', v: x.getTime() }
    if (x instanceof Uint8Array) return { $: 'bytes', v: toBase64(x) }
    if (Array.isArray(x)) return x.map(tag)
    if (x instanceof Map || x instanceof Set || ArrayBuffer.isView(x) || x instanceof ArrayBuffer)
      throw new Error(`stand-in: ${x.constructor.name} is not carried; the contract has none`)
    return { $: 'object', v: Object.entries(x).map(([key, value]) => [key, tag(value)]) }
  }
  const untag = (x: unknown): unknown => {
    if (Array.isArray(x)) return x.map(untag)
    if (!isTagged(x)) return x
    switch (x.$) {
      case 'undefined':
        return undefined
      case 'bigint':
        return BigInt(String(x.v))
      case 'number':
        return Number(x.v)
      case 'date':
        return new Date(Number(x.v))
      case 'bytes':
        return Uint8Array.from(atob(String(x.v)), (c) => c.charCodeAt(0))
      default:
        return Object.fromEntries((x.v as [string, unknown][]).map(([key, value]) => [key, untag(value)]))
    }
  }
  return {
    encode: (value: unknown): string => JSON.stringify(tag(structuredClone(value))),
    decode: (text: string): unknown => untag(JSON.parse(text)),
  }
}
