import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../corpus/classify/tokens.ts'
import { designationEnds } from '../../../corpus/lexicon/designation.ts'

function designations(text: string): string[] {
  const tokens = tokenize(text)
  return [...designationEnds(tokens)].map(([at, end]) => text.slice(tokens.starts[at], tokens.ends[end - 1]))
}

describe('designations of weapons', () => {
  it.each([
    ['Two Mi-35M gunships and a Su-24 landed.', ['Mi-35M', 'Su-24']],
    ['Six TB2 drones, T-55 tanks and BTR-80s.', ['TB2', 'T-55', 'BTR-80s']],
    ['Quatre Mi 17 et un Il-76.', ['Mi 17', 'Il-76']],
    ['Bayraktar drones, four Pumas and a Wing Loong II.', ['Bayraktar', 'Pumas', 'Wing Loong II']],
  ])('are found in %j', (text, found) => expect(designations(text)).toEqual(found))

  it.each([
    'The M23 rebels met the G5 Sahel envoys on the A4.',
    'She was 24 and he was 35, on page 17.',
    'Covid-19 closed the road in 2020.',
    'An Airbus A320 of the airline.',
    'At 11 the puma slept; the Serval operation went on.',
  ])('are not found in %j', (text) => expect(designations(text)).toEqual([]))
})
