// What a qualifier says of the true number: that it is no less (1300余万元), no more (近5.5万人), or near it (约3万人).
import { MEANINGS, wordsOf } from '@/domain/vocabulary/qualifiers'

const bounds = new Map(MEANINGS.flatMap((meaning) => wordsOf(meaning).map((word) => [word, meaning.bound] as const)))

/** 'min': the value is the least it may be; 'max': the most; null: exact, or on either side. */
export const boundOf = (qualifier: string): 'min' | 'max' | null => bounds.get(qualifier.trim().toLowerCase()) ?? null
