// Whether a password is easily guessed: zxcvbn counts how many tries somebody needs who knows common passwords, words,
// dates, rows of keys and repetitions. Its lists are English; what people type in pinyin is added here, and so is
// what anybody knows of the person and the office.
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { pinyin } from 'pinyin-pro'

/**
 * Tries, before it is taken: years for somebody who may try eight times in ten minutes, at hundreds of addresses too.
 */
const ENOUGH = 1e9
/** What comes later makes it no weaker, and only takes time: longer than this are repetitions, or good. */
const READ = 40

/** Words of Chinese passwords, in pinyin and in figures that sound like words. */
const PINYIN = [
  'woaini woaini1314 aini woainiya wodemima mima woshishui woai nihao niha zhongguo zhonghua woaizhongguo beijing',
  'shanghai guangzhou shenzhen tianjin chongqing hangzhou nanjing wuhan chengdu xian suzhou jiangsu zhejiang',
  'guangdong shandong sichuan henan hebei hunan hubei fujian laopo laogong baobei baobao qinaide xingfu kuaile',
  'pingan jiankang facai gongxi gongxifacai dajiahao xiexie zaijian guanli guanliyuan yonghu denglu xitong ceshi',
  'gongsi danwei bangongshi xinwen xinwenban fabu fayanren zhengfu tongji tongjiju shuju wangzhan houtai caiwu',
  'woshi wode nide tade women nimen haoren meinv shuaige tiankong haiyang taiyang yueliang xingxing chuntian',
  'wang zhang chen yang zhao huang zhou xiao xiaoming zhangsan lisi wangwu zhaoliu liuxing tianya lanse hongse',
  '520 1314 5201314 1314520 521 5211314 147258369 147258 159357 7758521 7758258 88888888 66666666 168168 518518',
  'password admin administrator root welcome letmein changeme qwerty master login official release releases office',
]
  .join(' ')
  .split(' ')

const zxcvbn = new ZxcvbnFactory({ dictionary: { ...dictionary, pinyin: PINYIN }, graphs: adjacencyGraphs })

/** Names as they are typed: whole, in pinyin, and by their parts. */
const spellings = (word: string): string[] => {
  const sounds = pinyin(word, { toneType: 'none', type: 'array' }).map((sound) => sound.toLowerCase())
  return [word, ...word.split(/[\s@._-]+/), sounds.join(''), sounds.map((sound) => sound.slice(0, 1)).join('')]
    .map((one) => one.toLowerCase())
    .filter((one) => one.length > 1)
}

/** `about`: what others know of the person and the office, such as names and addresses. */
export const isGuessable = (password: string, about: readonly string[] = []): boolean =>
  zxcvbn.check(password.slice(0, READ), about.flatMap(spellings)).guesses < ENOUGH
