import type { CollectionConfig } from 'payload'
import { takeSectionWords } from '@/desk/figures/figure-words'
import { contributed } from '@/desk/saving/contributions'
import { neverEmpty } from '@/desk/saving/never-empty'
import { countPart, countPartDelete } from '@/desk/saving/save'
import { oneAtATime } from '@/desk/workflow/one-deletion-at-a-time'
import { LONGEST } from '@/domain/lengths'
import { editors, editorsUnlessLocked, staff } from './access'
import { label, noStaleDialogue, ofArticle, lockVersion, presence, staleSave, wayToArticle } from './fields'
import { textEditor } from './text-editor'
import { textField } from './text-field'

/** One headed part of an article. Its order lies in the article's list of sections. */
export const sections: CollectionConfig = {
  slug: 'sections',
  labels: { singular: label('章节', 'Section'), plural: label('章节', 'Sections') },
  admin: { useAsTitle: 'heading', hideAPIURL: true, defaultColumns: ['heading', 'article', 'updatedAt'], group: false },
  access: {
    create: editors,
    read: staff,
    update: editorsUnlessLocked,
    delete: editorsUnlessLocked,
  },
  disableBulkDelete: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [noStaleDialogue, oneAtATime, neverEmpty],
    beforeChange: [countPart, takeSectionWords],
    afterChange: [contributed],
    beforeDelete: [countPartDelete],
  },
  fields: [
    wayToArticle,
    presence,
    staleSave,
    { name: 'heading', type: 'text', maxLength: LONGEST.heading, label: label('标题', 'Heading') },
    textField('body', label('正文', 'Text'), textEditor),
    ofArticle,
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: '1',
      label: label('层级', 'Level'),
      admin: { position: 'sidebar' },
      options: [
        { value: '1', label: label('一级标题', 'Heading') },
        { value: '2', label: label('二级标题', 'Subheading') },
      ],
    },
    lockVersion,
  ],
}
