import { createRootRoute, createRoute, createRouter, useParams, useSearch, type AnyRoute } from '@tanstack/react-router'
import { createElement } from 'react'
import { routes, type Route } from './routes.tsx'
import { Missing } from './missing.tsx'
import { Shell } from './shell.tsx'

const text = (x: unknown) => (typeof x === 'string' ? x : String(x))
const Screen = ({ route }: { route: Route }) => createElement(route.screen, {
  params: useParams({ strict: false }) as Record<string, string>,
  search: Object.fromEntries(Object.entries(useSearch({ strict: false }) as Record<string, unknown>).map(([k, v]) => [k, text(v)])),
})

/** The screens under `/app`; filters live in the address, and never anything about a person. */
export const makeRouter = () => {
  const root = createRootRoute({ component: Shell, notFoundComponent: Missing })
  const children: AnyRoute[] = routes.map((route) => createRoute({ getParentRoute: () => root, path: route.path, component: () => createElement(Screen, { route }) }))
  return createRouter({ routeTree: root.addChildren(children), basepath: '/app', defaultPreload: 'intent', scrollRestoration: true })
}
