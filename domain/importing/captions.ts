// Captions and bylines that stand on a line of their own. Patterns see folded words.

const CAPTION: readonly RegExp[] = [
  /^(?:图为|图片说明|图注|▲|△|↑|↓|◀|▶)/,
  /^图\s?(?:[一二三四五六七八九十]{1,2}|\d{1,2})\s*[:.、\s]/,
  /^(?:Photo|Image|Picture|Figure \d{1,2}|Fig\. ?\d{1,2})\s*[:.]/i,
  /(?:\s|[(/])\S{0,8}(?:摄|供图)\s?\)?$/,
  /记者\S{2,4}摄\s+\d{2,4}年\d{1,2}月\d{1,2}日$/,
  /[\s。](?:摄影|摄)\s?[:/]?\s?[\p{Script=Han}·]{2,4}$/u,
  /^[([【]\s*(?:资料图片?|资料照片?|示意图|配图|图文无关|图片与内容无关)[^()[\]【】]{0,20}[)\]】]$/,
  /^.{0,40}(?:资料图片?|视觉中国|图源\S{0,10}|图片来源\S{0,20})\)?$/,
]

const NAMES = '\\S{2,4}(?:[\\s、]+\\S{2,4}){0,6}'

const BYLINE: readonly RegExp[] = [
  /^[(【[].{0,16}(?:记者|通讯员|特约|撰文|作者|文\/|图\/)[^。]{1,50}[)】\]]$/,
  /^[^,。;]{0,20}(?:记者|通讯员)\s*[^,。;]{2,40}(?:报道|摄影报道|摄|文)$/,
  new RegExp(`^(?:本报|本网|本台|[^\\s,。]{2,10})?(?:全媒体|见习|首席)?(?:记者|通讯员)\\s+${NAMES}$`),
  new RegExp(`^(?:文|图|文图|文/图|图/文|图文|撰文|摄影|摄像|供稿|作者|记者|通讯员)\\s*[/:|]\\s*${NAMES}$`),
  /^[^,。]{2,16}[电讯]\s*(?:\(?记者|\(?通讯员)\s?\S{2,4}(?:[\s、]\S{2,4}){0,4}\)?$/,
  /^By [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,4}$/,
]

const fits = (patterns: readonly RegExp[], limit: number) => (words: string) =>
  words.length <= limit && patterns.some((pattern) => pattern.test(words))

export const isCaption = fits(CAPTION, 120)
export const isByline = fits(BYLINE, 80)
