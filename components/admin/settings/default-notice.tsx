// Which notice an article prints when it chooses none: one of those there are, by its title.
import type { TextFieldServerComponent } from 'payload'
import { Choice } from './choice'

export const DefaultNotice: TextFieldServerComponent = async ({ clientField, path, readOnly, payload }) => {
  const kind = clientField.name
  const { docs } = await payload.find({
    collection: 'notices',
    where: { kind: { equals: kind } },
    sort: '-version',
    depth: 0,
    limit: 0,
    pagination: false,
  })
  // Of each key the newest version.
  const newest = docs.filter(({ key }, index) => docs.findIndex((one) => one.key === key) === index)
  const options = newest.map(({ key, title, version }) => ({ value: key, label: `${title} · ${key} · v${version}` }))
  return (
    <Choice
      path={path}
      label={clientField.label || undefined}
      description={clientField.admin?.description}
      readOnly={readOnly ?? false}
      groups={[{ label: '', options }]}
    />
  )
}
