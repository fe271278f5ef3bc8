/** Which layer a node belongs to, outermost first: from the exporter's metadata, else from the node's own name. */
import type { Node } from '../onnx/model.ts'

/** Torch ≥ 2.5 exporters: a Python list of module paths, the last the innermost; the final entry names the call. */
const NAME_SCOPES = 'pkg.torch.onnx.name_scopes'

/**
 * Parts of the scope of a node. `path` is its unique path; names like `/encoder/layer.0/attention/MatMul` carry the
 * scope before the last part.
 */
export const layerScope = (node: Node, path: string): readonly string[] => {
  const listed = node.metadata.get(NAME_SCOPES)
  const fromMetadata = listed === undefined ? undefined : innermostModule(listed)
  if (fromMetadata !== undefined) return fromMetadata
  const parts = path.split('/').filter(part => part !== '')
  return parts.slice(0, -1)
}

/** "['', 'encoder', 'encoder.layer.0', 'encoder.layer.0.attention', 'matmul_3']" → encoder · layer.0 · attention. */
const innermostModule = (text: string): readonly string[] | undefined => {
  const entries = [...text.matchAll(/'([^']*)'/g)].flatMap(match => match[1] ?? [])
  const modules = entries.slice(0, -1).filter(entry => entry !== '')
  const innermost = modules.at(-1)
  if (innermost === undefined) return entries.length > 0 ? [] : undefined
  const parts: string[] = []
  let before = ''
  for (const module of modules) {
    if (!module.startsWith(before)) return innermost.split('.')
    parts.push(before === '' ? module : module.slice(before.length + 1))
    before = module
  }
  return parts.filter(part => part !== '')
}
