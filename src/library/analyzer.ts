/**
 * The public library, `flopgate/analyzer`. Runs in Node and in browsers. Each part is a module of its own, so that a page
 * which only counts carries no catalogue of devices.
 */
export * from './counting.ts'
export * from './difference.ts'
export * from './hardware.ts'
