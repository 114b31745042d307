// Against real releases that people labelled; they are not part of the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compare, isDecimal } from './decimal'
import type { Figure } from './figure'
import { readFigures } from './read'
import { readQuantity } from './typed-quantity'
import { words } from './write'

type Label = { raw: string; offset: number; value: number | null; unit: string | null; is_metric: boolean }

const dev = new URL('../../../shared/input/dev/', import.meta.url)
const present = existsSync(dev)
const names = present ? readdirSync(dev).filter((name) => name.endsWith('.gold.json')) : []

const agrees = (label: Label, figure: Figure | undefined): boolean =>
  figure !== undefined &&
  figure.raw === label.raw &&
  figure.isMetric === label.is_metric &&
  (!label.is_metric ||
    (figure.unit === label.unit &&
      figure.value !== null &&
      isDecimal(figure.value) &&
      compare(figure.value, String(label.value)) === 0))

describe('labelled releases', () => {
  if (!present) {
    console.warn('Skipped: the labelled releases (../shared/input/dev) are not on this machine.')
    it.skip('are read as labelled (skipped: ../shared/input/dev is absent)', () => {})
    return
  }
  it.each(names)('%s is read as labelled', (name) => {
    const text = readFileSync(new URL(name.replace('.gold.json', '.txt'), dev), 'utf8').replace(/^[\s\S]*?---\n/, '')
    const labels = (JSON.parse(readFileSync(new URL(name, dev), 'utf8')) as { figures: Label[] }).figures
    const figures = readFigures(text)
    expect(
      labels
        .filter(
          (label) =>
            !agrees(
              label,
              figures.find(({ start }) => start === label.offset),
            ),
        )
        .map(({ raw }) => raw),
    ).toEqual([])
    for (const { quantity, phrase } of figures.filter((figure) => figure.isMetric)) {
      expect(quantity && words(quantity)).toBe(phrase)
      expect(readQuantity(phrase)?.quantity).toEqual(quantity)
    }
  })
})
