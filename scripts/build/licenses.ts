/** The licences of what is bundled, as those licences ask: one text file in dist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const NAMES = /^licen[cs]e(\.(md|txt))?$/i

/** @param inputs paths of bundled source files, relative to `root` */
export const licenses = (root: string, inputs: readonly string[]): Uint8Array => {
  const packages = [
    ...new Set(inputs.flatMap(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])),
  ].sort()
  const texts = packages.map(name => {
    const folder = join(root, 'node_modules', name)
    const { version, license }: { version: string; license?: string } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    const file = existsSync(folder) ? readdirSync(folder).find(entry => NAMES.test(entry)) : undefined
    const text =
      file === undefined
        ? `Licence: ${license ?? 'not stated'}`
        : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}`
  })
  return new TextEncoder().encode(`Software bundled in this folder.\n\n${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)
}
