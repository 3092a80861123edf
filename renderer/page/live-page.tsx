import { useEffect, useRef, useState } from 'react'
import type { Preview } from '../../main/contract.ts'
import { goToExcerpt, goToSection } from '../actions/go-to.ts'
import { IconButton } from '../app/icon-button.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { createPdfStage, type PdfStage } from './pdf-stage.ts'
import { extentOf, placeAt } from './places.ts'

/** Sizes of the page, as parts of the pane's width. */
const sizes = [0.6, 0.8, 1, 1.25, 1.5, 2] as const

/**
 * The real PDF, drawn beside the briefing. The old page stays until the new one is drawn; the place that is read
 * stays where it is; a click on an excerpt selects it in the briefing, and the selection is marked here.
 */
export function LivePage() {
  const program = useProgram()
  const words = useWords()
  const preview = useWorkspace((w) => w.preview)
  const selection = useWorkspace((w) => w.selection)
  const box = useRef<HTMLElement>(null)
  const stage = useRef<PdfStage | null>(null)
  const [page, setPage] = useState(1)
  const [size, setSize] = useState<number>(1)
  const [shown, setShown] = useState<Preview | null>(null)
  const [undrawn, setUndrawn] = useState<string | null>(null)
  const { current } = preview
  const failure = preview.failure ?? undrawn

  useEffect(() => {
    if (box.current === null) return undefined
    const created = createPdfStage(box.current, {
      label: (number) => words.page.canvas(number),
      onPage: setPage,
      onFailure: setUndrawn,
      onClick: (number, y) => {
        const places = program.store.get().preview.current?.places ?? []
        const place = placeAt(places, number, y)
        if (place === null) return
        if (place.passage === null) goToSection(program, place.section)
        else goToExcerpt(program, place.section, place.passage, true)
      },
    })
    stage.current = created
    return () => {
      stage.current = null
      created.close()
    }
  }, [program, words])

  useEffect(() => {
    let wanted = true
    setUndrawn(null)
    void stage.current?.show(current?.pdf ?? null, current?.generation ?? 0).then(() => {
      if (wanted) setShown(current)
    })
    return () => {
      wanted = false
    }
  }, [current])

  useEffect(() => {
    if (preview.draft !== null) void stage.current?.showDraft(preview.draft)
  }, [preview.draft])

  useEffect(() => {
    stage.current?.resize(size)
  }, [size])

  useEffect(() => {
    // Places are those of the pages that are drawn, which may be a moment older than the newest preview.
    const extent = shown === null || selection === null ? null : extentOf(shown.places, selection)
    stage.current?.mark(extent)
  }, [shown, selection])

  const step = (direction: 1 | -1) => {
    const at = sizes.findIndex((s) => s >= size)
    setSize(sizes[Math.max(0, Math.min(sizes.length - 1, at + direction))] ?? 1)
  }
  return (
    <>
      {current === null ? null : (
        <div className="page-tools">
          <span>{words.page.pageOf(page, (shown ?? current).pages)}</span>
          <span className="status-space" />
          <IconButton icon="minus" label={words.page.smaller} onPress={() => step(-1)} />
          <IconButton icon="add" label={words.page.larger} onPress={() => step(1)} />
        </div>
      )}
      {failure === null ? null : (
        <div className="notice notice-error" role="alert">
          <p>{current === null ? failure : `${words.page.failed} ${failure}`}</p>
        </div>
      )}
      {current === null && failure === null ? (
        <p className="page-empty help">{preview.running ? words.page.preparing : words.page.none}</p>
      ) : null}
      <section
        ref={box}
        className="page-stage"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the pages scroll, and must do so by keyboard too
        tabIndex={0}
        aria-label={words.page.view}
        hidden={current === null}
      />
    </>
  )
}
