/** Commands about the gate: the budget, its verdict, and what belongs to it. Each loads its own code. */
import type { Command } from 'commander'
import { BUDGET_FILE } from './budget-place.ts'
import type { Io } from './io.ts'
import type { Finish } from './model-commands.ts'
import { choice, wholeNumber } from './option-values.ts'

const withReport = (command: Command): Command =>
  command
    .option(
      '--format <format>',
      'text, json, markdown, html or sarif',
      choice('text', 'json', 'markdown', 'html', 'sarif'),
      'text',
    )
    .option('--output <file>', 'write there instead of printing')

const withConfig = (command: Command): Command =>
  command.option('--config <file>', 'the budget (default: flopgate.yml, here or in a folder above)')

export const addGateCommands = (program: Command, io: Io, finish: Finish): void => {
  addCheck(program, io, finish)
  withReport(program.command('merge').argument('<records...>', 'files that `check --shard` wrote'))
    .description('make one verdict and one report of all shards of a run')
    .action(async (files: readonly string[], options) =>
      finish((await import('./merge.ts')).mergeCommand(files, options, io)),
    )
  program
    .command('validate')
    .argument('[budget]', 'the budget (default: flopgate.yml, here or in a folder above)')
    .description('check the budget file alone')
    .action(async (config: string | undefined) =>
      finish(await (await import('./validate.ts')).validateCommand(config, io)),
    )
  addBaseline(program, io, finish)
  program
    .command('init')
    .option('--config <file>', 'the budget to write', BUDGET_FILE)
    .description('write a first budget and a first workflow for the models that are there')
    .option('--headroom <percent>', 'how far above the present values the limits lie', wholeNumber, 10)
    .option('--force', 'overwrite existing files')
    .action(async options => finish((await import('./init.ts')).initCommand(options, io)))
  withConfig(program.command('selftest'))
    .description('prove that the gate can fail: break every limit, and see whether it speaks')
    .action(async options => finish(await (await import('./selftest.ts')).selftestCommand(options, io)))
}

const addCheck = (program: Command, io: Io, finish: Finish): void => {
  withReport(withConfig(program.command('check')))
    .description('hold the models of the work tree against the budget')
    .option('--base <ref>', 'commit, branch or tag to compare with, or none (default: where the branch left its base)')
    .option('--baseline <where>', 'where base models are: git, path:<folder>, report:<record> or none', 'git')
    .option('--shard <i/n>', 'measure one share of the models and write its record, for `flopgate merge`')
    .option('--record <file>', 'also write a record of the run, which a later run can take as its baseline')
    .action(async options => finish(await (await import('./check.ts')).checkCommand(options, io)))
}

const addBaseline = (program: Command, io: Io, finish: Finish): void => {
  const baseline = program.command('baseline').description('the anchor of `drift` rules: flopgate-baseline.json')
  withConfig(baseline.command('update'))
    .description('anchor drift at the values of the work tree')
    .requiredOption('--reason <text>', 'why the models may be what they are now')
    .option('--model <id>', 'only this model')
    .action(async options => finish(await (await import('./baseline.ts')).updateBaseline(options, io)))
  withConfig(baseline.command('check'))
    .description('check that the anchor file is valid and belongs to the budget')
    .action(async options => finish(await (await import('./baseline.ts')).checkBaseline(options, io)))
}
