/**
 * Lets plain `<a href>` move inside the staff app without loading it again: every component can stay a plain link.
 * `go` receives path, query and fragment. What the browser should do itself (new tab, download, other site, other part of the page) is left to it.
 * Returns what undoes it.
 */
export function followLinks(within: Document, base: string, go: (href: string) => void): () => void {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin || !link.pathname.startsWith(base)) return
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return
    event.preventDefault()
    go(link.pathname + link.search + link.hash)
  }
  within.addEventListener('click', follow)
  return () => within.removeEventListener('click', follow)
}
