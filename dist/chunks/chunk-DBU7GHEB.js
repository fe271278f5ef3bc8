import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/cli/io.ts
import { resolve } from "node:path";
var modelFile = (name, io) => io.models?.get(name) ?? resolve(io.cwd, name);
var LOG_WIDTH = 120;
var wantsColor = (env, isTerminal) => {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const asked = [env["FORCE_COLOR"], env["CLICOLOR_FORCE"]].filter((value) => value !== void 0 && value !== "");
  if (asked.length > 0) return asked.some((value) => value !== "0" && value !== "false");
  return isTerminal;
};
var processIo = () => ({
  print: (text) => {
    process.stdout.write(text);
  },
  error: (text) => {
    process.stderr.write(text);
  },
  color: wantsColor(process.env, process.stdout.isTTY === true),
  width: process.stdout.columns ?? LOG_WIDTH,
  cwd: process.cwd(),
  env: process.env
});

export {
  modelFile,
  processIo
};
