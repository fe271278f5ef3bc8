import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";

export {
  VERSION
};
