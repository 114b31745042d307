// Brings a place of the sheet into sight and marks it: whatever folds it is opened first.
const MARK = 'is-shown'

/** The element with this anchor, shown and marked; what was marked before is not any more. Null where there is none. */
export const reveal = (anchor: string): HTMLElement | null => {
  for (const one of document.querySelectorAll(`.desk-sheet .${MARK}`)) one.classList.remove(MARK)
  const place = document.getElementById(anchor)
  if (!place) return null
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  place.classList.add(MARK)
  place.scrollIntoView({ block: 'center' })
  return place
}
