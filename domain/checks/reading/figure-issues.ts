// Issues of figures. Nearly all warn: labels, units and sentences are read by rule, and a right text that cannot be
// submitted does more harm than a wrong figure that somebody is asked to look at. What blocks says why beside it.
import type { IssueText } from './issue-text'

export const FIGURE_ISSUES = {
  'period-missing': {
    severity: 'warns',
    zh: '有 {count} 条指标数据没有写明时期或截至日期：{examples}。可以一次填入，或逐条补上。',
    en: '{count} metrics name neither a period nor a date: {examples}. Fill one in for all, or add one to each.',
  },
  'period-inherited': {
    severity: 'warns',
    zh: '有 {count} 条指标数据的时期是据上文推得的：{examples}。请看过后一次确认。',
    en: '{count} metrics take their period from the text before: {examples}. Look at them, and confirm all at once.',
  },
  // Blocks: a table of figures cannot print a number that is of nothing.
  'name-missing': {
    severity: 'blocks',
    zh: '有 {count} 条指标数据没有名称：{examples}。请写明统计的是什么。',
    en: '{count} metrics have no name: {examples}. Say what each of them measures.',
  },
  'name-number': {
    severity: 'warns',
    zh: '有 {count} 条指标数据的名称就是数字或单位本身：{examples}。请写明统计的是什么。',
    en: '{count} metrics are named by their own number or unit: {examples}. Say what each of them measures.',
  },
  'name-verb': {
    severity: 'warns',
    zh: '有 {count} 条指标数据的名称只是“增长”“为”一类的字眼：{examples}。请写明是什么在变。',
    en: '{count} metrics are named by a bare verb: {examples}. Say what it is that rose, fell or was.',
  },
  'name-cut': {
    severity: 'warns',
    zh: '有 {count} 条指标数据的名称像是半句话：{examples}。请改成能单独看懂的名称。',
    en: '{count} metrics have a name that looks cut off: {examples}. Give each a name that can stand alone.',
  },
  'name-shared': {
    severity: 'warns',
    zh: '有 {count} 条指标数据与另一条同名、同时期、同单位，数却不同：{examples}。请用名称、范围或比较基准把它们区分开。',
    en: '{count} metrics share name, period and unit with another one of a different value: {examples}. Tell them apart by name, subject or comparison.',
  },
  'unit-missing': {
    severity: 'warns',
    zh: '有 {count} 条指标数据没有单位：{examples}。请补上单位。',
    en: '{count} metrics have no unit: {examples}. Add it.',
  },
  'dollar-open': {
    severity: 'warns',
    zh: '有 {count} 条指标数据的“$”没有说明是哪种货币：{examples}。请把单位改为 USD、CAD、HKD 等。',
    en: '{count} metrics print a bare “$” and do not say whose dollar it is: {examples}. Change their unit to USD, CAD, HKD or another.',
  },
  'two-values': {
    severity: 'warns',
    zh: '“{label}”有两个不同的数：{first} 和 {second}。请改正其一；如果是两件事，请用不同的名称、时期或范围。',
    en: '“{label}” has two different values: {first} and {second}. Correct one; if they are two things, give them different labels, periods or scopes.',
  },
  // Blocks: label, unit, scope and a period that both state are the same, neither is approximate, and the text gives
  // the summary's number nowhere. Readers could open two records that deny each other; and if they are two things after
  // all, naming them apart is a minute's work.
  'summary-contradicts': {
    severity: 'blocks',
    zh: '{part}称“{label}”为 {said}，正文为 {stated}（同一时期）。请改正其一；如果是两件事，请用不同的名称或范围。',
    en: '{part}: “{label}” is {said} there and {stated} in the text, for the same period. Correct one; if they are two things, give them different labels or scopes.',
  },
  // Blocks: both say it of one and the same level (to three digits), against the same base.
  'summary-change-contradicts': {
    severity: 'blocks',
    zh: '{part}说 {level} {said}，正文说的却是“{stated}”。请改正其一。',
    en: '{part}: {level} is given with “{said}” there and with “{stated}” in the text. Correct one.',
  },
  'summary-differs': {
    severity: 'warns',
    zh: '{part}称“{label}”为 {said}，正文为 {stated}。请核对；如果时期不同，请写明时期。',
    en: '{part}: “{label}” is {said} there and {stated} in the text. Check both; if the periods differ, state them.',
  },
  'summary-unsupported': {
    severity: 'warns',
    zh: '{part}里的 {said} 在正文里找不到依据。请核对，或在正文里说明。',
    en: '{part}: nothing in the text supports {said}. Check it, or state it in the text.',
  },
  // Blocks: what was removed for law or privacy is not stated anew under our name.
  'figure-half': {
    severity: 'blocks',
    zh: '“{words}”紧挨着“{sign}”，标出来的只是半个数。请连同它一起标注，或改写成普通数字，或取消标注。',
    en: '“{words}” touches “{sign}”: what is marked is half a number. Mark both together, write a plain number, or unmark it.',
  },
  'indicator-unconfirmed': {
    severity: 'blocks',
    zh: '“{words}”所属的指标“{name}”还没有人确认：请一位审核人员先在“指标”里确认它。',
    en: '“{words}” belongs to the indicator “{name}”, which nobody has confirmed yet: a reviewer confirms it under “Indicators” first.',
  },
  'citation-removed': {
    severity: 'blocks',
    zh: '“{words}”引自的发布稿已移除：请改写，或不再引用它。',
    en: 'The release from which “{words}” is cited has been removed: change the text, or cite it no longer.',
  },
  'citation-differs': {
    severity: 'warns',
    zh: '“{label}”写作 {said}，而所引的《{title}》（第{edition}版）为 {other}。请核对，或改引别处。',
    en: '“{label}” reads {said}, but the release it cites, “{title}” (edition {edition}), states {other}. Check it, or cite something else.',
  },
  'value-slip': {
    severity: 'warns',
    zh: '“{label}”写作 {said}，而{where}是 {other}，像是差了 {times} 倍。请核对“万”“亿”和小数点。',
    en: '“{label}” reads {said} but {other} {where}: it looks {times} times off. Check the scale (thousand, million, 万, 亿) and the decimal point.',
  },
  'part-over-total': {
    severity: 'warns',
    zh: '“其中”的 {part} 大于总数 {total}。请核对。',
    en: 'The part {part} is larger than its total {total}. Check both.',
  },
  'parts-off-total': {
    severity: 'warns',
    zh: '{parts} 合计为 {sum}，而总数写作 {total}。请核对。',
    en: '{parts} add up to {sum}, but the total reads {total}. Check them.',
  },
  'table-off-total': {
    severity: 'warns',
    zh: '表格“{column}”一列各行合计为 {sum}，而“{row}”写作 {total}。请核对。',
    en: 'In the table, the rows of “{column}” add up to {sum}, but “{row}” reads {total}. Check them.',
  },
  'share-over-100': {
    severity: 'warns',
    zh: '{said} 超过了 100%：一部分不会大于全部。请核对。',
    en: '{said} is more than 100 percent: a part cannot exceed the whole. Check it.',
  },
  'shares-over-100': {
    severity: 'warns',
    zh: '{shares} 合计为 {sum}%，超过 100%。请核对，或写明各项有重叠。',
    en: '{shares} add up to {sum} percent, more than 100. Check them, or say that they overlap.',
  },
  'share-miscounted': {
    severity: 'warns',
    zh: '{total} 中的 {part} 应占约 {right}%，而文中写作 {said}。请核对。',
    en: '{part} of {total} is about {right} percent, but the text says {said}. Check them.',
  },
  'structure-off-100': {
    severity: 'warns',
    zh: '三次产业结构 {shares} 合计为 {sum}，不是 100。请核对。',
    en: 'The shares of the three sectors, {shares}, add up to {sum} and not to 100. Check them.',
  },
  'growth-miscounted': {
    severity: 'warns',
    zh: '由 {from} 到 {to}，变动应约为 {right}，而文中写作 {said}。请核对，并注意“增长”与“增长到”的区别。',
    en: 'From {from} to {to} is a change of about {right}, but the text says {said}. Check it, and mind “by” and “to”.',
  },
  'sign-against-verb': {
    severity: 'warns',
    zh: '“{verb}”后面又写负数“{said}”，读者分不清是升是降。请去掉负号并选对动词，或改用“增速为”。',
    en: '“{verb}” is followed by the negative number {said}: readers cannot tell a rise from a fall. Drop the sign and choose the verb, or write “growth was”.',
  },
  'verb-against-values': {
    severity: 'warns',
    zh: '由 {from} 到 {to} 是{right}，文中却写作{said}。请核对这两个数和动词。',
    en: 'From {from} to {to} is {right}, but the text calls it {said}. Check both numbers and the verb.',
  },
  'growth-off-series': {
    severity: 'warns',
    zh: '“{label}”为 {now}，{period}发布的是 {before}，变动应约为 {right}，而文中写作 {said}。请核对；如按不变价格或可比口径计算，请写明。',
    en: '“{label}” is {now}; {before} was published for {period}. That is a change of about {right}, but the text says {said}. Check it, or say that it is at constant prices or on a comparable basis.',
  },
  'cumulative-fell': {
    severity: 'warns',
    zh: '累计数“{label}”为 {now}，少于此前已发布的 {before}（{period}）。累计数不应减少，请核对。',
    en: 'The cumulative “{label}” is {now}, less than {before}, published earlier ({period}). A cumulative figure should not fall; check it.',
  },
  'fall-in-times': {
    severity: 'warns',
    zh: '减少不能用“倍”来说：{examples}。请改用百分数或分数。',
    en: 'A fall cannot be counted in times: {examples}. Use a percentage or a fraction.',
  },
  'percent-for-points': {
    severity: 'warns',
    zh: '比率的升降应以“个百分点”计：{examples}。如确为相对变动，请改写。',
    en: 'A rate or share rises by percentage points: {examples}. If a relative change is meant, say so.',
  },
  'points-for-percent': {
    severity: 'warns',
    zh: '数量的增减应以“%”计，不用“个百分点”：{examples}。',
    en: 'An amount grows by percent, not by percentage points: {examples}.',
  },
} as const satisfies Record<string, IssueText>
