import { screenTexts } from '#src/texts/screen/texts.ts'
import { presentedTexts } from '#src/texts/presented/texts.ts'
import { lazy, useState } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import type { ShowPanelProps } from '#src/features/show/show-panel.tsx'
import { startedShow } from '#src/state/started-show.ts'
import { Button } from '#src/ui/button.tsx'
import { Sheet } from '#src/ui/sheet.tsx'
import { Part } from './part.tsx'

// Not before the kept show is read: what is added sooner would be written over it.
const ShowPanel = lazy(async () => {
  const [{ ShowPanel: part }] = await Promise.all([import('#src/features/show/show-panel.tsx'), startedShow()])
  return { default: part }
})

export interface PresentButtonProps {
  readonly home: string | null
  /** What a slide of the view now would be called. */
  readonly suggestedTitle: string
  /** What is presented from here. */
  readonly deck: ShowPanelProps['deck']
}

/** Opens what there is to present: the view now, and the show. */
export function PresentButton(props: PresentButtonProps) {
  const t = useTexts(screenTexts)
  const [open, setOpen] = useState(false)
  const { stage } = useTexts(presentedTexts)
  return (
    <>
      <Button data-present-button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {stage}
      </Button>
      <Sheet open={open} title={stage} done={t.close} onClose={() => setOpen(false)}>
        <Part>
          <ShowPanel {...props} onOpen={() => setOpen(false)} />
        </Part>
      </Sheet>
    </>
  )
}
