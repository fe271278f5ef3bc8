/** Commands about models and hardware. Each loads its own code: starting must be fast. */
import type { Command } from 'commander'
import type { Io } from './io.ts'
import { choice, collect, collectBind, collectInput, wholeNumber } from './option-values.ts'

export type Finish = (code: number) => void

const withBindings = (command: Command): Command =>
  command
    .option('--bind <name=value>', 'value of a symbolic dimension, repeatable: --bind batch=1', collectBind, {})
    .option('--input <name=shape>', 'whole shape of an input, repeatable: --input images=1x3x640x640', collectInput, {})

const withPrecision = (command: Command): Command =>
  command.option('--precision <type>', 'element type the target computes in (fp32, fp16, int8, …)')

export const addModelCommands = (program: Command, io: Io, finish: Finish): void => {
  addAnalyze(program, io, finish)
  addDiff(program, io, finish)
  addExplain(program, io, finish)
}

const addAnalyze = (program: Command, io: Io, finish: Finish): void => {
  withPrecision(withBindings(program.command('analyze').argument('<models...>', 'ONNX files')))
    .description('count what models compute and move')
    .option('--target <device>', 'predict latency on this device, repeatable', collect, [])
    .option('--format <format>', 'text, json, markdown or layers', choice('text', 'json', 'markdown', 'layers'), 'text')
    .option('--explain <node>', 'print the formula of one node with its numbers')
    .option('--symbolic', 'keep symbolic dimensions and print formulas')
    .option('--top <count>', 'nodes to list in text', wholeNumber, 10)
    .action(async (models: readonly string[], options) =>
      finish(await (await import('./analyze.ts')).analyzeCommand(models, options, io)),
    )
}

const addDiff = (program: Command, io: Io, finish: Finish): void => {
  withPrecision(withBindings(program.command('diff').argument('<base>', 'ONNX file').argument('<head>', 'ONNX file')))
    .description('compare two models')
    .option('--target <device>', 'predict latency on this device, repeatable', collect, [])
    .option('--format <format>', 'text, json or markdown', choice('text', 'json', 'markdown'), 'text')
    .action(async (base: string, head: string, options) =>
      finish(await (await import('./diff.ts')).diffCommand({ base, head }, options, io)),
    )
}

const addExplain = (program: Command, io: Io, finish: Finish): void => {
  withBindings(
    program
      .command('explain')
      .argument('<model>', 'ONNX file')
      .argument('[node]', 'node name; default all that multiply'),
  )
    .description('why the number is what it is')
    .option('--convention <tool>', "count as another tool does and show the difference (thop, fvcore, …; 'all')")
    .option('--claim <number>', 'find the conventions behind a published number, e.g. "16.53 GFLOPs"')
    .action(async (model: string, node: string | undefined, options) =>
      finish((await import('./explain.ts')).explainCommand(model, node, options, io)),
    )
}
