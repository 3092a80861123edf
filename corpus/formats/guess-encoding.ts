/** An encoding of one byte a character, by its label in the Encoding Standard. */
export type SingleByteEncoding = 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'windows-1251' | 'koi8-r'

/** Bytes that are looked at: an article is shorter, and of a long file its start says it. */
const looked = 65_536

/**
 * Which encoding bytes are in that are no UTF-8. Windows-1252, which also reads ISO 8859-1, unless they speak clearly for
 * another (all tables: RFC 1345):
 *
 * - UTF-8 with a few broken bytes stays with Windows-1252: the repair step knows that damage and records it.
 * - Cyrillic, where most high bytes stand in runs of three and more: western accents stand alone. KOI8-R has small
 *   letters where Windows-1251 has capitals, so the reading with capitals inside words is the wrong one.
 * - Mac Roman, where the high bytes inside words are é, à, è, ê, ç or an apostrophe there and signs in Windows-1252.
 * - ISO 8859-15, where no byte is from 0x80 to 0x9F and œ, Œ or the euro sign would read as a fraction or as ¤.
 */
export function guessEncoding(all: Uint8Array): SingleByteEncoding {
  const bytes = all.subarray(0, looked)
  const read = (encoding: string) => new TextDecoder(encoding).decode(bytes)
  const broken = read('utf-8')
  if (count(broken, /\ufffd/g) * 4 < count(broken, /[^\0-\x7f]/g)) return 'windows-1252'
  const western = read('windows-1252')
  const runs = western.match(/[^\0-\x7f]{3,}/g)?.join('').length ?? 0
  if (runs >= 12 && runs * 2 > count(western, /[^\0-\x7f]/g))
    return disorder(read('koi8-r')) < disorder(read('windows-1251')) ? 'koi8-r' : 'windows-1251'
  const macLetters = count(western, /(?<=\p{Ll})[ŽˆÕ\u008d\u008f\u0090](?=\p{Ll})/gu)
  if (macLetters > count(western, /(?<=\p{Ll})[à-öø-ÿ](?=\p{Ll})/gu)) return 'macintosh'
  const latin9 = /[¼½](?=[cdeisu]\p{Ll}{2})|(?<=\p{Ll})½(?=\p{Ll})|¤/u.test(western)
  return latin9 && !bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'iso-8859-15' : 'windows-1252'
}

/** Capitals behind small letters, and signs inside words: next to none where Cyrillic is read as what it is. */
function disorder(text: string): number {
  return count(text, /(?<=[а-яё])[А-ЯЁ]/g) + count(text, /(?<=[А-яЁё])[^\sА-яЁё\0-\x7f»“”’—…](?=[А-яЁё])/g)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
