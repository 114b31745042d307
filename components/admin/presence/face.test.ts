import { expect, it } from 'vitest'
import { faceOf } from './face'

it.each([
  ['沈若溪', '沈'],
  ['𠮷田', '𠮷'],
  ['Ada Lovelace', 'AL'],
  ['jean-luc picard', 'JP'],
  ['买买提·艾力', '买'],
  ['Prince', 'P'],
  [' ', '?'],
])('%s is %s', (name, face) => expect(faceOf(name)).toBe(face))
