/** What keeps the library small: parts that few models need come when one does, and unused code of onnx-proto is left out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Imports of these modules go to their `…-when-needed` twins, which alone import the modules themselves.
 */
export const whenNeeded: Plugin = {
  name: 'when-needed',
  setup(bundler) {
    const filter = /\/(rare-families|rare-schemas|text-to-binary)\.ts$/
    bundler.onResolve({ filter }, ({ path, resolveDir, importer }) =>
      importer.endsWith('-when-needed.ts')
        ? undefined
        : { path: join(resolveDir, path.replace(/\.ts$/, '-when-needed.ts')) },
    )
  },
}

/** Functions that pbjs writes for each message, as they stand in its output, beside `decode`. */
const NOT_DECODE =
  /^( +)\w+\.(?:create|encode|encodeDelimited|decodeDelimited|verify|fromObject|toObject) = function [^]*?^\1\};\n/gm

/** Reading only decodes; protobuf's JSON form alone, which is loaded when needed, takes the whole of onnx-proto. */
export const decodeOnly: Plugin = {
  name: 'decode-only',
  setup(bundler) {
    bundler.onResolve({ filter: /^onnx-proto$/ }, async ({ path, resolveDir, importer, pluginData, kind }) => {
      if (pluginData === 'resolving') return undefined
      const found = await bundler.resolve(path, { resolveDir, kind, pluginData: 'resolving' })
      return importer.endsWith('parse-json.ts') ? { ...found, suffix: '?whole' } : found
    })
    bundler.onLoad({ filter: /onnx-proto\/dist\/onnx\.js$/ }, ({ path, suffix }) => ({
      contents:
        suffix === '?whole' ? readFileSync(path, 'utf8') : readFileSync(path, 'utf8').replaceAll(NOT_DECODE, ''),
      loader: 'js',
    }))
  },
}
