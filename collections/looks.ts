// What each person has seen of each article they review, and which figures they have ticked there (decision 035).
// Written by the desk alone; part of no manuscript, no fingerprint and no record of what was done.
import type { CollectionConfig } from 'payload'
import { nobody } from './access'
import { label, record } from './fields'

const revision = (name: string) => ({ name, type: 'number' as const, admin: { readOnly: true } })

export const looks: CollectionConfig = {
  slug: 'looks',
  labels: { singular: label('审阅记录', 'Look'), plural: label('审阅记录', 'Looks') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['article', 'person'], unique: true }],
  fields: [
    record('article', label('稿件', 'Article')),
    record('person', label('人员', 'Person')),
    // The text they looked at last, and the one before it that was another text.
    record('seen', label('上次所看的指纹', 'Fingerprint last seen')),
    revision('seenRevision'),
    record('seenAt', label('上次看的时间', 'Last seen')),
    record('earlier', label('此前所看的指纹', 'Fingerprint seen before')),
    revision('earlierRevision'),
    record('earlierAt', label('此前看的时间', 'Seen before')),
    // Seals, each apart by a space.
    { name: 'ticks', type: 'textarea', admin: { readOnly: true } },
  ],
}
