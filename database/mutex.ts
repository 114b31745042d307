// A queue of one: `take` answers with the release, in the order of asking; it gives up with `late` after `limit` milliseconds.
export const mutex = (limit: number, late: string) => {
  let last: Promise<void> = Promise.resolve()
  return async (): Promise<() => void> => {
    let release = () => {}
    const before = last
    last = new Promise((resolve) => {
      release = resolve
    })
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(late)), limit)
    })
    try {
      await Promise.race([before, tooLate])
    } catch (error) {
      // Whoever waits behind must still wait for those in front.
      void before.then(release)
      throw error
    } finally {
      clearTimeout(timer)
    }
    return release
  }
}
