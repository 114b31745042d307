// The clock of a grown office: its history lies in the past, so while it is written, the clock of this process is set
// back.

/** From now on this process believes that it is so many milliseconds earlier. */
export const setBack = (milliseconds: number): void => {
  const Real = globalThis.Date
  const now = () => Real.now() - milliseconds
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: unknown[]) =>
      args.length === 0 ? new target(now()) : (Reflect.construct(target, args) as Date),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  })
}
