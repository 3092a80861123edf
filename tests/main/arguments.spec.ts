import { expect, it } from 'vitest'
import { checkArguments } from '../../main/arguments.ts'
import type { Briefing } from '../../main/contract.ts'

const briefing: Briefing = {
  version: 1,
  title: 'Mali and Russia',
  subtitle: null,
  author: null,
  date: '2026-11-22',
  lang: 'en',
  paper: 'a4',
  template: 'report',
  marking: null,
  judgements: [],
  sources: [],
  sections: [],
  edits: [],
  undone: [],
  remarks: [],
}

it('lets through what the contract says', () => {
  expect(checkArguments('preview.render', [briefing, 3])).toEqual({ ok: true, value: [briefing, 3] })
  expect(
    checkArguments('sources.import', [[{ kind: 'bytes', name: 'a.txt', bytes: new Uint8Array(3) }]]).ok,
  ).toBe(true)
  expect(checkArguments('settings.set', [{ zoom: 150 }])).toEqual({ ok: true, value: [{ zoom: 150 }] })
})

it.each([
  [
    'a path where an id of a dropped file belongs',
    'sources.import',
    [[{ kind: 'dropped', path: '/etc/passwd' }]],
  ],
  [
    'a path beside the bytes',
    'sources.import',
    [[{ kind: 'bytes', name: 'a', bytes: new Uint8Array(1), path: '/' }]],
  ],
  ['text for bytes', 'sources.import', [[{ kind: 'bytes', name: 'a.txt', bytes: 'text' }]]],
  ['a field that no briefing has', 'export.run', [{ ...briefing, out: '/tmp/x.pdf' }, 'pdf']],
  ['a missing field', 'export.run', [{ ...briefing, edits: undefined }, 'pdf']],
  ['a format that is none', 'export.run', [briefing, 'exe']],
  ['too few arguments', 'export.run', [briefing]],
  ['too many arguments', 'sources.list', ['all']],
  ['a title without end', 'preview.render', [{ ...briefing, title: 'x'.repeat(100_000) }, 1]],
  ['a date that is none', 'preview.render', [{ ...briefing, date: 'tomorrow' }, 1]],
  ['more sources than a call takes', 'sources.read', [Array.from({ length: 201 }, () => 's-1'), []]],
  ['a zoom out of range', 'settings.set', [{ zoom: 9_000 }]],
  ['a number that is none', 'preview.render', [briefing, Number.NaN]],
] as const)('refuses %s', (_, channel, given) => {
  const checked = checkArguments(channel, given)
  expect(checked.ok).toBe(false)
})

it('says where the fault lies', () => {
  expect(checkArguments('preview.render', [{ ...briefing, paper: 'a3' }, 1])).toEqual({
    ok: false,
    message: 'preview.render was called with something it does not take at arguments.0.paper.',
  })
})
