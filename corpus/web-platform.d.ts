/** The one class of the Encoding Standard that every host of the core has (Node, Chromium, workers). */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}
