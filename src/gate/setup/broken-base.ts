/** A base that differs from a head in exactly one forbidden way: the self-test of rules that compare with base. */
import type { ForbiddenChange } from '../../budget/budget.ts'
import type { Measured } from '../../budget/judge/verdict.ts'

export interface Sides {
  readonly head: Measured
  readonly base: Measured
}

const NAME = 'flopgate-self-test'

export const brokenBase = (change: ForbiddenChange, head: Measured): Sides => {
  const { profile, structure = { dynamicAxes: [], externalFiles: [] } } = head
  const known = { ...head, structure }
  switch (change) {
    case 'new-operators':
      return { head, base: { ...head, profile: { ...profile, nodes: [] } } }
    case 'new-domains':
      return { head, base: { ...head, profile: { ...profile, nodes: [], opsetImports: {} } } }
    case 'new-external-data':
      return {
        head: { ...known, structure: { ...structure, externalFiles: [...structure.externalFiles, NAME] } },
        base: known,
      }
    case 'dynamic-axes-change':
      return {
        head: { ...known, structure: { ...structure, dynamicAxes: [...structure.dynamicAxes, `${NAME}[0]=?`] } },
        base: known,
      }
    case 'type-upcast': {
      const value = { name: NAME, shape: [1] }
      const outputs = (type: 'float' | 'float16') => ({ ...profile, outputs: [...profile.outputs, { ...value, type }] })
      return { head: { ...head, profile: outputs('float') }, base: { ...head, profile: outputs('float16') } }
    }
    case 'lost-quantization': {
      const quantizing = profile.nodes.slice(0, 1).map(node => ({ ...node, name: NAME, op: 'QuantizeLinear' }))
      return { head, base: { ...head, profile: { ...profile, nodes: [...profile.nodes, ...quantizing] } } }
    }
  }
}
