import type { me as meQuery } from '#modules/access/me.query.ts'
import { remote } from '#web/data.ts'
import type { addPoint as AddPoint } from '../add-point.ts'
import type { addService as AddService } from '../add-service.ts'
import type { checkResource as CheckResource } from '../check-resource.ts'
import type { closeService as CloseService } from '../close-service.ts'
import type { correctListing as CorrectListing } from '../correct-listing.ts'
import type { correctOrganisation as CorrectOrganisation } from '../correct-organisation.ts'
import type { correctPoint as CorrectPoint } from '../correct-point.ts'
import type { correctService as CorrectService } from '../correct-service.ts'
import type { directoryRows } from '../directory-rows.ts'
import type { notes as notesQuery } from '../notes.ts'
import type { places as placesQuery } from '../places.ts'
import type { sayCapacity as SayCapacity } from '../say-capacity.ts'
import type { settleNote as SettleNote } from '../settle-note.ts'

/** What the screens of the directory ask and send: names and types; the rules, with the whole territory, stay on the server. */
export const rows = remote<typeof directoryRows>('directory.rows'), notes = remote<typeof notesQuery>('directory.notes'), places = remote<typeof placesQuery>('directory.places'), me = remote<typeof meQuery>('access.me')
export const sayCapacity = remote<typeof SayCapacity>('directory.say-capacity'), correctListing = remote<typeof CorrectListing>('directory.correct-listing'), correctPoint = remote<typeof CorrectPoint>('directory.correct-point')
export const addPoint = remote<typeof AddPoint>('directory.add-point'), correctOrganisation = remote<typeof CorrectOrganisation>('directory.correct-organisation'), addService = remote<typeof AddService>('directory.add-service')
export const correctService = remote<typeof CorrectService>('directory.correct-service'), closeService = remote<typeof CloseService>('directory.close-service')
export const settleNote = remote<typeof SettleNote>('directory.settle-note'), checkResource = remote<typeof CheckResource>('directory.check-resource')
