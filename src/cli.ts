#!/usr/bin/env node
import module from 'node:module'
import { EXIT } from './exit-code.ts'

// Node ≥ 22.8 keeps compiled code between runs; older versions compile anew.
module.enableCompileCache?.()
/** A verdict that nobody can read is none. */
let isLost = false
const lose = (error: NodeJS.ErrnoException): void => {
  // A reader that has seen enough (`flopgate … | head`) is no failure.
  if (error.code === 'EPIPE' || isLost) return
  isLost = true
  process.exitCode = EXIT.configuration
  const remedy = error.code === 'ENOSPC' ? 'The disk is full: free some space' : 'Check where the output goes'
  process.stderr.write(`Cannot write the output: ${error.message}. ${remedy}, or write a file with --output.\n`)
}
process.stdout.on('error', lose)
process.stderr.on('error', () => {
  process.exitCode = EXIT.configuration
})
const { main } = await import('./cli/main.ts')
const code = await main(process.argv.slice(2))
process.exitCode = isLost ? EXIT.configuration : code
