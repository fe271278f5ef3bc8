/** Where mutation begins: the small real models of test/models, texts, and one valid input of each other kind. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Target } from './targets.ts'

/** Of larger models fewer than ten inputs a second are answered, and most changes hit one of many equal nodes. */
const MAX_SEED_BYTES = 12 * 1024

const TEXTS = [
  '<ir_version: 10, opset_import: ["" : 20]> g (float[N,8] x) => (y) <float[8,8] w = {}> { y = MatMul (x, w) }',
  '{"irVersion":"10","opsetImport":[{"version":"20"}],"graph":{"node":[{"opType":"Relu","input":["x"],"output":["y"]}]}}',
]
const BUDGETS = [
  'version: 1\nmodels:\n  - path: "models/{a,b}.onnx"\n    bind: { N: 1 }\n    budget:\n      flops: { max: 1 GFLOPs, increase: 5% }\n      scopes: { "a/**": { macs: { max: 1 MMACs } } }\n',
]
const POINTERS = [`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`]
const RECORDS = ['{"version":1,"models":[],"total":null}', '[]', '{"__proto__":{"a":1}}']

const encode = (texts: readonly string[]): readonly Uint8Array[] => texts.map(text => new TextEncoder().encode(text))

export const seedsOf = (target: Target, root: string): readonly Uint8Array[] => {
  switch (target) {
    case 'model':
      return globSync('test/models/**/*.onnx', { cwd: root })
        .toSorted()
        .map(file => new Uint8Array(readFileSync(join(root, file))))
        .filter(bytes => bytes.length <= MAX_SEED_BYTES)
    case 'text':
      return encode(TEXTS)
    case 'budget':
      return encode(BUDGETS)
    case 'record':
      return encode(RECORDS)
    case 'pointer':
      return encode(POINTERS)
  }
}
