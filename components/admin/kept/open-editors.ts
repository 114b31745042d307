// The rich texts of a form that is open. Their words are ahead of the form's while somebody types; whoever keeps what
// is typed asks them, and puts back through them.

/** `put` is what somebody could have typed: unsaved, and undone like everything else. */
export type OpenEditor = { form: object; path: string; now: () => unknown; put: (state: unknown) => void }

const open = new Set<OpenEditor>()
const listeners = new Map<object, Set<() => void>>()

/** Answers how the editor says that it is closed. */
export const openEditor = (editor: OpenEditor): (() => void) => {
  open.add(editor)
  return () => {
    open.delete(editor)
  }
}

export const editorsOf = (form: object): OpenEditor[] => [...open].filter((one) => one.form === form)

/** Somebody types in a text of this form. */
export const typedIn = (form: object): void => listeners.get(form)?.forEach((listener) => listener())

/** Answers how to stop listening. */
export const onTyping = (form: object, listener: () => void): (() => void) => {
  const all = listeners.get(form) ?? new Set()
  listeners.set(form, all.add(listener))
  return () => {
    all.delete(listener)
    if (all.size === 0) listeners.delete(form)
  }
}
