// Words that say of whom or where a figure speaks, at the beginning of a noun, simplified.
import { beginning, list } from './table'

const WHOLES = list(
  '全国 全省 全市 全区 全县 全州 全旗 全盟 全镇 全乡 全港 全澳 全台 全球 全世界 世界 全院 全校 全行业 全社会 全系统 全自治区 全自治州',
  '我国 我省 我市 我区 我县 我州 我港 我会 本市 本省 本区 本县 本港 本澳 本会 该市 该省 该区 该县 该院 该校 该国 内地',
)
const NAMED = list(
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南',
  '西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 中国香港 中国澳门 中国台湾 中国大陆 中国内地 中国 大陆 美国 日本 韩国 英国 法国 德国 俄罗斯',
  '印度 加拿大 澳大利亚 欧盟 东盟 欧元区 京津冀 京津冀及周边 长三角 珠三角 粤港澳大湾区 大湾区 汾渭平原 成渝 长江经济带 苏皖鲁豫',
  '东部 中部 西部 东北 华东 华北 华南 华中 西南 西北 港岛 九龙 新界',
)
const whole = beginning(WHOLES)
const named = beginning(NAMED)

/** 城市, 地区, 园区: these end like the name of a place and are none. */
const NO_PLACE =
  /(?:城市|都市|超市|上市|门市|股市|楼市|地区|园区|社区|小区|山区|景区|灾区|各区|城区|市区|辖区|片区|区县|新区|郊区|校区|病区|保护区|街区|[各多个几地]市|[各多个几]省|[各多个几]县|[各多个几]州|乡镇|城镇|[各个]镇|[各个]乡|[各多两]国|[^县省市]{0,3}[以及和与、])$/
const NAME =
  /((?![在为对从向由以和及与的了有是这那全本该各每将被把于给按经过等至到用设立建打造推选评新再其并而])[^\t-\u4dff、“”《》在为对从向由以和及与的了有是这那各每将被把于给按经过等至到用设立建造选评其并而]{1,5}?(?:自治[区州县]|特别行政区|[省市县州盟旗]|(?<=[\u4e00-\u9fff]{2})区))(?![场长委政区级直]|以[上下])/y
const REST =
  /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)?(?:(?:及|和)周边)?(?:地区)?(?:[“"]?\d\+\d+[”"]?)?(?:城市|地区|省份|区域)?/y

/** How many signs of the noun that begins at `at` name a place; 0 for none. */
export const placeAt = (folded: string, at: number): number => {
  const known = whole(folded, at)
  if (known !== null) return known.length
  NAME.lastIndex = at
  const found = NAME.exec(folded)?.[1]
  const length = found && !NO_PLACE.test(found) ? found.length : 0
  const name = named(folded, at)
  if (name !== null) {
    REST.lastIndex = at + name.length
    return Math.max(length, name.length + (REST.exec(folded)?.[0].length ?? 0))
  }
  return length
}
