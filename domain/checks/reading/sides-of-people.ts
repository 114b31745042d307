// From which side a group of people is looked at. 女性30名、党员40名 are two sides of the same fifty delegates and may be more
// than fifty; 男性30名、女性40名 are one side, and may not.

const SIDES: readonly RegExp[] = [
  /男|女|\b(?:men|women|male|female|boys|girls)\b/i,
  /岁|青年|老年|老人|儿童|未成年|少年|中年|aged|elderly|children|young/i,
  /城镇|乡村|农村|农民|市民|外来|本地|省内|省外|市内|市外|户籍|外地|urban|rural|local/i,
  /国内|境内|境外|国外|入境|海外|港澳|外国|外籍|domestic|foreign|overseas|international/i,
  /博士|硕士|研究生|本科|专科|大专|中专|高中|初中|小学|文盲|幼儿|graduate|primary|secondary|pupils/i,
  /党员|团员|群众|民主党派|无党派/,
  /汉族|少数民族|(?:回|满|藏|壮|苗|彝|蒙古|维吾尔|土家)族/,
  /正高|副高|高级|中级|初级|技师|高级工/,
  /在职|离休|退休|在岗|失业|待业|下岗|retired|employed/i,
  /职工(?:参保|基本|医疗|养老|人数)?|居民|employees|residents/i,
  /第[一二三]产业|工业|建筑业|服务业|农业/,
  /医师|医生|护士|药师|卫生员|技师|检验|doctors|nurses/i,
  /民警|辅警|消防员|police/i,
  /教师|学生|教职工|teachers|students/i,
  /残疾|disabled/i,
  /贫困|脱贫|低保|特困|困难/,
]

const sidesOf = (name: string): number[] => SIDES.flatMap((side, at) => (side.test(name) ? [at] : []))

/**
 * Whether groups with these names can be added up: all of them share a side, or none of them is named from any that is
 * known.
 */
export const ofOneSide = (names: readonly string[]): boolean => {
  const sides = names.map(sidesOf)
  const [first = []] = sides
  return sides.every((one) => one.length === 0) || first.some((side) => sides.every((one) => one.includes(side)))
}
