/**
 * What is read from a file, against what the onnx package saw in it (test/models/counts.py).
 * FLOPGATE_MODELS names another folder of models with such a list, MANIFEST.json.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Graph, Node, ValueInfo } from '../../../src/analyzer/onnx/model.ts'
import { readModelFile } from '../../../src/analyzer/onnx/read-file.ts'

interface Entry {
  readonly file: string
  readonly ir_version: number | null
  readonly opsets: Readonly<Record<string, number>>
  readonly nodes: number
  readonly nodes_total: number
  readonly functions: number
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly size: number
}

const elsewhere = process.env['FLOPGATE_MODELS']
const folder = elsewhere ?? join(import.meta.dirname, '../../models')
const list = join(folder, elsewhere === undefined ? 'counts.json' : 'MANIFEST.json')
const { models: entries }: { models: readonly Entry[] } = JSON.parse(readFileSync(list, 'utf8'))

const graphsOf = (node: Node): readonly Graph[] =>
  [...node.attributes.values()].flatMap(attribute =>
    attribute.type === 'graph' ? [attribute.value] : attribute.type === 'graphs' ? attribute.value : [],
  )

/** Nodes with those of their subgraphs. */
const countNodes = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => sum + 1 + graphsOf(node).reduce((inner, graph) => inner + countNodes(graph.nodes), 0), 0)

/** As the list writes it: name:TYPE[dims], `[?]` without shape, ? for an unknown dimension. */
const describeValue = ({ name, type }: ValueInfo): string => {
  if (type?.kind !== 'tensor') return `${name}:other`
  return `${name}:${(type.elementType ?? 'undefined').toUpperCase()}[${type.shape?.map(dim => dim ?? '?').join(',') ?? '?'}]`
}

/** Types that are no tensors are only named there; −1 is an unknown dimension here. */
const normalize = (text: string): string =>
  text.replace(/:\w+_type$/, ':other').replaceAll(/(?<=[[,])-1(?=[\],])/g, '?')

describe('the models of the list', () => {
  test.each(entries.filter(entry => entry.ir_version !== null))('$file', entry => {
    const result = readModelFile(join(folder, entry.file))
    if (!result.ok) throw new Error(result.diagnostics.map(diagnostic => diagnostic.what).join())
    const { model } = result
    expect(Object.fromEntries(model.opsetImports)).toEqual(
      Object.fromEntries(
        Object.entries(entry.opsets).map(([domain, version]) => [domain === 'ai.onnx' ? '' : domain, version]),
      ),
    )
    expect([model.irVersion, model.fileBytes, model.functions.size]).toEqual([
      entry.ir_version,
      entry.size,
      entry.functions,
    ])
    expect(model.graph.nodes).toHaveLength(entry.nodes)
    const inFunctions = [...model.functions.values()].reduce((sum, definition) => sum + countNodes(definition.nodes), 0)
    expect(countNodes(model.graph.nodes) + inFunctions).toBe(entry.nodes_total)
    expect(model.graph.outputs.slice(0, 6).map(describeValue)).toEqual(entry.outputs.map(normalize))
    // the list leaves out dense initializers, we sparse ones too
    const inputs = model.graph.inputs.filter(
      ({ name }) => model.graph.initializers.get(name)?.nonZeros !== undefined || !model.graph.initializers.has(name),
    )
    expect(inputs.slice(0, 6).map(describeValue)).toEqual(entry.inputs.map(normalize))
  })
})
