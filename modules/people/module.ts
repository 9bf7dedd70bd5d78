import type { Module } from '#kernel/module.ts'
import { allPeople } from './all.query.ts'
import { comeBack } from './come-back.ts'
import { endParticipation } from './end.ts'
import { personFile } from './file.query.ts'
import { findPeople } from './find.query.ts'
import { handOver } from './hand-over.ts'
import { myPeople } from './mine.query.ts'
import { noteThing } from './note-thing.ts'
import { renamePerson } from './rename.ts'
import { resumeParticipation } from './resume.ts'
import { setNext } from './set-next.ts'

/** Those whom an organisation accompanies: their files, and the promise made to each. */
export const peopleModule: Module = {
  name: 'people',
  commands: [setNext, handOver, endParticipation, resumeParticipation, comeBack, renamePerson, noteThing],
  queries: [myPeople, allPeople, personFile, findPeople],
}
