/** `flopgate selftest`: proves that the configured gate can fail. */
import { resolve } from 'node:path'
import { overallVerdict } from '../budget/judge/verdict.ts'
import { judge, estimatesWanted } from '../budget/judge/judge.ts'
import type { NamedModel } from '../budget/read/expand-models.ts'
import { type Diagnostic, diagnostic } from '../diagnostic.ts'
import { type CustomHardware, openHardware } from '../gate/measure/custom-devices.ts'
import { readText } from '../baseline/workspace-files.ts'
import { measureModel } from '../gate/measure/measure.ts'
import { type Probe, selfTest } from '../gate/setup/self-test.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { readModels } from './baseline.ts'
import type { Io } from './io.ts'
import { EXIT } from '../exit-code.ts'

export const selftestCommand = async (options: { readonly config?: string }, io: Io): Promise<number> => {
  const read = await readModels(options.config, io)
  if (typeof read === 'number') return read
  const { devices, diagnostics } = await openHardware(read.budget, path =>
    Promise.resolve(readText(resolve(read.root, path))),
  )
  for (const problem of diagnostics) io.error(`${diagnosticText(problem)}\n`)
  if (diagnostics.length > 0) return EXIT.configuration
  const probes: Probe[] = []
  for (const model of read.models) {
    const found = probeModel({ model, root: read.root }, devices, io)
    if (found === undefined) return EXIT.unreadable
    probes.push(...found)
  }
  for (const line of new Set(probes.map(lineOf))) io.print(`${line}\n`)
  const weak = probes.filter(({ isError, power }) => isError && power !== 'fails')
  const failing = probes.filter(({ power }) => power === 'fails').length
  for (const probe of weak) io.error(`${diagnosticText(weakness(probe))}\n`)
  io.print(`${failing} of ${probes.length} limits fail the build when they are broken.\n`)
  return failing > 0 && weak.every(({ power }) => power === 'warns') ? EXIT.pass : EXIT.configuration
}

/** A prediction from a data sheet may not fail a build by design; a limit that never speaks is a mistake. */
const weakness = ({ rulePosition, rule, model, why, power }: Probe): Diagnostic =>
  diagnostic('gate-cannot-fail', { position: rulePosition }, `${rule} of "${model}" cannot fail the build`, {
    why: `${why}.`,
    severity: power === 'warns' ? 'warning' : 'error',
  })

const probeModel = (
  { model, root }: { readonly model: NamedModel; readonly root: string },
  customDevices: ReadonlyMap<string, CustomHardware>,
  io: Io,
): readonly Probe[] | undefined => {
  const probes: Probe[] = []
  for (const scenario of model.scenarios.length === 0 ? [null] : model.scenarios) {
    const name = scenario?.name ?? null
    const measured = measureModel({
      file: resolve(root, model.path),
      bind: { ...model.bind, ...scenario?.bind },
      scenario: name,
      estimates: estimatesWanted(model, name),
      customDevices,
    })
    if (!measured.ok) {
      for (const problem of measured.diagnostics)
        io.error(`${diagnosticText({ ...problem, where: { file: model.path, position: model.position } })}\n`)
      return undefined
    }
    probes.push(...selfTest(model, measured.measured))
    if (overallVerdict(judge(model, measured.measured, undefined)) === 'fail')
      io.print(`"${model.id}" is over its budget now.\n`)
  }
  return probes
}

const SIGN = { fails: '✓ can fail ', warns: '~ can warn ', never: '✗ cannot   ' } as const

const lineOf = ({ power, model, scenario, rule, why }: Probe): string =>
  `${SIGN[power]} ${model}${scenario === null ? '' : ` (${scenario})`}: ${rule}${why === '' ? '' : `: ${why}`}`
