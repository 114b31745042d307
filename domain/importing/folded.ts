// One spelling to write patterns in: half-width, simplified, one bar. Same length as the text, so that positions carry over.
import { fold } from '../figures/fold'

const PAIRS =
  '來来編编輯辑責责審审權权聲声網网閱阅讀读發发佈布記记訊讯員员報报導导攝摄圖图說说為为門门戶户關关閉闭點点擊击瀏浏覽览數数標标題题簽签稿稿' +
  '體体號号頁页頂顶部部鏈链結结聞闻評评論论轉转載载務务機机構构資资將将與与書书無无經经許许僅仅觀观異异議议請请絡络係系統统繫系縮缩簡简專专兒儿檢检閉闭'

const SIGNS = '，, ！! ？? ｜| 丨| │| ∣| ︱| ▏| ～~ ﹙( ﹚) ＞> ＜< ＿_ ＊* ＃# ［[ ］]'

const EXTRA = new Map<string, string>()
for (let i = 0; i + 1 < PAIRS.length; i += 2) EXTRA.set(PAIRS.charAt(i), PAIRS.charAt(i + 1))
for (const pair of SIGNS.split(' ')) EXTRA.set(pair.charAt(0), pair.charAt(1))

const EXTRA_SIGNS = new RegExp(
  `[${[...EXTRA.keys()].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`,
  'g',
)

export const folded = (text: string): string => fold(text).replace(EXTRA_SIGNS, (sign) => EXTRA.get(sign) ?? sign)
