// Whether a sentence speaks of the period that stands near its beginning: after 据介绍, 其中 or nothing.

/** What may stand between the beginning of a sentence and the period it speaks of. */
const PREFACE =
  /^(?:根据|据|按照?|依照|经|在|从|就|为|对|随着|记者|其中|同时|此外|另外|与此同时|值得注意的是|\d{1,2}月\d{1,2}日|会上|会议|《)|(?:显示|获悉|了解到?|介绍|表示|[称说看]|指出|方面|统计|[:：]|测算|核算)$/
const BEFORE_TOPIC =
  /^(?:其中|而|但|同时|此外|另外|据统计|统计显示|在|于|到|至|自|从|\s|[“"])*(?:[全我本][国省市区县州]|全国|我国)?$/

const LONGEST_PREFACE = 100

/** Whether a period at `start` is what its sentence (from `from`) speaks of. */
export const startsSentence = (folded: string, from: number, start: number, isFirst: boolean): boolean => {
  if (start - from > LONGEST_PREFACE) return false
  const clauses = folded.slice(from, start).split(/[,，:：;；]/)
  const last = clauses.pop() ?? ''
  return (
    BEFORE_TOPIC.test(last.trim()) &&
    (isFirst || clauses.every((clause) => clause.trim() === '' || PREFACE.test(clause.trim())))
  )
}
