import { createRoot } from 'react-dom/client'
import { boot } from './actions/boot.ts'
import { App } from './app/app.tsx'
import { StartFailure } from './app/start-failure.tsx'
import { connect } from './client/client.ts'

const root = document.getElementById('root')
if (root !== null)
  void boot(connect()).then((started) =>
    createRoot(root).render(
      'store' in started ? <App context={started} /> : <StartFailure failure={started} />,
    ),
  )
