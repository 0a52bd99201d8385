import { exportedTexts } from '#src/texts/exported/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useState, type RefObject } from 'react'
import { saveFile } from '#src/exchange/save-file.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'

export interface PictureButtonsProps {
  /** What is taken. */
  readonly of: RefObject<HTMLElement | null>
  /** The file's name without its ending. */
  readonly name: string
}

/** Saves one part of the page as a picture. Left out of the picture itself. */
export function PictureButtons({ of, name }: PictureButtonsProps) {
  const t = useTexts(screenTexts)
  const x = useTexts(exportedTexts)
  const [said, setSaid] = useState('')
  const save = async (kind: 'png' | 'svg') => {
    if (!of.current) return
    setSaid(t.working)
    try {
      const { takePicture } = await import('#src/exchange/picture.ts')
      saveFile(await takePicture(of.current, kind), `${name}.${kind}`)
      setSaid(x.saved)
    } catch {
      setSaid(x.exportFailed)
    }
  }
  return (
    <p data-no-picture data-no-print>
      <Button look="plain" onClick={() => void save('png')}>
        {x.savePng}
      </Button>
      <Button look="plain" onClick={() => void save('svg')}>
        {x.saveSvg}
      </Button>{' '}
      <span role="status">{said}</span>
    </p>
  )
}
