import { createRoot } from 'react-dom/client'
import { staffPages } from './staff-pages.tsx'

/** The sample screens alive in a browser, for `gallery.test.ts`: the page's fragment names the screen. */
const root = document.getElementById('root')
if (root) createRoot(root).render(staffPages(key => key)[location.hash.slice(1)])
