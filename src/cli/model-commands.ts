/** Commands about models and hardware. Each loads its own code: starting must be fast. */
import type { Command } from 'commander'
import { precisionNames } from '../analyzer/hardware/precision.ts'
import type { Io } from './io.ts'
import {
  choice,
  collect,
  collectBind,
  collectBranch,
  collectInput,
  collectMetric,
  collectPrecision,
  collectSwept,
  moment,
  wholeNumber,
} from './option-values.ts'

export type Finish = (code: number) => void

/** Runs a command on models by path; standard input and files of commits, which are rare, are copied first. */
const onModels = async (paths: readonly string[], io: Io, run: (io: Io) => number | Promise<number>): Promise<number> =>
  paths.some(path => path === '-' || path.includes(':'))
    ? (await import('./model-sources.ts')).withModels(paths, io, run)
    : run(io)

const withBindings = (command: Command): Command =>
  command
    .option('--bind <name=value>', 'value of a dimension or scalar input, repeatable: --bind batch=1', collectBind, {})
    .option('--input <name=shape>', 'whole shape of an input, repeatable: --input images=1x3x640x640', collectInput, {})
    .option('--branch <node=side>', 'which branch of an If runs, repeatable: --branch If_3=else', collectBranch, {})

const withPrecision = (command: Command): Command =>
  command.option(
    '--precision <type>',
    `element type the target computes in (${precisionNames.join(', ')})`,
    choice(...precisionNames),
  )

export const addModelCommands = (program: Command, io: Io, finish: Finish): void => {
  addAnalyze(program, io, finish)
  addDiff(program, io, finish)
  addExplain(program, io, finish)
  addHistory(program, io, finish)
  addWhatIf(program, io, finish)
  addHardware(program, io, finish)
  addCalibrate(program, io, finish)
}

const addAnalyze = (program: Command, io: Io, finish: Finish): void => {
  withPrecision(
    withBindings(
      program.command('analyze').argument('<models...>', 'ONNX files; REV:path for a commit’s, - for standard input'),
    ),
  )
    .description('count what models compute and move')
    .option('--target <device>', 'predict latency on this device, repeatable', collect, [])
    .option('--format <format>', 'text, json, markdown or layers', choice('text', 'json', 'markdown', 'layers'), 'text')
    .option('--explain <node>', 'print the formula of one node with its numbers')
    .option('--symbolic', 'keep symbolic dimensions and print formulas')
    .option('--measure', 'also run it here, with onnxruntime-node where you have installed it')
    .option('--top <count>', 'nodes to list in text', wholeNumber, 10)
    .action(async (models: readonly string[], options) => {
      const { analyzeCommand } = await import('./analyze.ts')
      finish(await onModels(models, io, found => analyzeCommand(models, options, found)))
    })
}

const addDiff = (program: Command, io: Io, finish: Finish): void => {
  withPrecision(
    withBindings(program.command('diff').argument('<base>', 'ONNX file, or REV:path').argument('<head>', 'ONNX file')),
  )
    .description('compare two models')
    .option('--target <device>', 'predict latency on this device, repeatable', collect, [])
    .option('--format <format>', 'text, json or markdown', choice('text', 'json', 'markdown'), 'text')
    .action(async (base: string, head: string, options) => {
      const { diffCommand } = await import('./diff.ts')
      finish(await onModels([base, head], io, found => diffCommand({ base, head }, options, found)))
    })
}

const addExplain = (program: Command, io: Io, finish: Finish): void => {
  withBindings(
    program
      .command('explain')
      .argument('<model>', 'ONNX file; or the code of a message, such as unbound-dimension')
      .argument('[node]', 'node name; default the heaviest'),
  )
    .description('why the number is what it is')
    .option('--convention <tool>', "count as another tool does and show the difference (thop, fvcore, …; 'all')")
    .option('--claim <number>', 'find the conventions behind a published number, e.g. "16.53 GFLOPs"')
    .option('--top <count>', 'nodes to explain when none is named', wholeNumber, 10)
    .action(async (model: string, node: string | undefined, options) => {
      const { explainCommand, explainMessage } = await import('./explain.ts')
      finish(
        node === undefined && explainMessage(model, io)
          ? 0
          : await onModels([model], io, found => explainCommand({ model, node }, options, found)),
      )
    })
}

const addHistory = (program: Command, io: Io, finish: Finish): void => {
  withBindings(program.command('history').argument('[models...]', 'ids of the budget, or files; default all'))
    .description('what models cost over time, recomputed from git')
    .option('--config <file>', 'the budget (default: flopgate.yml, here or in a folder above)')
    .option('--metric <name>', 'metric to show, repeatable (default: what the budget limits)', collectMetric, [])
    .option('--since <day>', 'only from then on: 2026-03-01, or "90 days"', moment)
    .option('--until <day>', 'only up to then', moment)
    .option('--last <count>', 'only the newest points', wholeNumber)
    .option('--all', 'every commit behind HEAD, not only the first parents')
    .option('--as-judged', 'under the bindings of each day instead of today’s')
    .option(
      '--format <format>',
      'text, json, csv, markdown or html',
      choice('text', 'json', 'csv', 'markdown', 'html'),
      'text',
    )
    .option('--output <file>', 'write there instead of printing')
    .action(async (models: readonly string[], options) =>
      finish(await (await import('./history.ts')).historyCommand(models, options, io)),
    )
}

const addWhatIf = (program: Command, io: Io, finish: Finish): void => {
  program
    .command('sweep')
    .argument('<model>', 'ONNX file; REV:path for a commit’s, - for standard input')
    .description('count one model at many sizes, and predict it on many devices')
    .option('--bind <name=range>', 'symbol that runs, or stays: height+width=320..960:64, batch=1', collectSwept, {
      bind: {},
      axes: [],
    })
    .option('--input <name=shape>', 'whole shape of an input, repeatable', collectInput, {})
    .option('--target <device>', 'predict latency on this device, repeatable', collect, [])
    .option('--precision <type>', 'element type the targets compute in, repeatable', collectPrecision, [])
    .option('--format <format>', 'text, json, csv or markdown', choice('text', 'json', 'csv', 'markdown'), 'text')
    .option('--output <file>', 'write there instead of printing')
    .action(async (model: string, options) => {
      const { sweepCommand } = await import('./what-if.ts')
      finish(await onModels([model], io, found => sweepCommand(model, options, found)))
    })
  program
    .command('fit')
    .argument('[models...]', 'ids or paths of the budget; default all')
    .description('the largest value of each symbol that keeps every limit of the budget')
    .option('--config <file>', 'the budget (default: flopgate.yml, here or in a folder above)')
    .option('--symbol <name>', 'only this symbol, repeatable; height+width take one value', collect, [])
    .option('--step <count>', 'distance between two values (default: the smallest that the model takes)', wholeNumber)
    .action(async (models: readonly string[], options) =>
      finish(await (await import('./what-if.ts')).fitCommand(models, options, io)),
    )
}

const addHardware = (program: Command, io: Io, finish: Finish): void => {
  program
    .command('hardware')
    .argument('[text...]', 'part of a name; or: show <device>')
    .description('list, search and explain the devices that limits can name')
    .option('--class <class>', 'only this class (datacenter-gpu, embedded-gpu, npu, cpu, …)')
    .option('--format <format>', 'text or json', choice('text', 'json'), 'text')
    .action(async (words: readonly string[], options) =>
      finish((await import('./hardware.ts')).hardwareCommand(words, options, io)),
    )
  withPrecision(withBindings(program.command('compare-hardware').argument('<model>', 'ONNX file')))
    .description('predict the model on many devices: which hardware suits it')
    .option('--target <device>', 'only this device, repeatable', collect, [])
    .option('--batch <size>', 'samples per run', wholeNumber)
    .option('--runtime <name>', 'runtime to predict for')
    .option('--format <format>', 'text, json or markdown', choice('text', 'json', 'markdown'), 'text')
    .action(async (model: string, options) => {
      const { compareHardwareCommand } = await import('./hardware.ts')
      finish(await onModels([model], io, found => compareHardwareCommand(model, options, found)))
    })
}

const addCalibrate = (program: Command, io: Io, finish: Finish): void => {
  withBindings(
    program
      .command('calibrate')
      .argument(
        '<measurements>',
        'CSV of model, batch, milliseconds; or layer times of ONNX Runtime, trtexec, OpenVINO',
      ),
  )
    .description('fit a latency profile to measurements of your device')
    .requiredOption('--device <device>', 'device of the catalogue, or of the budget that --config names')
    .option('--config <budget>', 'budget that describes the device')
    .option('--model <file>', 'the model that layer times belong to')
    .option('--precision <type>', 'element type that was measured', choice(...precisionNames), 'fp32')
    .option('--runtime <name>', 'what it was measured with')
    .option('--runtime-version <version>', 'its version', '')
    .option('--output <file>', 'the profile to write', 'latency-profile.json')
    .action(async (file: string, options) =>
      finish(await (await import('./calibrate.ts')).calibrateCommand(file, options, io)),
    )
}
