/**
 * Which operator families serve which domain. A new family is listed here, or in rare-families.ts where its domain is not
 * ONNX's own; a new operator is not.
 */
import { activation } from './onnx/activation.ts'
import { arithmetic } from './onnx/arithmetic.ts'
import { attention as attentionAttention } from './onnx/attention.ts'
import { previewAttention as attentionPreviewattention } from './onnx/attention.ts'
import { cast } from './onnx/cast.ts'
import { comparison } from './onnx/comparison.ts'
import { controlFlow } from './onnx/control-flow.ts'
import { convolution } from './onnx/convolution.ts'
import { cumulative } from './onnx/cumulative.ts'
import { detection } from './onnx/detection.ts'
import { determinant } from './onnx/determinant.ts'
import { einsum } from './onnx/einsum.ts'
import { elementwise } from './onnx/elementwise.ts'
import { gather } from './onnx/gather.ts'
import { generator } from './onnx/generator.ts'
import { image } from './onnx/image.ts'
import { joining } from './onnx/joining.ts'
import { layout } from './onnx/layout.ts'
import { linearAttention } from './onnx/linear-attention.ts'
import { loss } from './onnx/loss.ts'
import { matmul } from './onnx/matmul.ts'
import { normalization } from './onnx/normalization.ts'
import { OPTIONAL as optional } from './onnx/optional.ts'
import { padding } from './onnx/padding.ts'
import { pooling } from './onnx/pooling.ts'
import { quantization } from './onnx/quantization.ts'
import { random } from './onnx/random.ts'
import { recurrent } from './onnx/recurrent.ts'
import { reduction } from './onnx/reduction.ts'
import { reshape } from './onnx/reshape.ts'
import { resize } from './onnx/resize.ts'
import { sampling } from './onnx/sampling.ts'
import { scatter } from './onnx/scatter.ts'
import { selection } from './onnx/selection.ts'
import { SEQUENCE as sequence } from './onnx/sequence.ts'
import { signal } from './onnx/signal.ts'
import { slice } from './onnx/slice.ts'
import { softmax } from './onnx/softmax.ts'
import { sorting } from './onnx/sorting.ts'
import { TEXT as text } from './onnx/text.ts'
import { training } from './onnx/training.ts'
import { transposedConvolution } from './onnx/transposed-convolution.ts'
import { windowFunction } from './onnx/window-function.ts'
import type { Families, Operator } from './contract/operator.ts'
import { rareFamilies } from './rare-families.ts'

const COMMON_FAMILIES: Families = {
  '': [
    activation,
    arithmetic,
    attentionAttention,
    cast,
    comparison,
    controlFlow,
    convolution,
    cumulative,
    detection,
    determinant,
    einsum,
    elementwise,
    gather,
    generator,
    image,
    joining,
    layout,
    linearAttention,
    loss,
    matmul,
    normalization,
    optional,
    padding,
    pooling,
    quantization,
    random,
    recurrent,
    reduction,
    reshape,
    resize,
    sampling,
    scatter,
    selection,
    sequence,
    signal,
    slice,
    softmax,
    sorting,
    text,
    transposedConvolution,
    windowFunction,
  ],
  'ai.onnx.preview': [attentionPreviewattention],
  'ai.onnx.preview.training': [training],
}

const registered = (families: Families): ReadonlyMap<string, ReadonlyMap<string, Operator>> =>
  new Map(
    Object.entries(families).map(([domain, ofDomain]) => [
      domain,
      new Map(ofDomain.flatMap(family => Object.entries(family))),
    ]),
  )

const common = registered(COMMON_FAMILIES)
/** Of the families that were there when it was made. */
let rare: { readonly families: Families; readonly operators: typeof common } | undefined
const rareOperators = (): typeof common => {
  const families = rareFamilies()
  if (rare?.families !== families) rare = { families, operators: registered(families) }
  return rare.operators
}

/** Every family, for the test that no two of a domain name the same operator. */
export const allFamilies = (): Families => ({ ...COMMON_FAMILIES, ...rareFamilies() })

/** The rule of an operator; '' is the default domain. */
export const operatorFor = (domain: string, opType: string): Operator | undefined =>
  (common.get(domain) ?? rareOperators().get(domain))?.get(opType)

interface RegisteredOperator {
  readonly domain: string
  readonly name: string
  readonly operator: Operator
}

/** Every rule: for the documentation, and for the test that none is silently free. */
export const allOperators = (): readonly RegisteredOperator[] =>
  [...common, ...rareOperators()].flatMap(([domain, operators]) =>
    [...operators].map(([name, operator]) => ({ domain, name, operator })),
  )
