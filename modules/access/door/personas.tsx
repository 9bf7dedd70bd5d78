import type { Translator } from '#kernel/texts.ts'
import { Code } from '#site/parts.tsx'
import type { Persona } from './places.query.ts'

/** Everybody who can be tried, by organisation; the office first, then the teams with most people, the others folded. `code`: what opens the request of somebody who asked. */
export function Personas({ t, to, personas, code }: { t: Translator; to: string; personas: readonly Persona[]; code: string }) {
  const teams = [...Map.groupBy(personas, (p) => p.tenant).values()].sort((a, b) => rank(b) - rank(a))
  const open = teams.slice(0, 3), folded = teams.slice(3)
  return (
    <>
      <p>{t('access-personas-intro')}</p>
      <section>
        <h2>{t('access-personas-asked')}</h2>
        <p>{t('access-personas-asked-how')} <a href={`/${t.lang}/reprendre`}>{t('access-personas-resume')}</a></p>
        <Code label={t('access-code-of-hers')}>{code}</Code>
      </section>
      {open.map((team) => <Team key={team[0]?.tenant} team={team} t={t} to={to} />)}
      {folded.length > 0 && <details><summary>{t('access-personas-all')}</summary>{folded.map((team) => <Team key={team[0]?.tenant} team={team} t={t} to={to} />)}</details>}
    </>
  )
}

const rank = (team: readonly Persona[]) => (team[0]?.kind === 'network' ? 1000 : 0) + team.length

/** Those who do most first. */
const roles: readonly string[] = ['network', 'counsellor', 'reception', 'coordinator', 'director', 'retention', 'privacy']
const place = ({ role }: Persona) => (roles.indexOf(role) + roles.length + 1) % (roles.length + 1)

function Team({ team, t, to }: { team: readonly Persona[]; t: Translator; to: string }) {
  const [first] = team
  return (
    <section>
      <h2>{first?.kind === 'network' ? t('access-personas-network') : first?.organisation}</h2>
      <dl className="summary">
        {[...team].sort((a, b) => place(a) - place(b)).map((p) => (
          <div key={p.member}>
            <dt>{t(`access-role-${p.role}`)}</dt>
            <dd>{t(`access-persona-${p.role}`)}</dd>
            <dd>
              <form className="actions" method="post" action={to}>
                <input type="hidden" name="tenant" value={p.tenant} />
                <button className="button" type="submit" name="member" value={p.member}>{t('access-persona-enter', { name: p.name })}</button>
              </form>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
