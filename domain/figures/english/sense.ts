// What one figure of a sentence is: the first rule that knows its surroundings answers.
import { bracketed, openedAt } from './bracket'
import { changeOf } from './change'
import { counted } from './count'
import { wayOfSign } from './direction'
import { levelFor } from './level'
import { figureAt, figureBefore, leadOf, roleOfChange, sense, type Scene, type Sense } from './scene'
import { shareOf } from './share'
import { spokenOf } from './spoken'

/** 0.3 and 0.5 percentage points; 3% in July and 2% in August: as the figure before. */
const coordinated = (scene: Scene, at: number): Sense | null => {
  const lead = leadOf(scene.tokens, at)
  if (!/^(?:,|and|or|but|to)$/.test(lead.word)) return null
  const previous = figureBefore(scene.tokens, at)
  const known = previous < 0 ? undefined : scene.senses.get(previous)
  if (!known) return null
  if (/^up to\b/i.test(figureAt(scene, at).phrase)) return { ...known, role: 'level', direction: null }
  const own = /^(?:count|money)$/.test(figureAt(scene, at).kind) && lead.word !== 'to' ? counted(scene, at) : null
  if (own) return own
  const [here, there] = [figureAt(scene, at), figureAt(scene, previous)]
  if (here.kind !== there.kind && !(known.role === 'change' || known.role === 'rate')) return null
  return { ...known, role: known.role === 'rate' || known.role === 'change' ? roleOfChange(here) : known.role }
}

/** What nothing tells: the noun behind, then what was spoken of. */
const otherwise = (scene: Scene, at: number): Sense => {
  const figure = figureAt(scene, at)
  if (figure.kind !== 'pp') {
    const found = counted(scene, at)
    if (found) return found
  }
  const lead = leadOf(scene.tokens, at)
  if (lead.at < 0 || lead.word === '') return sense(null)
  return sense(null, spokenOf(scene))
}

/** A number with a sign says which way, whatever the words are. */
const signed = (scene: Scene, at: number, found: Sense): Sense => {
  const figure = figureAt(scene, at)
  const way = wayOfSign(figure.raw)
  if (
    way === null ||
    (figure.kind === 'percent' && found.role === 'level' && way === 'down' && openedAt(scene.tokens, at) < 0)
  )
    return found
  if (found.role === 'level' && figure.kind === 'percent') return { ...found, role: 'rate', direction: way }
  return found.role === 'level' || found.role === 'share' ? found : { ...found, direction: way }
}

export const senseOf = (scene: Scene, at: number): Sense => {
  const of = scene.tokens[at + 1]?.word === 'of' && figureAt(scene, at).kind === 'percent'
  const found =
    bracketed(scene, at) ??
    (of ? shareOf(scene, at) : null) ??
    changeOf(scene, at) ??
    shareOf(scene, at) ??
    levelFor(scene, at) ??
    coordinated(scene, at) ??
    otherwise(scene, at)
  return signed(scene, at, found)
}
