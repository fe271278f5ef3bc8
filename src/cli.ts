#!/usr/bin/env node
import module from 'node:module'

// Node ≥ 22.8 keeps compiled code between runs; older versions compile anew.
module.enableCompileCache?.()
// A reader that has seen enough (`flopgate … | head`) is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
const { main } = await import('./cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
