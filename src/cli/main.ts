/** The commands and their options. Each command loads its own code: starting must be fast. */
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { VERSION } from '../version.ts'
import type { Io } from './io.ts'
import { processIo } from './io.ts'

/** Usage or configuration: the program could not tell whether the budget holds. */
export const EXIT_USAGE = 2

/** Runs the command line; returns the exit code: 0 pass, 1 over budget, 2 usage or configuration, 3 unreadable model. */
export const main = async (args: readonly string[], io: Io = processIo()): Promise<number> => {
  let exitCode = 0
  const program = commands(io, code => {
    exitCode = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE
    io.error(`flopgate failed (a bug; please report it): ${error instanceof Error ? error.message : String(error)}\n`)
    return EXIT_USAGE
  }
}

type Bind = Readonly<Record<string, number | readonly number[]>>

const MAX_DIMENSION = Number.MAX_SAFE_INTEGER

const wholeNumber = (text: string): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > MAX_DIMENSION) throw new InvalidArgumentError(`"${text}" is not a whole number.`)
  return value
}

/** `k=v`, or `k=1x3x224x224` for a whole input; several with commas. */
const collectBind = (text: string, before: Bind): Bind => {
  const entries = text.split(',').map(part => {
    const at = part.lastIndexOf('=')
    if (at < 1) throw new InvalidArgumentError(`Write name=value, e.g. --bind batch=1 (got "${part}").`)
    const [name, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()]
    return [name, value.includes('x') ? value.split('x').map(wholeNumber) : wholeNumber(value)] as const
  })
  return { ...before, ...Object.fromEntries(entries) }
}

const collectInput = (text: string, before: Bind): Bind => {
  const at = text.lastIndexOf('=')
  if (at < 1) throw new InvalidArgumentError(`Write name=1x3x224x224 (got "${text}").`)
  const dims = text.slice(at + 1)
  return { ...before, [text.slice(0, at)]: dims === '' ? [] : dims.split(/[x,]/).map(wholeNumber) }
}

const collect = (text: string, before: readonly string[]): readonly string[] => [...before, ...text.split(',')]

const choice =
  (...names: readonly string[]) =>
  (text: string): string => {
    if (!names.includes(text)) throw new InvalidArgumentError(`Choose ${names.join(', ')}.`)
    return text
  }

const withBindings = (command: Command): Command =>
  command
    .option('--bind <name=value>', 'value of a symbolic dimension, repeatable: --bind batch=1', collectBind, {})
    .option('--input <name=shape>', 'whole shape of an input, repeatable: --input images=1x3x640x640', collectInput, {})

const withModelOptions = (command: Command): Command =>
  withBindings(command)
    .option('--target <device>', 'predict latency on this device, repeatable', collect, [])
    .option('--precision <type>', 'element type the target computes in (fp32, fp16, int8, …)')

const commands = (io: Io, finish: (code: number) => void): Command => {
  const program = new Command('flopgate')
    .description('The compute budget gate for ONNX models.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: text => io.print(text), writeErr: text => io.error(text) })
    .showHelpAfterError('(flopgate --help lists the commands)')
  withModelOptions(program.command('analyze').argument('<models...>', 'ONNX files'))
    .description('count what models compute and move')
    .option('--format <format>', 'text, json, markdown or layers', choice('text', 'json', 'markdown', 'layers'), 'text')
    .option('--explain <node>', 'print the formula of one node with its numbers')
    .option('--symbolic', 'keep symbolic dimensions and print formulas')
    .option('--top <count>', 'nodes to list in text', wholeNumber, 10)
    .action(async (models: readonly string[], options) =>
      finish(await (await import('./analyze.ts')).analyzeCommand(models, options, io)),
    )
  withModelOptions(program.command('diff').argument('<base>', 'ONNX file').argument('<head>', 'ONNX file'))
    .description('compare two models')
    .option('--format <format>', 'text, json or markdown', choice('text', 'json', 'markdown'), 'text')
    .action(async (base: string, head: string, options) =>
      finish(await (await import('./diff.ts')).diffCommand({ base, head }, options, io)),
    )
  program
    .command('check')
    .description('hold the models of the work tree against the budget')
    .option('--config <file>', 'the budget', 'flopgate.yml')
    .option('--base <ref>', 'commit, branch or tag to compare with, or none (default: where the branch left its base)')
    .option(
      '--format <format>',
      'text, json, markdown, html or sarif',
      choice('text', 'json', 'markdown', 'html', 'sarif'),
      'text',
    )
    .option('--output <file>', 'write there instead of printing')
    .action(async options => finish(await (await import('./check.ts')).checkCommand(options, io)))
  program
    .command('validate')
    .argument('[budget]', 'the budget', 'flopgate.yml')
    .description('check the budget file alone')
    .action(async (config: string) => finish(await (await import('./validate.ts')).validateCommand(config, io)))
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
  return program
}
