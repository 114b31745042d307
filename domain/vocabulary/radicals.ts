// Characters of a font of radicals that stand for ordinary ones, as in text copied from a PDF: ⼀ is 一, ⻘ is 青. After
// the property Equivalent_Unified_Ideograph of Unicode 14, which later versions have not changed for these two blocks.

/** CJK Radicals Supplement, each with its ordinary character. */
const SUPPLEMENT = [
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王',
  '⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長',
  '⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
].join('')

/** The ordinary characters of U+2F00 to U+2FD5, in this order. */
const KANGXI = [
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀',
  '寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋',
  '比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸',
  '缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛',
  '辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻',
  '黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠',
].join('')

const FIRST_KANGXI = 0x2f00

const ORDINARY = new Map<string, string>()
const pairs = [...SUPPLEMENT]
for (let i = 0; i + 1 < pairs.length; i += 2) ORDINARY.set(pairs[i]!, pairs[i + 1]!)
for (const [at, sign] of [...KANGXI].entries()) ORDINARY.set(String.fromCodePoint(FIRST_KANGXI + at), sign)

const RADICAL = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g
/** Other codes of one ordinary character each, for old character sets (U+F900–FAFF, U+2F800–2FA1F). */
const COMPATIBLE = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu

/** The text in ordinary Han characters; whatever stands for itself stays. */
export const ordinaryHan = (text: string): string =>
  text.replace(RADICAL, (sign) => ORDINARY.get(sign) ?? sign).replace(COMPATIBLE, (sign) => sign.normalize('NFC'))
