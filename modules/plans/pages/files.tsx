import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { askDirectory } from '#modules/intake/directory.ts'
import { at } from '#modules/intake/flow.ts'
import { Form, needsCode, shown } from '#modules/intake/frame.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { enter } from '../reading.tsx'

const asks = async (page: PageContext, codes: Codes, wrong = false): Promise<PageAnswer> => {
  if (page.session.kind !== 'link' || page.session.role !== 'person') return needsCode(page)
  const files = await codes.filesOf(page.session.actor), names = await askDirectory(page), { t } = page
  const request = files.find(({ kind }) => kind === 'request'), held = files.filter(({ kind }) => kind === 'person')
  return shown(page, (
    <>
      <ErrorSummary title={t('intake-errors')} errors={wrong ? [{ field: 'main', text: t('plans-files-wrong') }] : []} />
      <h1>{t('plans-files')}</h1>
      <p className="lead">{t(held.length === 0 ? 'plans-files-none' : 'plans-files-lead')}</p>
      <Form page={page}>
        {held.map((file) => {
          const name = names.organisation(file.tenant_id) ?? ''
          return <section key={file.subject_id}><h2><Said text={name} lang="fr" /></h2><Actions><Button name="file" value={file.tenant_id}>{t('plans-files-open')}<span className="vh"> <Said text={name} lang="fr" /></span></Button></Actions></section>
        })}
        {request && <section><h2>{t('plans-files-request')}</h2><Actions><Button kind="quiet" name="file" value={request.tenant_id}>{t('plans-files-open-request')}</Button></Actions></section>}
      </Form>
    </>
  ), { title: 'plans-files', ...(wrong && { refused: true, status: 422 }) })
}

/** Everything that her code opens: her request, and her file at each organisation that accompanies her. One is open at a time. */
export const filesPage = (codes: () => Codes) => page('plans.my-files', {
  path: '/mes-dossiers',
  permission: 'public.read',
  get: (page) => asks(page, codes()),
  async post(page) {
    const wanted = page.form.one('file'), { tenant: office } = page.session, files = page.session.kind === 'link' ? await codes().filesOf(page.session.actor) : []
    const kind = files.find((one) => one.tenant_id === wanted)?.kind
    if (!await enter(page, codes(), wanted || office)) return asks(page, codes(), true)
    return { to: at(page, kind === 'person' ? '/mon-dossier' : '/ma-demande') }
  },
})
