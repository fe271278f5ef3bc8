#!/usr/bin/env node
import module from 'node:module'

// Node ≥ 22.8 keeps compiled code between runs; older versions compile anew.
module.enableCompileCache?.()
const { main } = await import('./cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
