import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../corpus/index.ts'
import { csv } from '../../main/cli/csv.ts'
import { factTables } from '../../main/cli/fact-tables.ts'
import { dossier } from './run-dossier.ts'
import { dossierProcess } from './spawn-dossier.ts'

describe('dossier extract', () => {
  it.each(['events', 'transfers', 'quotes'])(
    'prints %s as JSON, the same as `sources` gives',
    async (kind) => {
      const [extracted, read] = await Promise.all([
        dossier(['extract', kind, '--json']),
        dossier(['sources', '--json']),
      ])
      expect(extracted.code).toBe(0)
      expect(JSON.parse(extracted.stdout)[kind]).toEqual(JSON.parse(read.stdout).facts[kind])
    },
  )

  it('prints transfers with the columns of the SIPRI register, and the source', async () => {
    const { stdout } = await dossierProcess(['extract', 'transfers', '--csv'])
    expect(stdout.split('\r\n')[0]).toBe(
      'Recipient,Supplier,Year of order,(?),Number ordered,(?),Weapon designation,Weapon description,' +
        'Number delivered,(?),Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,' +
        'SIPRI TIV of delivered weapons,Source',
    )
  })

  it('refuses another kind of fact, and two forms at once', async () => {
    expect(await dossier(['extract', 'treaties'])).toMatchObject({
      code: 2,
      stderr: 'dossier: There are no facts "treaties". Facts: events, transfers, quotes.\n',
    })
    expect(await dossier(['extract', 'events', '--json', '--csv'])).toMatchObject({ code: 2 })
    expect(await dossier(['extract'])).toMatchObject({ code: 2 })
  })
})

describe('the transfers table', () => {
  it('prints what is unknown as `. .` and leaves the estimates of SIPRI empty', () => {
    const corpus: Corpus = {
      sources: [],
      facts: {
        events: [],
        quotes: [],
        transfers: [
          {
            supplier: 'Russia',
            recipient: 'Mali',
            designation: 'Mi-35M',
            description: null,
            ordered: 4,
            orderYear: 2016,
            delivered: null,
            deliveryYears: [2017, 2021],
            comment: 'seen, "for delivery"',
            sentences: ['s-1.p1.1'],
            cites: {},
          },
        ],
      },
    }
    expect(csv(factTables.transfers.csv(corpus)).split('\r\n')[1]).toBe(
      'Mali,Russia,2016,,4,,Mi-35M,. .,. .,,2017; 2021,. .,"seen, ""for delivery""",,,,s-1.p1.1',
    )
  })

  it('does not let a cell run as a formula', () => {
    expect(csv([['=1+1', '-2', 'plain']])).toBe("'=1+1,'-2,plain\r\n")
  })
})
