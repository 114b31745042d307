// What somebody does to get a thing done, counted in the browser: presses of mouse, finger or a button's key; pages
// that were loaded; drawers that opened; saves that were sent. Typing is not counted.
import { test, type Page } from '@playwright/test'

export type Effort = { presses: number; drawers: number; saves: number }

/** Counts from the next page on. */
export const counted = async (page: Page): Promise<Effort> => {
  const effort: Effort = { presses: 0, drawers: 0, saves: 0 }
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname
    if (/^\/api\/(?:articles(?:\/[\w-]+)?\/sheet|(?:articles|sections|metrics)(?:\/[\w-]+)?)$/.test(path))
      if (['POST', 'PATCH'].includes(request.method())) effort.saves += 1
  })
  await page.exposeFunction('deskEffort', (what: 'presses' | 'drawers', many: number) => {
    effort[what] += many
  })
  await page.addInitScript(() => {
    const tell = (what: string, many: number) =>
      (window as unknown as { deskEffort: (what: string, many: number) => void }).deskEffort(what, many)
    addEventListener('pointerdown', ({ isTrusted }) => isTrusted && tell('presses', 1), true)
    // A list is opened, and one of it chosen.
    addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && tell('presses', 2), true)
    addEventListener(
      'keydown',
      ({ key, target }) => {
        const isButton = target instanceof HTMLElement && target.closest('button, a, summary') !== null
        if (isButton && (key === 'Enter' || key === ' ')) tell('presses', 1)
      },
      true,
    )
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof HTMLElement && (node.matches('dialog, .drawer') || node.querySelector('.drawer')))
            tell('drawers', 1)
    }).observe(document, { childList: true, subtree: true })
  })
  return effort
}

/** Into the report of the run. */
export const note = (what: string, { presses, drawers, saves }: Effort): void => {
  const description = `${presses} presses, ${drawers} drawers, ${saves} saves`
  test.info().annotations.push({ type: what, description })
  console.log(`    ${what}: ${description}`)
}
