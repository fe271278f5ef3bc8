/**
 * One declaration file from the many that tsc writes: the declarations that an entry's exports reach, nothing else.
 * Works on tsc's own output, where every top-level statement begins in column 1.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Reference {
  readonly file: string
  readonly name: string
}

interface Declaration {
  readonly text: string
  /** `type` and `interface` have no value to import. */
  readonly isType: boolean
}

interface Module {
  readonly declarations: ReadonlyMap<string, Declaration>
  /** Local name → where it comes from. */
  readonly imports: ReadonlyMap<string, Reference>
  /** Exported name → local name or where it comes from. */
  readonly exports: ReadonlyMap<string, Reference>
  readonly stars: readonly string[]
}

const DECLARATION =
  /^(?:export )?(?:declare )?(?:abstract )?(interface|type|const|let|function|class|enum)\s+([A-Za-z_$][\w$]*)/m
const FROM = /^(import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*)\s*(?:from\s*['"]([^'"]+)['"])?/
const NAME = /[A-Za-z_$][\w$]*/g

/** Top-level statements with the comments before them. */
const statementsOf = (text: string): readonly string[] => {
  const starts = /^(?=\/\*\*|export |declare |import |interface |type |const |abstract )/m
  const parts: string[] = []
  let comment = ''
  for (const part of text.split(starts)) {
    if (part.startsWith('/**')) comment = part
    else {
      parts.push(comment + part)
      comment = ''
    }
  }
  return parts
}

const emptyModule = () => ({
  declarations: new Map<string, Declaration>(),
  imports: new Map<string, Reference>(),
  exports: new Map<string, Reference>(),
  stars: new Array<string>(),
})

const readModule = (file: string): Module => {
  const module = emptyModule()
  const resolve = (specifier: string): string =>
    specifier.startsWith('.') ? join(dirname(file), specifier.replace(/\.ts$/, '.d.ts')) : specifier
  for (const statement of statementsOf(readFileSync(file, 'utf8'))) {
    const code = statement.slice(commentOf(statement).length)
    const [, keyword, names, specifier] = FROM.exec(code) ?? []
    const [, kind = '', name = ''] = DECLARATION.exec(code) ?? []
    if (keyword !== undefined) {
      if (names === undefined && specifier !== undefined) module.stars.push(resolve(specifier))
      const origin = specifier === undefined ? file : resolve(specifier)
      for (const [as, from] of entriesOf(names ?? ''))
        (keyword === 'import' ? module.imports : module.exports).set(as, { file: origin, name: from })
    } else if (name !== '') {
      module.declarations.set(name, { text: statement.trim(), isType: kind === 'interface' || kind === 'type' })
      if (code.startsWith('export ')) module.exports.set(name, { file, name })
    }
  }
  return module
}

/** `type A, B as C` → [A, A], [C, B]. */
const entriesOf = (names: string): readonly (readonly [as: string, from: string])[] =>
  names.split(',').flatMap(entry => {
    const [from = '', as = from] = entry
      .trim()
      .replace(/^type\s/, '')
      .split(/\s+as\s+/)
    return from === '' ? [] : [[as, from] as const]
  })

/** The comment before a statement, with the space after it; '' without one. */
const commentOf = (statement: string): string => /^\/\*\*[^]*?\*\/\s*/.exec(statement)?.[0] ?? ''

type Modules = (file: string) => Module

const moduleReader = (): Modules => {
  const known = new Map<string, Module>()
  return file => {
    const module = known.get(file) ?? readModule(file)
    known.set(file, module)
    return module
  }
}

/** Follows re-exports and imports to the declaration. */
const find = ({ file, name }: Reference, moduleOf: Modules): Reference | undefined => {
  const module = moduleOf(file)
  if (module.declarations.has(name)) return { file, name }
  const next = module.imports.get(name) ?? module.exports.get(name)
  if (next !== undefined) return find(next, moduleOf)
  return module.stars.map(star => find({ file: star, name }, moduleOf)).find(found => found !== undefined)
}

const exportsOf = (file: string, moduleOf: Modules): ReadonlyMap<string, Reference> => {
  const { exports, stars } = moduleOf(file)
  return new Map([...stars.flatMap(star => [...exportsOf(star, moduleOf)]), ...exports])
}

/** Adds a declaration, and those it names, to `printed` (name → text). */
const print = (reference: Reference, printed: Map<string, Printed>, moduleOf: Modules): void => {
  const { file, name } = reference
  const before = printed.get(name)
  if (before?.file === file) return
  if (before !== undefined) throw new Error(`${name} is declared in ${before.file} and in ${file}: rename one`)
  const module = moduleOf(file)
  const declaration = module.declarations.get(name)?.text ?? ''
  if (declaration.includes('import(')) throw new Error(`${name} of ${file} has a type without a name`)
  printed.set(name, { file, text: withoutExport(declaration) })
  for (const used of new Set(withoutComments(declaration).match(NAME))) {
    if (!module.declarations.has(used) && !module.imports.has(used)) continue
    const target = find({ file, name: used }, moduleOf)
    if (target?.name !== used) throw new Error(`${used} of ${file} cannot be found under this name`)
    print(target, printed, moduleOf)
  }
}

interface Printed {
  readonly file: string
  readonly text: string
}

/** Only the entry's own list exports; what has a value is declared. */
const withoutExport = (declaration: string): string => {
  const comment = commentOf(declaration)
  const code = declaration.slice(comment.length).replace(/^export /, '')
  return comment + (/^(?:const|function|class)\s/.test(code) ? `declare ${code}` : code)
}

/** Another entry, which declares what this one would declare again: two declarations of a branded type do not agree. */
export interface Beside {
  /** Path of its declaration file, among those that tsc wrote. */
  readonly file: string
  /** As the result imports it. */
  readonly specifier: string
}

/** @param entry path of the entry's declaration file, among those that tsc wrote */
export const rollUp = (entry: string, beside?: Beside): string => {
  const moduleOf = moduleReader()
  const printed = new Map<string, Printed>()
  const shared = beside === undefined ? [] : sharedTypes(beside, printed, moduleOf)
  const exported: string[] = []
  for (const [as, reference] of exportsOf(entry, moduleOf)) {
    const target = find(reference, moduleOf)
    if (target === undefined) throw new Error(`${as} of ${entry} cannot be found`)
    print(target, printed, moduleOf)
    const isType = moduleOf(target.file).declarations.get(target.name)?.isType === true
    exported.push(`${isType ? 'type ' : ''}${target.name === as ? as : `${target.name} as ${as}`}`)
  }
  const texts = [...printed.values()].flatMap(({ text }) => (text === '' ? [] : [text]))
  const used = new Set(withoutComments(texts.join('\n')).match(NAME))
  const imports = shared.filter(name => used.has(name) || exported.includes(`type ${name}`))
  const head = beside === undefined ? [] : [`import type { ${imports.join(', ')} } from '${beside.specifier}'`]
  return `${[...head, ...texts].join('\n')}\nexport { ${exported.sort().join(', ')} }\n`
}

/** What the other entry exports under its own name; it counts as printed. */
const sharedTypes = (beside: Beside, printed: Map<string, Printed>, moduleOf: Modules): readonly string[] => {
  for (const [as, reference] of exportsOf(beside.file, moduleOf)) {
    const target = find(reference, moduleOf)
    if (target?.name === as) printed.set(as, { file: target.file, text: '' })
  }
  return [...printed.keys()].sort()
}

const withoutComments = (text: string): string => text.replaceAll(/\/\*\*[^]*?\*\//g, '')
