// Relations come as an id or as the document itself, depending on depth; the desk wants the id, always as text.
export const idOf = (relation: unknown): string | null => {
  if (relation === null || relation === undefined) return null
  if (typeof relation === 'object' && 'id' in relation) return String(relation.id)
  return String(relation)
}
