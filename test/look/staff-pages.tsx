import { useState } from 'react'
import type { ReactNode } from 'react'
import { Checks, DateFields, LongText, Radios, SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary, Notice, Summary, Tag } from '#site/parts.tsx'
import { Path } from '#site/path.tsx'
import type { Say } from '#site/say.ts'
import { Clock } from '#web/components/clock.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import type { Column, Sort } from '#web/components/data-table.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Frame, Section, SheetHead } from '#web/components/frame.tsx'
import { Keys } from '#web/components/keys.tsx'
import { Rail } from '#web/components/rail.tsx'
import { StateLine } from '#web/components/state-line.tsx'
import { Tabs } from '#web/components/tabs.tsx'
import { Toasts } from '#web/components/toast.tsx'
import { Filter, Search, Toolbar, Views } from '#web/components/toolbar.tsx'
import { people } from './staff-sample.ts'
import type { PersonRow } from './staff-sample.ts'

const places = ['Ma journée', 'Demandes', 'Références', 'Personnes', 'Répertoire', 'Journal']

const rail = (current: string) => (
  <Rail name="Jalon" home="#" label="Lieux" more="Plus" places={places.map(label => ({
    href: `#${label}`, label, current: label === current, count: label === 'Références' ? { value: 4, says: '4 à répondre' } : undefined,
  }))}>
    <StateLine saved="enregistré" waiting={current === 'Personnes' ? "en attente d'envoi (3)" : undefined} settle={current === 'Personnes' ? { text: 'à régler (1)', href: '#regler' } : undefined} />
    <span>Carrefour du Fleuve</span>
    <a href="#sortir">Fermer la session</a>
  </Rail>
)

function Day({ t }: { t: Say }) {
  return (
    <Frame skip="Aller au contenu" rail={rail('Ma journée')} demo="Démonstration : ces personnes n'existent pas.">
      <SheetHead over="lundi 23 novembre 2026" title="Ma journée" tools={<Button kind="quiet" type="button">Noter une rencontre</Button>} />
      <Path label="Rencontres du jour" t={t} marks={[
        { state: 'done', label: 'Rosalie', detail: '9 h, au bureau', href: '#1' }, { state: 'done', label: 'Atelier CV', detail: '10 h 30, six personnes' },
        { state: 'now', label: 'Idriss', detail: '13 h, par téléphone', href: '#2' }, { state: 'todo', label: 'Mireille', detail: '15 h, chez l’employeur', href: '#3' },
      ]} />
      <Section title="Reçus">
        <ul className="lines">
          <li><a href="#r1">Référence du Centre Côte-Nord</a> <Clock text="encore 3 jours ouvrables" left={3} of={5} on="2026-11-26" /></li>
          <li><a href="#r2">Référence de l’Escale</a> <Clock text="dernier jour" left={1} of={5} /></li>
          <li><a href="#r3">Demande du guichet</a> <Clock text="en retard de 2 jours ouvrables" left={-2} of={5} /></li>
          <li><a href="#r4">Référence de Passage</a> <Clock text="répondu" left={undefined} of={5} /></li>
        </ul>
      </Section>
      <Section title="Un placement de quatorze semaines">
        <Path label="Placement" t={t} marks={Array.from({ length: 14 }, (_, i) => ({ state: i < 5 ? 'done' : i === 5 ? 'now' : 'todo', label: `Semaine ${i + 1}` }))} />
      </Section>
      <Section title="À soigner"><Empty title="Tout le monde a eu des nouvelles" actions={<Button kind="quiet" href="#p">Voir les personnes</Button>}>Personne n’attend depuis plus de 15 jours.</Empty></Section>
    </Frame>
  )
}

const columns: [Column<PersonRow>, ...Column<PersonRow>[]] = [
  { key: 'name', label: 'Personne', sortable: true, cell: row => <>{row.name}<span className="cell-more">{row.next}</span></> },
  { key: 'path', label: 'Chemin', desk: true, cell: row => row.path },
  { key: 'state', label: 'État', desk: true, cell: row => <Tag tone={row.tone}>{row.state}</Tag> },
  { key: 'seen', label: 'Jours sans nouvelles', sortable: true, align: 'end', cell: row => row.days },
]

function People({ t }: { t: Say }) {
  const [sort, setSort] = useState<Sort>({ key: 'seen', way: 'descending' })
  const rows = people(t).toSorted((a, b) => (sort.key === 'seen' ? a.days - b.days : a.name.localeCompare(b.name)) * (sort.way === 'ascending' ? 1 : -1))
  return (
    <Frame skip="Aller au contenu" rail={rail('Personnes')}>
      <SheetHead title="Personnes" tools={<Button type="button">Ouvrir un accompagnement</Button>} />
      <Views label="Vues" views={[{ href: '#a', label: 'Mes personnes', count: 38, current: true }, { href: '#b', label: 'L’équipe', count: 164 }, { href: '#c', label: 'En pause', count: 5 }]} />
      <Toolbar label="Filtres" count="6 personnes">
        <Search label="Trouver" value="" shortcut="/" onFind={() => {}} />
        <Filter label="Service" value="" onPick={() => {}} options={[{ value: '', label: 'Tous' }, { value: 's', label: 'Services d’aide à l’emploi' }]} />
      </Toolbar>
      <DataTable caption="Mes personnes" hideCaption columns={columns} rows={rows} rowKey={row => row.id} href={row => `#${row.id}`} current="p3" sort={sort} onSort={setSort}
        empty={<Empty title="Personne ici">Changez un filtre.</Empty>} />
    </Frame>
  )
}

function File({ t }: { t: Say }) {
  const list = (
    <>
      <h2>Mes personnes</h2>
      <DataTable caption="Mes personnes" hideCaption dense columns={columns} rows={people(t)} rowKey={row => row.id} href={row => `#${row.id}`} current="p2" empty={null} />
    </>
  )
  return (
    <Frame skip="Aller au contenu" rail={rail('Personnes')} list={{ label: 'Liste', children: list }}>
      <SheetHead over="Accompagnement ouvert le 14 septembre 2026" title="Rosalie Deschamps-Fortier" tools={<><Button kind="quiet" type="button">Partager</Button><Button type="button">Noter</Button></>} />
      <Path label="Chemin" t={t} marks={[
        { state: 'done', label: 'Accueil', detail: '14 septembre' }, { state: 'done', label: 'Portrait' }, { state: 'paused', label: 'Pause', detail: 'deux semaines' },
        { state: 'now', label: 'Plan', detail: 'à signer' }, { state: 'aside', label: 'Stage' }, { state: 'todo', label: 'Emploi' },
      ]} />
      <Tabs label="Parties du dossier" tabs={['Portrait', 'Plan', 'Rencontres', 'Papiers', 'Accords', 'Accès'].map((label, i) => ({ href: `#${label}`, label, current: i === 1, count: i === 2 ? 12 : undefined }))} />
      <Notice title="Prochaine étape"><p>Appeler la garderie avec elle, avant le 27 novembre 2026.</p></Notice>
      <Section title="Dans ses mots" tools={<a href="#change">Modifier</a>}>
        <p>« Je veux un travail de jour, près de l’école des enfants. »</p>
        <Summary rows={[{ label: 'Téléphone', value: '418 555-0143', change: { href: '#', label: 'Modifier', about: 'le téléphone' } }, { label: 'Langues', value: 'français, créole' }, { label: 'Joindre', value: 'par texto, le matin' }]} />
      </Section>
    </Frame>
  )
}

function Forms({ t }: { t: Say }) {
  const [shown, show] = useState<'dialog' | 'keys' | undefined>()
  const [done, finish] = useState(true)
  const close = () => show(undefined)
  return (
    <Frame skip="Aller au contenu" rail={rail('Demandes')}>
      <SheetHead title="Noter une rencontre" tools={<><Button kind="quiet" type="button" onClick={() => show('keys')}>Touches</Button><Button kind="quiet" type="button" onClick={() => show('dialog')}>Aperçu</Button></>} />
      <div className="fields">
        <form>
          <ErrorSummary title="Il reste une chose à corriger" errors={[{ field: 'minutes', text: 'Écrivez la durée en minutes.' }]} />
          <SelectField name="who" label="Personne" options={[{ value: 'p1', label: 'Rosalie Deschamps-Fortier' }]} empty="Choisir" />
          <TextField name="minutes" label="Minutes" size="tiny" inputMode="numeric" value="une heure" error="Écrivez la durée en minutes." />
          <Radios name="how" label="Comment" value="office" options={[{ value: 'office', label: 'au bureau' }, { value: 'phone', label: 'par téléphone' }, { value: 'video', label: 'à distance', hint: 'avec l’image' }]} />
          <Checks name="about" label="Sujets" options={[{ value: 'cv', label: 'CV' }, { value: 'home', label: 'logement' }, { value: 'papers', label: 'papiers' }]} values={['cv']} />
          <DateFields name="on" label="Le" t={t} value={{ day: '23', month: '11', year: '2026' }} />
          <TextField name="next" label="Prochaine étape" optional="facultatif" />
          <div className="whole"><LongText name="said" label="Ce qui s’est dit" rows={3} hint="Une phrase suffit." /></div>
          <Actions><Button>Enregistrer</Button><Button kind="quiet" type="button">Annuler</Button><Button kind="removal" type="button">Retirer la note</Button><Button kind="quiet" type="button" disabled>Signer</Button></Actions>
        </form>
      </div>
      <Dialog open={shown === 'dialog'} onClose={close} title="Ce qui part" close="Fermer">
        <Summary rows={[{ label: 'Nom', value: 'Rosalie' }, { label: 'Téléphone', value: '418 555-0143' }]} />
        <Actions><Button type="button">Envoyer</Button></Actions>
      </Dialog>
      <Keys open={shown === 'keys'} onClose={close} title="Touches" close="Fermer" groups={[
        { title: 'Aller', keys: [{ press: ['g', 'j'], does: 'Ma journée' }, { press: ['g', 'p'], does: 'Personnes' }, { press: ['/'], does: 'Trouver' }] },
        { title: 'Faire', keys: [{ press: ['n'], does: 'Noter' }, { press: ['Esc'], does: 'Revenir' }] }]} />
      <Toasts toasts={done ? [{ id: '1', text: 'Rencontre notée.', undo: { label: 'Annuler', onUndo: () => finish(false) } }] : []} close="Fermer" onClose={() => finish(false)} />
    </Frame>
  )
}

/** Every staff sample screen, by name. */
export const staffPages = (t: Say): Record<string, ReactNode> => ({ day: <Day t={t} />, people: <People t={t} />, file: <File t={t} />, forms: <Forms t={t} /> })
