import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/exit-code.ts
var EXIT = {
  /** Also with warnings. */
  pass: 0,
  /** A limit is exceeded. */
  exceeded: 1,
  /** Usage, configuration, or a result that could not be written. */
  configuration: 2,
  /** A model could not be read. */
  unreadable: 3
};

export {
  EXIT
};
