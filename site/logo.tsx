/** Three marks on a rising curve: two reached, one ahead. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg className="logo-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="l-line" d="M4 26C14 26 19 19 25 7" />
      <circle className="l-mark" cx="4.500" cy="26" r="3" />
      <circle className="l-mark" cx="15.500" cy="21.500" r="3.500" />
      <circle className="l-next" cx="25" cy="7" r="4.500" />
    </svg>
  )
}

/** The same as a tab icon, in the page itself: no second request. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path d='M4 26C14 26 19 19 25 7' fill='none' stroke='#1E5B4F' stroke-width='3'/>"
  + "<g fill='#1E5B4F'><circle cx='4.5' cy='26' r='3.500'/><circle cx='15.500' cy='21.500' r='4'/></g><circle cx='25' cy='7' r='5' fill='#E3A32B'/></svg>",
).replaceAll('%20', ' ').replaceAll('%3D', '=').replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll("'", '%27')}`
