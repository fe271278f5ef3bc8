import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/cli/budget-place.ts
import { existsSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
var BUDGET_FILE = "flopgate.yml";
var placeBudget = (named, io) => {
  const here = resolve(io.cwd);
  if (named === void 0) {
    const root2 = foldersUp(here).find((folder) => isFile(join(folder, BUDGET_FILE))) ?? here;
    if (root2 !== here) io.error(`Budget: ${relative(here, join(root2, BUDGET_FILE))}
`);
    return { root: root2, config: BUDGET_FILE };
  }
  const file = resolve(here, named);
  const root = foldersUp(here).find((folder) => isInside(folder, file));
  return root === void 0 ? { root: dirname(file), config: basename(file) } : { root, config: relative(root, file).split(sep).join("/") };
};
var isInside = (folder, file) => {
  const path = relative(folder, file);
  return path !== "" && !path.startsWith("..") && !isAbsolute(path);
};
var foldersUp = (folder) => {
  const folders = [];
  for (let at = folder; ; at = dirname(at)) {
    folders.push(at);
    if (existsSync(join(at, ".git"))) return folders;
    if (dirname(at) === at) return [folder];
  }
};
var isFile = (path) => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

export {
  BUDGET_FILE,
  placeBudget
};
