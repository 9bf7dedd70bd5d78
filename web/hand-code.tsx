import { useState } from 'react'
import { fetchView } from '#kernel/client.ts'
import type { drawCode } from '#modules/intake/draw-code.ts'
import type { handCode } from '#modules/intake/hand-code.ts'
import { Checks, TextField } from '#site/fields.tsx'
import { Actions, Button, Code } from '#site/parts.tsx'
import { onForm, textIn, useAct } from './act.tsx'
import { Dialog } from './components/dialog.tsx'
import { remote } from './data.ts'
import { useWords } from './words.ts'

const draw = remote<ReturnType<typeof drawCode>>('intake.draw-code'), hand = remote<typeof handCode>('intake.hand-code')

/** Gives a new code to somebody who lost hers, once the member says that it is her. The code is shown this once, to be written down with her. */
export function HandCode({ of, id }: { of: 'request' | 'person'; id: string }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [open, setOpen] = useState(false), [code, show] = useState<string>(), [missing, miss] = useState<'sure' | 'digits' | 'lost'>()
  const give = async (form: FormData): Promise<void> => {
    const digits = textIn(form, 'hand-digits')
    if (!form.has('hand-sure')) return miss('sure')
    if (digits && !/^\d{4}$/.test(digits)) return miss('digits')
    const told = await fetchView(draw, digits ? { digits } : {})
    miss(told.status === 'answered' ? undefined : 'lost')
    if (told.status !== 'answered') return
    const { shown, ...kept } = told.view
    if (await act(hand, { of, id, ...kept })) show(shown)
  }
  const close = () => { setOpen(false); show(undefined); miss(undefined) }
  return (
    <>
      <Button kind="quiet" type="button" onClick={() => setOpen(true)}>{t('intake-hand')}</Button>
      <Dialog open={open} onClose={close} title={t('intake-hand')} close={t('web-close')}>
        {code ? (
          <>
            <Code label={t('intake-hand-code')}>{code}</Code>
            <p>{t('intake-hand-once')}</p>
            <Actions><Button type="button" onClick={close}>{t('intake-hand-done')}</Button></Actions>
          </>
        ) : (
          <form onSubmit={onForm(give)} noValidate>
            {wrong}
            {missing === 'lost' && <p role="alert" className="error">{t('web-not-sent')}</p>}
            <p>{t('intake-hand-check')}</p>
            <p>{t('intake-hand-before')}</p>
            <Checks name="hand-sure" label={t('intake-hand-who')} error={missing === 'sure' ? t('intake-hand-sure-needed') : undefined} options={[{ value: 'yes', label: t('intake-hand-sure') }]} />
            <TextField name="hand-digits" label={t('intake-hand-digits')} hint={t('intake-hand-digits-hint')} error={missing === 'digits' ? t('intake-keep-digits-wrong') : undefined}
              optional={t('instruments-optional')} size="tiny" inputMode="numeric" autoComplete="off" dir="ltr" maxLength={4} />
            <Actions><Button disabled={busy}>{t('intake-hand-give')}</Button></Actions>
          </form>
        )}
      </Dialog>
    </>
  )
}
