/** Small models whose counts a test can state, and budgets for them. */
import { layeredModel } from './layered-model.ts'

/** 100 × 100 MACs = 20 kFLOPs. */
export const SMALL = layeredModel({ widths: [100, 100] })
/** 100 × 100 + 100 × 50 MACs = 30 kFLOPs: +50 %. */
export const LARGE = layeredModel({ widths: [100, 100, 50] })
/** The work of SMALL under other names. */
export const RENAMED_NODES = layeredModel({ widths: [100, 100], scope: 'block' })

export const NET = 'models/net.onnx'

const model = (id: string, path: string, flops: string): string => `  - id: ${id}
    path: ${path}
    budget:
      flops: ${flops}
`

/** The limit stands on line 6. */
export const budgetFile = (flops: string, path: string = NET): string =>
  `version: 1\nmodels:\n${model('net', path, flops)}`

export const twoModels = (flops: string): string => `${budgetFile(flops)}${model('other', 'models/other.onnx', flops)}`
