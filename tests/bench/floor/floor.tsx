import { useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { FloorPage } from './floor-page.tsx'

/** Says that the page answers. */
function Ready() {
  useEffect(() => {
    document.documentElement.dataset['answers'] = ''
  }, [])
  return null
}

const [root, rows] = [document.getElementById('root'), document.getElementById('rows')]
if (!root || !rows) throw new Error('the page was not drawn when it was built')
hydrateRoot(
  root,
  <>
    <FloorPage rows={JSON.parse(rows.textContent)} />
    <Ready />
  </>,
)
