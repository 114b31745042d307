// Every form of the panel keeps what is typed in it on the person's machine (components/admin/kept/).
import type { Field } from 'payload'
import { nobody } from './access'

const keptField: Field = {
  name: 'keptForm',
  type: 'ui',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/components/admin/kept/kept-form#KeptForm' },
  },
}

type Form = { fields: Field[]; access?: { create?: unknown; update?: unknown } }

/** Where somebody writes at all. */
export const keepsWhatIsTyped = <T extends Form>(form: T): T =>
  form.access?.update === nobody && (!('create' in form.access) || form.access.create === nobody)
    ? form
    : { ...form, fields: [keptField, ...form.fields] }
