/** The command line: parses, runs one command, returns the exit code. */
import { Command, CommanderError } from 'commander'
import { VERSION } from '../version.ts'
import { addGateCommands } from './gate-commands.ts'
import { type Io, processIo } from './io.ts'
import { addModelCommands } from './model-commands.ts'
import { EXIT } from '../exit-code.ts'

/** Usage or configuration: the program could not tell whether the budget holds. */

/** Runs the command line; returns the exit code: 0 pass, 1 over budget, 2 usage or configuration, 3 unreadable model. */
export const main = async (args: readonly string[], io: Io = processIo()): Promise<number> => {
  let exitCode: number = EXIT.pass
  const finish = (code: number): void => {
    exitCode = code
  }
  const program = new Command('flopgate')
    .description('The compute budget gate for ONNX models.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: text => io.print(text), writeErr: text => io.error(text) })
    .showHelpAfterError('(flopgate --help lists the commands)')
  addGateCommands(program, io, finish)
  addModelCommands(program, io, finish)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.pass : EXIT.configuration
    io.error(`flopgate failed (a bug; please report it): ${error instanceof Error ? error.message : String(error)}\n`)
    return EXIT.configuration
  }
}
