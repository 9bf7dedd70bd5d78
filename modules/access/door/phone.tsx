import { renderSVG } from 'uqr'
import type { Translator } from '#kernel/texts.ts'
import { TextField } from '#site/fields.tsx'
import { Actions, Button, Code, Notice } from '#site/parts.tsx'
import { Form } from './parts.tsx'

/** The image and the key for an application of codes, and the first six digits that it shows. */
export function PhoneSetUp({ uri, to, t, wrong }: { uri: string; to: string; t: Translator; wrong?: string | undefined }) {
  const key = new URL(uri).searchParams.get('secret') ?? '', svg = renderSVG(uri, { border: 2, pixelSize: 4 })
  return (
    <>
      <h1>{t('access-app-title')}</h1>
      <ol><li>{t('access-app-first')}</li><li>{t('access-app-scan')}</li><li>{t('access-app-then')}</li></ol>
      <div role="img" aria-label={t('access-app-image')} dangerouslySetInnerHTML={{ __html: svg.replace('<svg ', '<svg width="232" height="232" aria-hidden="true" ') }} />
      <Code label={t('access-app-key')}>{key.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
      <Form to={to}>
        <TextField name="code" label={t('access-code-label')} size="tiny" inputMode="numeric" autoComplete="one-time-code" dir="ltr" error={wrong} />
        <Actions><Button>{t('access-next')}</Button></Actions>
      </Form>
    </>
  )
}

/** Ten codes, shown this once. */
export function CodesShown({ codes, to, t }: { codes: readonly string[]; to: string; t: Translator }) {
  return (
    <>
      <h1>{t('access-codes-title')}</h1>
      <p>{t('access-codes-why')}</p>
      <Notice kind="care"><p>{t('access-codes-keep')}</p></Notice>
      <ul aria-label={t('access-codes-list')}>{codes.map((code) => <li key={code}><code dir="ltr">{code}</code></li>)}</ul>
      <Actions><Button href={to}>{t('access-codes-done')}</Button></Actions>
    </>
  )
}

/** A new password, twice; `own` errors by field. */
export function NewPassword({ t, said }: { t: Translator; said: (field: string) => string | undefined }) {
  return (
    <>
      <TextField name="password" label={t('access-invitation-new-password')} hint={t('access-invitation-new-hint')} type="password" autoComplete="new-password" dir="ltr" error={said('password')} />
      <TextField name="repeat" label={t('access-invitation-repeat')} type="password" autoComplete="new-password" dir="ltr" error={said('repeat')} />
    </>
  )
}
