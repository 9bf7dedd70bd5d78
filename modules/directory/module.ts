import type { Module } from '#kernel/module.ts'
import { addPoint } from './add-point.ts'
import { addService } from './add-service.ts'
import { checkResource } from './check-resource.ts'
import { closeService } from './close-service.ts'
import { correctListing } from './correct-listing.ts'
import { correctOrganisation } from './correct-organisation.ts'
import { correctPoint } from './correct-point.ts'
import { correctService } from './correct-service.ts'
import { directoryRows } from './directory-rows.ts'
import { find } from './find.ts'
import { namePlan } from './name-plan.ts'
import { notes } from './notes.ts'
import { organisation } from './organisation.ts'
import { places } from './places.ts'
import { planNames } from './plan-names.ts'
import { placesMeant } from './places-meant.ts'
import { allPage } from './pages/all.tsx'
import { findPage } from './pages/find.tsx'
import { groupPage } from './pages/group.tsx'
import { listPage } from './pages/list.tsx'
import { onePage } from './pages/one.tsx'
import { regionPage } from './pages/region.tsx'
import { rowsMemory } from './rows-memory.ts'
import { sayCapacity } from './say-capacity.ts'
import { settleNote } from './settle-note.ts'

/** Who helps, where, for whom, and how much room there is: read by everybody, kept by each organisation and by the network's office. Its pages share one memory of the rows. */
export function directoryModule(): Module {
  const rows = rowsMemory()
  return {
    name: 'directory',
    commands: [sayCapacity, correctListing, correctPoint, addPoint, correctOrganisation, addService, correctService, closeService, settleNote, checkResource, namePlan],
    queries: [directoryRows, find, organisation, notes, places, placesMeant, planNames],
    pages: [findPage(rows), allPage(rows), onePage(rows), listPage(rows), regionPage(rows), groupPage(rows)],
  }
}
