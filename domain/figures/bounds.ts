// What a qualifier says of the true number: that it is no less (1300余万元), no more (近5.5万人), or near it (约3万人).

const AT_LEAST =
  '不低于|不少于|至少|最少|最低|超过|超出|突破|多于|大于|高于|逾|超|余|多|来|以上|有余|之多|出头|不下|' +
  'more than|no less than|no fewer than|well over|just over|at least|over|above|or more|and over|and above|an additional'
const AT_MOST =
  '不超过|不高于|不多于|最多|最高|接近|将近|逼近|不足|不到|未满|少于|小于|低于|近|以下|以内|' +
  'less than|fewer than|no more than|just under|at most|up to|close to|under|nearly|almost|below|or less|or fewer'

const sides = new Map<string, 'min' | 'max'>([
  ...AT_LEAST.split('|').map((word) => [word, 'min'] as const),
  ...AT_MOST.split('|').map((word) => [word, 'max'] as const),
])

/** 'min': the value is the least it may be; 'max': the most; null: exact, or on either side. */
export const boundOf = (qualifier: string): 'min' | 'max' | null => sides.get(qualifier.trim().toLowerCase()) ?? null
