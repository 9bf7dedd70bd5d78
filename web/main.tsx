import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { followLinks } from './components/follow-links.ts'
import { makeRouter } from './router.ts'
import './style/index.css'
import { loadWords, staffLang, Words } from './words.ts'

const lang = staffLang()
const t = await loadWords(lang)
document.documentElement.lang = lang
const router = makeRouter()
followLinks(document, '/app/', (href) => void router.navigate({ href }))
const place = document.getElementById('app')
if (place) createRoot(place).render(<StrictMode><Words value={t}><RouterProvider router={router} /></Words></StrictMode>)
