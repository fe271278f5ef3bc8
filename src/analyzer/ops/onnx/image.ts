/** Decoding of images, and copies between devices that a runtime inserts. */
import { tensor } from '../contract/fact.ts'
import { moves, uncounted, type Family } from '../contract/operator.ts'

export const image = {
  /** [height, width, channels]: the extents lie in the compressed stream. */
  ImageDecoder: {
    infer: call => {
      const channels = call.string('pixel_format') === 'Grayscale' ? 1 : 3
      return [tensor('uint8', [call.pinned('height'), call.pinned('width'), channels])]
    },
    cost: uncounted('The work of decoding depends on the compressed stream'),
  },
  MemcpyFromHost: { infer: call => [call.inputs[0]], cost: moves('A copy to the device') },
  MemcpyToHost: { infer: call => [call.inputs[0]], cost: moves('A copy to the host') },
} satisfies Family
