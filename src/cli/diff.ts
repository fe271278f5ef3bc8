import type { ModelOptions } from './analyze.ts'
import type { Io } from './io.ts'

export const diffCommand = async (
  _paths: { readonly base: string; readonly head: string },
  _options: ModelOptions,
  _io: Io,
): Promise<number> => 0
