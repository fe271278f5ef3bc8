/** Which operator families serve which domain. A new family is listed here; a new operator is not. */
import { activation } from './activation.ts'
import { arithmetic } from './arithmetic.ts'
import { attention as attentionAttention } from './attention.ts'
import { previewAttention as attentionPreviewattention } from './attention.ts'
import { cast } from './cast.ts'
import { comparison } from './comparison.ts'
import { controlFlow } from './control-flow.ts'
import { convolution } from './convolution.ts'
import { cumulative } from './cumulative.ts'
import { detection } from './detection.ts'
import { determinant } from './determinant.ts'
import { einsum } from './einsum.ts'
import { elementwise } from './elementwise.ts'
import { gather } from './gather.ts'
import { generator } from './generator.ts'
import { image } from './image.ts'
import { joining } from './joining.ts'
import { layout } from './layout.ts'
import { linearAttention } from './linear-attention.ts'
import { loss } from './loss.ts'
import { matmul } from './matmul.ts'
import { ACTIVATION as microsoftActivation } from './microsoft/activation.ts'
import { ATTENTION as microsoftAttention } from './microsoft/attention.ts'
import { NCHWC as microsoftBlocked } from './microsoft/blocked.ts'
import { CONVOLUTION as microsoftConvolution } from './microsoft/convolution.ts'
import { DECODER_ATTENTION as microsoftDecoderAttention } from './microsoft/decoder-attention.ts'
import { EXPERTS as microsoftExperts } from './microsoft/experts.ts'
import { GEMM as microsoftGemm } from './microsoft/gemm.ts'
import { GENERATION as microsoftGeneration } from './microsoft/generation.ts'
import { GROUPED_ATTENTION as microsoftGroupedAttention } from './microsoft/grouped-attention.ts'
import { INTEGER as microsoftInteger } from './microsoft/integer.ts'
import { INTERNAL_NHWC as microsoftInternalNhwc } from './microsoft/internal-nhwc.ts'
import { LINEAR_ATTENTION as microsoftLinearAttention } from './microsoft/linear-attention.ts'
import { MATMUL as microsoftMatmul } from './microsoft/matmul.ts'
import { NORM as microsoftNorm } from './microsoft/norm.ts'
import { OPAQUE as microsoftOpaque } from './microsoft/opaque.ts'
import { PACKED_MATMUL as microsoftPackedMatmul } from './microsoft/packed-matmul.ts'
import { POOLING as microsoftPooling } from './microsoft/pooling.ts'
import { PROJECTED_ATTENTION as microsoftProjectedAttention } from './microsoft/projected-attention.ts'
import { QUANTIZATION as microsoftQuantization } from './microsoft/quantization.ts'
import { RECURRENT as microsoftRecurrent } from './microsoft/recurrent.ts'
import { ROTARY as microsoftRotary } from './microsoft/rotary.ts'
import { SIGNAL as microsoftSignal } from './microsoft/signal.ts'
import { TENSOR as microsoftTensor } from './microsoft/tensor.ts'
import { TOKENS as microsoftTokens } from './microsoft/tokens.ts'
import { FEATURE as mlFeature } from './ml/feature.ts'
import { LINEAR as mlLinear } from './ml/linear.ts'
import { MAP as mlMap } from './ml/map.ts'
import { TREE as mlTree } from './ml/tree.ts'
import { normalization } from './normalization.ts'
import { OPTIONAL as optional } from './optional.ts'
import { padding } from './padding.ts'
import { pooling } from './pooling.ts'
import { quantization } from './quantization.ts'
import { random } from './random.ts'
import { recurrent } from './recurrent.ts'
import { reduction } from './reduction.ts'
import { reshape } from './reshape.ts'
import { resize } from './resize.ts'
import { sampling } from './sampling.ts'
import { scatter } from './scatter.ts'
import { selection } from './selection.ts'
import { SEQUENCE as sequence } from './sequence.ts'
import { signal } from './signal.ts'
import { slice } from './slice.ts'
import { softmax } from './softmax.ts'
import { sorting } from './sorting.ts'
import { TEXT as text } from './text.ts'
import { training } from './training.ts'
import { transposedConvolution } from './transposed-convolution.ts'
import { windowFunction } from './window-function.ts'
import type { Family, Operator } from './operator.ts'

/** Exported for the test that no two families name the same operator. */
export const FAMILIES: Readonly<Record<string, readonly Family[]>> = {
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
  'ai.onnx.ml': [mlFeature, mlLinear, mlMap, mlTree],
  'ai.onnx.preview': [attentionPreviewattention],
  'ai.onnx.preview.training': [training],
  'com.microsoft': [
    microsoftActivation,
    microsoftAttention,
    microsoftConvolution,
    microsoftDecoderAttention,
    microsoftExperts,
    microsoftGemm,
    microsoftGeneration,
    microsoftGroupedAttention,
    microsoftInteger,
    microsoftLinearAttention,
    microsoftMatmul,
    microsoftNorm,
    microsoftOpaque,
    microsoftPackedMatmul,
    microsoftPooling,
    microsoftProjectedAttention,
    microsoftQuantization,
    microsoftRecurrent,
    microsoftRotary,
    microsoftSignal,
    microsoftTensor,
    microsoftTokens,
  ],
  'com.microsoft.nchwc': [microsoftBlocked],
  'com.ms.internal.nhwc': [microsoftInternalNhwc],
}

const registry: ReadonlyMap<string, ReadonlyMap<string, Operator>> = new Map(
  Object.entries(FAMILIES).map(([domain, families]) => [
    domain,
    new Map(families.flatMap(family => Object.entries(family))),
  ]),
)

/** The rule of an operator; '' is the default domain. */
export const operatorFor = (domain: string, opType: string): Operator | undefined => registry.get(domain)?.get(opType)

interface RegisteredOperator {
  readonly domain: string
  readonly name: string
  readonly operator: Operator
}

/** Every rule: for the documentation, and for the test that none is silently free. */
export const allOperators = (): readonly RegisteredOperator[] =>
  [...registry].flatMap(([domain, operators]) => [...operators].map(([name, operator]) => ({ domain, name, operator })))
