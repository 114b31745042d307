// Folds traditional characters and full-width marks, one for one, so that the rules of the checks are written once.
import { fold } from '@/domain/figures/fold'

// Only what the rules mention and numbers do not need (see fold.ts).
const PAIRS =
  '業业縮缩擴扩壓压躍跃從从產产農农進进線线蓋盖滿满劃划貨货運运銷销潤润發发積积費费際际護护識识權权術术緊紧氣气禮礼時时間间鐘钟結结構构綠绿貢贡獻献'
const SIMPLE = new Map(
  [...PAIRS].flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1] ?? sign] as const] : [])),
)
const ANY = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g')

/** As long as the text, so that offsets stay. */
export const simplified = (text: string): string => fold(text).replace(ANY, (sign) => SIMPLE.get(sign) ?? sign)
