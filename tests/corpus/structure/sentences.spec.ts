import { describe, expect, it } from 'vitest'
import { sentenceSpans } from '../../../corpus/structure/sentences.ts'
import type { Language } from '../../../corpus/types.ts'

function split(text: string, language: Language = 'en'): readonly string[] {
  return sentenceSpans(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end))
}

describe('sentences', () => {
  it.each([
    ['Talks resumed in 2009 when M. Ouane travelled to Moscow. He signed.', 2],
    ['Mali received two Mi-35Ms in 2017. Four were ordered.', 2],
    ['The U.S. troops left. The U.N. stayed on.', 2],
    ['They flew from the U.S. The plane was late.', 2],
    ['Gen. Laurent Michon and Col. J.-P. Dupont met Mr. Diop. No. 5 was absent.', 2],
    ['It cost $3.5 million. That is 1.4 percent.', 2],
    ['He said: “We go. We stay.” Then he left.', 2],
    ['“We go. We stay,” he said. Then he left.', 2],
    ['“Will you go?” Diop asked. He did not.', 2],
    ['"We are ready. We are many." The crowd cheered.', 2],
    ['They waited… Nothing came. Was it over? Yes!', 4],
    ['In sq. km it is small. It began on Nov. 11 and ended in Dec. 1994.', 2],
    ['At 5 p.m. the shelling began. At 6 a.m. it stopped.', 2],
    ['The firm, Wagner Ltd. of Moscow, denied it. Others (e.g. the mayor. Or so he says) did not.', 2],
    ['It quotes Smith et al. 2019 and cf. Jones. It ends.', 2],
    ['eBay fell. iPhone sales rose. al-Shabaab grew.', 3],
    ['See www.example.org/a.b for more. It is on v2.1 now.', 2],
  ])('%s: %i', (text, count) => {
    expect(split(text)).toHaveLength(count)
  })

  it.each([
    ['M. Le Drian a rencontré Mme Parly. Il est parti.', 2],
    ['« Nous partons. Nous n’oublions rien », a-t-il dit. Puis il s’est tu.', 2],
    ['Il a dit : « Nous partons. » La foule a crié.', 2],
    ['« Partons-nous ? » a demandé le général. Non.', 2],
    ['Le gén. Tiani et le col. Touré, cf. p. 12 du rapport, etc. Les faits sont là.', 2],
    ['L’avion, un C-130, a décollé à 18h05. À 19h30, il s’est posé.', 2],
    ['Il y a 2,8 millions d’habitants. Env. 40 % ont fui.', 2],
    ['Est-ce fini ? Non ! Attendons…', 3],
  ])('%s: %i', (text, count) => {
    expect(split(text, 'fr')).toHaveLength(count)
  })

  it('covers all of a passage but the white space between sentences', () => {
    const text = 'One. “Two. Three.” Four (five. six). Seven'
    const covered = sentenceSpans(text, 0, text.length, 'en')
    const rest = text.split('')
    for (const { start, end } of covered) rest.fill(' ', start, end)
    expect(rest.join('').trim()).toBe('')
  })

  it('is linear in unclosed brackets and quotation marks', () => {
    const text = '(“'.repeat(20_000)
    expect(sentenceSpans(text, 0, text.length, 'en')).toHaveLength(1)
  })
})
