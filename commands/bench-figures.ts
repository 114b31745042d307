// Measures readFigures on the labelled releases beside the repository: how much is found, how much is right, how fast.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compare, isDecimal } from '../domain/figures/decimal'
import { readFigures } from '../domain/figures/read'

const root = pathToFileURL(`${resolve('../shared/input')}/`)
type Label = {
  raw: string
  offset: number
  value: number | null
  unit: string | null
  is_metric: boolean
  kind?: string
  direction?: string | null
}

const labelled = (): { name: string; text: string; labels: Label[] }[] => {
  const zibo = readFileSync(new URL('zibo-city-of-labour.figures.jsonl', root), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
  const dev = new URL('dev/', root)
  return [
    { name: 'zibo-city-of-labour', text: readFileSync(new URL('zibo-city-of-labour.txt', root), 'utf8'), labels: zibo },
    ...readdirSync(dev)
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => ({
        name: name.replace('.gold.json', ''),
        text: readFileSync(new URL(name.replace('.gold.json', '.txt'), dev), 'utf8').replace(/^[\s\S]*?---\n/, ''),
        labels: (JSON.parse(readFileSync(new URL(name, dev), 'utf8')) as { figures: Label[] }).figures,
      })),
  ]
}

const share = (part: number, whole: number) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3))
const HAS_DIGIT = /[0-9]/

const main = () => {
  if (!existsSync(root)) return console.log('No labelled releases: ../shared/input is absent.')
  const verbose = process.argv.includes('--misses')
  const sum = {
    metrics: 0,
    found: 0,
    extra: 0,
    given: 0,
    value: 0,
    unit: 0,
    labels: 0,
    exact: 0,
    metric: 0,
    kind: 0,
    direction: 0,
  }
  for (const { name, text, labels } of labelled()) {
    const figures = readFigures(text)
    const n = { ...sum }
    for (const key of Object.keys(n) as (keyof typeof n)[]) n[key] = 0
    for (const label of labels) {
      const figure = figures.find((f) => f.start === label.offset && f.raw === label.raw)
      const say = (what: string) =>
        verbose &&
        console.log(
          `   ${what}: ${JSON.stringify(label.raw)} @${label.offset} …${text.slice(label.offset - 12, label.offset + 20).replaceAll('\n', '⏎')}… ${figure ? JSON.stringify([figure.value, figure.unit, figure.kind]) : JSON.stringify(figures.filter((f) => f.start < label.offset + label.raw.length && f.start + f.raw.length > label.offset).map((f) => [f.raw, f.kind]))}`,
        )
      if (HAS_DIGIT.test(label.raw) || label.is_metric) {
        n.labels++
        if (figure) n.exact++
        else say('not found')
        if (figure?.isMetric === label.is_metric) n.metric++
        else if (figure) say('isMetric')
      }
      if (!label.is_metric) continue
      n.metrics++
      if (!figure?.isMetric) continue
      n.found++
      if (figure.value !== null && isDecimal(figure.value) && compare(figure.value, String(label.value)) === 0)
        n.value++
      else say('value')
      if ((figure.unit ?? null) === label.unit) n.unit++
      else say('unit')
      if (label.kind === undefined || figure.kind === label.kind) n.kind++
      else say('kind')
      if (label.direction === undefined || figure.direction === label.direction) n.direction++
      else say('direction')
    }
    for (const f of figures.filter((f) => f.isMetric)) {
      n.given++
      if (labels.some((label) => label.is_metric && label.offset === f.start && label.raw === f.raw)) continue
      n.extra++
      if (verbose)
        console.log(`   extra: ${f.raw} ${f.kind} …${text.slice(f.start - 10, f.start + 16).replaceAll('\n', '⏎')}…`)
    }
    for (const key of Object.keys(n) as (keyof typeof n)[]) sum[key] += n[key]
    print(name, n)
  }
  print('all', sum)
  const texts = labelled()
    .map(({ text }) => text)
    .join('\n')
  const long = texts.repeat(Math.ceil(1_000_000 / Buffer.byteLength(texts)))
  readFigures(texts)
  // The first pass pays for compiling; a server that has read a document or two works as in the second.
  for (const pass of ['first', 'second']) {
    const begin = process.cpuUsage()
    readFigures(long)
    const seconds = process.cpuUsage(begin).user / 1e6
    console.log(`${(Buffer.byteLength(long) / 1e6 / seconds).toFixed(2)} MB per second of processor time, ${pass} pass`)
  }
}

const print = (
  name: string,
  n: Record<
    'metrics' | 'found' | 'extra' | 'given' | 'value' | 'unit' | 'labels' | 'exact' | 'metric' | 'kind' | 'direction',
    number
  >,
) =>
  console.log(
    `${name.padEnd(36)} metrics ${String(n.metrics).padStart(3)}  recall ${share(n.found, n.metrics)}  precision ${share(n.given - n.extra, n.given)}  value ${share(n.value, n.found)}  unit ${share(n.unit, n.found)}` +
      `  all numbers ${String(n.labels).padStart(3)}  found ${share(n.exact, n.labels)}  isMetric ${share(n.metric, n.exact)}  kind ${share(n.kind, n.found)}  direction ${share(n.direction, n.found)}`,
  )

main()
