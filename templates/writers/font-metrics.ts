/**
 * Ascent plus descent in ems of the two families, from their `hhea` tables (Source Serif 4: 1036 + 335, Source Sans
 * 3: 1024 + 400, Noto Sans: 1069 + 293 per mille). Line heights are given to pdfmake as multiples of it; a test reads the fonts and compares.
 */
export const naturalLeading = { serif: 1.371, sans: 1.424, symbols: 1.362 } as const
