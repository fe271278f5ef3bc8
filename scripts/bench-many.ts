/** The bar of many models, by itself: `node scripts/bench-many.ts [program]`. Bars: 60 s of CPU, 500 MB. */
import { join } from 'node:path'
import { benchManyModels } from './bench/many-models.ts'

const program = process.argv[2] ?? join(import.meta.dirname, '../src/cli.ts')
const { cpu, rss } = benchManyModels(program)
console.log(`200 models × 2,000 nodes, half changed: ${(cpu / 1000).toFixed(1)} s of CPU, ${rss.toFixed(0)} MiB`)
