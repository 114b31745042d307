// A counted value in the way of a figure that the text prints: its multiplier, its unit.
import type { Figure } from '@/domain/figures/figure'
import { words } from '@/domain/figures/write'

export const written = (value: string, like: Figure): string =>
  words({ value, scale: like.scale, unit: like.quantity?.unit ?? like.unit ?? '', qualifier: '' })
