// The longest release that offices write: 31,789 signs, twelve sections, 600 figures, made of sentences that differ.

const PLACES = ['东城', '西城', '南湖', '北山', '云溪', '江口', '平湖', '石桥', '青浦', '临港']
const DEEDS: [string, string, string][] = [
  ['开展技能培训', '场', '培训工作由各区人社局组织，教师下到车间，教材随岗位更新'],
  ['新建实训基地', '个', '基地由企业和院校共同使用，设备目录向全市公开，登记后即可预约'],
  ['发放培训补贴', '万元', '补贴直接划入职工账户，申请材料由五份减为一份，办结时间由窗口承诺'],
  ['走访企业', '家', '走访中收集的问题逐件登记，由牵头单位答复，答复不满意的重新办理'],
  ['帮助求职者就业', '人', '岗位信息每周更新，社区服务站负责上门登记，困难人员由专人联系'],
]
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const LENGTH = 31_789
const FIGURES = 600

const signsOf = (text: string): number => text.replace(/\s/g, '').length

const sentence = (at: number): string => {
  const place = PLACES[at % PLACES.length]!
  const [deed, unit, how] = DEEDS[Math.floor(at / PLACES.length) % DEEDS.length]!
  return `${place}区${deed}${1000 + at * 7}${unit}，${how}。`
}

/** As plain text, each section under its heading, as somebody pastes it. */
export const longRelease = (): { title: string; text: string } => {
  const title = '关于全年职业技能提升行动进展情况的通报'
  const sections = NUMBERS.map((number, month) => {
    const paragraphs = Array.from({ length: 5 }, (_each, row) =>
      Array.from({ length: 10 }, (_one, column) => sentence(month * 50 + row * 10 + column)).join(''),
    )
    return `${number}、${month + 1}月份各区情况\n\n${paragraphs.join('\n\n')}`
  })
  const text = `${title}\n\n${sections.join('\n\n')}`
  const filling = '各区要把培训办到职工身边，把服务送到企业门口，把每一件实事办好。'
  const missing = LENGTH - signsOf(text)
  return { title, text: `${text}\n\n${filling.repeat(Math.ceil(missing / filling.length)).slice(0, missing)}` }
}

export const SIZE = { signs: LENGTH, figures: FIGURES }
