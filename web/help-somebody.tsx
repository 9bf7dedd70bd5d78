import { useState } from 'react'
import { fetchView } from '#kernel/client.ts'
import { Button } from '#site/parts.tsx'
import type { assistTicket } from '#modules/intake/ticket.ts'
import { remote } from './data.ts'
import { useWords } from './words.ts'

const ticket = remote<ReturnType<typeof assistTicket>>('intake.assist-ticket')

/** Goes to the public pages with a ticket, in the body of a form and never in an address: the request is then filled in with the person beside. */
const goes = (lang: string, value: string): void => {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: `/${lang}/demande/au-comptoir` })
  for (const [name, text] of [['ticket', value], ['_begins', 'app']] as const) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value: text }))
  document.body.append(form)
  form.submit()
}

/** The button of the staff side that begins a request with somebody: at the counter, on the phone, on the road or from paper. Needs `request.assist`. */
export function HelpSomebody() {
  const t = useWords(), [lost, lose] = useState(false)
  const begin = async (): Promise<void> => {
    const told = await fetchView(ticket, {})
    if (told.status === 'answered') goes(t.lang, told.view.ticket)
    else lose(true)
  }
  return <><Button kind="quiet" type="button" onClick={() => void begin()}>{t('intake-help')}</Button>{lost && <p role="alert">{t('intake-help-lost')}</p>}</>
}
