// The sense of a level: which role its name gives it, and what it is where nothing but what was named before tells.
import { wayOf } from './direction'
import { figureAt, sense, type Scene, type Sense } from './scene'
import { spokenOf } from './spoken'

const GROWTH = /(?:^|\b)(?:growth|change|increase|rise|decline|decrease|fall|drop|reduction)(?: rate)?\b/i
/** The growth of output was 6.0 percent: the rate of a change, and which way. */
export const levelOf = (scene: Scene, at: number, measure: string | null, rest: Partial<Sense> = {}): Sense => {
  const figure = figureAt(scene, at)
  const grown = measure === null ? null : GROWTH.exec(measure)
  if (grown && figure.kind === 'percent' && !/\bshare|proportion|percentage\b/i.test(measure!))
    return sense(measure, { ...rest, role: 'rate', direction: wayOf(grown[0].split(' ')[0]!.toLowerCase()) })
  if (measure !== null && /\b(?:share|proportion|percentage) of\b/i.test(measure))
    return sense(measure, { ...rest, role: 'share' })
  if (
    measure !== null &&
    /\b(?:index|PMI|indices)\b/i.test(measure) &&
    (figure.kind !== 'percent' || /PMI|Purchasing Managers/i.test(measure)) &&
    figure.kind !== 'money'
  )
    return sense(measure, { ...rest, role: 'index' })
  return sense(measure, rest)
}

export const known = (scene: Scene, at: number, rest: Partial<Sense> = {}): Sense => {
  if (rest.base && scene.last?.role === 'rate' && figureAt(scene, at).kind === 'percent')
    return { ...scene.last, base: true }
  const { subject, measure } = spokenOf(scene)
  return levelOf(scene, at, measure, {
    subject,
    ...(scene.last?.role === 'share' ? { role: 'share' as const } : {}),
    ...rest,
  })
}
