/**
 * Rules follow the model: which entry of the trusted budget judges which file of the head. A file is governed by its path
 * (also through a glob), by the id that its entry keeps, and by what it was at base. Entries that only the head has can
 * add rules to a governed file, and never take one away.
 */
import type { Budget, BudgetModel } from '../../budget/budget.ts'
import { hasGlob } from '../../budget/glob.ts'
import { expandModels, type NamedModel } from '../../budget/read/expand-models.ts'
import { underBoth } from '../../budget/trust/enforce-policy.ts'

export interface Sides {
  readonly trusted: Budget
  /** The head's budget. */
  readonly own: Budget
  /** Files of the head that a glob may match. */
  readonly headPaths: readonly string[]
  /** Files of the base. */
  readonly basePaths: readonly string[]
  readonly existsAtHead: (path: string) => boolean
}

export interface Governed {
  /** Rules of base for files of the head, by path and by id. */
  readonly claims: readonly Claim[]
  /** The head's own entries, expanded. */
  readonly own: readonly NamedModel[]
  /** Entries of base, expanded over the files of base. */
  readonly atBase: readonly NamedModel[]
  /** Head path → base path of the same id. */
  readonly moved: ReadonlyMap<string, string>
  /** Governed at base, and neither there any more nor moved under the same id. */
  readonly gone: readonly NamedModel[]
}

/** `rules` hold for the file at `path`. */
export interface Claim {
  readonly path: string
  readonly rules: NamedModel
}

export const governedModels = ({ trusted, own, headPaths, basePaths, existsAtHead }: Sides): Governed => {
  const proposed = expandModels(own, headPaths).models
  const atBase = expandModels(trusted, basePaths).models
  const named = new Set(own.models.map(({ path }) => path))
  // What neither side's disk nor the head's budget knows has left; a file that the head still names is missing.
  const isThere = (path: string): boolean => existsAtHead(path) || named.has(path)
  const byPath = expandModels(trusted, headPaths).models.filter(({ path }) => isThere(path))
  const byId = sameIds({ proposed, atBase, isThere, literal: literalIds(trusted, own) })
  const sources = new Set(byId.map(({ rules }) => rules.path))
  return {
    claims: [...byPath.map(rules => ({ path: rules.path, rules })), ...byId],
    own: proposed,
    atBase,
    moved: new Map(byId.flatMap(({ path, rules }) => (existsAtHead(rules.path) ? [] : [[path, rules.path] as const]))),
    gone: atBase.filter(({ path }) => !isThere(path) && !sources.has(path)),
  }
}

/** Ids that both budgets give to one file by its path. */
const literalIds = (trusted: Budget, own: Budget): ReadonlySet<string> => {
  const ids = ({ models }: Budget): readonly string[] =>
    models.flatMap(({ id, path }) => (id === null || hasGlob(path) ? [] : [id]))
  const here = new Set(ids(own))
  return new Set(ids(trusted).filter(id => here.has(id)))
}

interface SameIds {
  readonly proposed: readonly NamedModel[]
  readonly atBase: readonly NamedModel[]
  readonly isThere: (path: string) => boolean
  readonly literal: ReadonlySet<string>
}

/** The same id is the same model, wherever its file is now. A name that a glob made counts when its file has gone. */
const sameIds = ({ proposed, atBase, isThere, literal }: SameIds): readonly Claim[] => {
  const before = new Map(atBase.map(model => [model.id, model]))
  return proposed.flatMap(({ id, path }) => {
    const rules = before.get(id)
    if (rules === undefined || rules.path === path) return []
    return literal.has(id) || !isThere(rules.path) ? [{ path, rules }] : []
  })
}

export interface Judgeable {
  readonly models: readonly NamedModel[]
  /** Ids of models that base has no rules for. */
  readonly newModels: readonly string[]
  /** Governed models that left. */
  readonly left: readonly NamedModel[]
}

/**
 * @param renames head path → path at base, of what was moved without keeping its id
 * @param isStricter the head's own rules hold beside those of base for every model, not only in new entries
 */
export const judgeableModels = (
  { claims, own, atBase, gone }: Governed,
  { trusted, renames, isStricter }: Renamed,
): Judgeable => {
  const before = new Map(atBase.map(model => [model.path, model]))
  const byRename = [...renames].flatMap(([path, from]) => {
    const rules = before.get(from)
    return rules === undefined ? [] : [{ path, rules }]
  })
  const entries = new Map<string, readonly NamedModel[]>()
  for (const { path, rules } of [...claims, ...byRename]) entries.set(path, [...(entries.get(path) ?? []), rules])
  const proposed = new Map(own.map(model => [model.path, model]))
  // The entry of a model that took another name is no second one.
  const isJoined: Claimed['isJoined'] = (model, isRenamed) => isStricter || (!isRenamed && isAdded(model, trusted))
  const governed = [...entries].map(([path, rules]) =>
    underAll({ path, rules, proposed: proposed.get(path), isJoined }),
  )
  const added = own.filter(({ path }) => !entries.has(path))
  const sources = new Set(byRename.map(({ rules }) => rules.path))
  return {
    models: withUniqueIds([...governed.flat(), ...added]),
    newModels: added.map(({ id }) => id),
    left: gone.filter(({ path }) => !sources.has(path)),
  }
}

export interface Renamed {
  readonly trusted: Budget
  readonly renames: ReadonlyMap<string, string>
  readonly isStricter: boolean
}

/** An entry that base does not know: neither its id nor its pattern. */
const isAdded = ({ id, path }: NamedModel, { models }: Budget): boolean =>
  !models.some(model => model.id === id || model.path === path)

interface Claimed {
  readonly path: string
  readonly rules: readonly NamedModel[]
  readonly proposed: NamedModel | undefined
  readonly isJoined: (own: NamedModel, isRenamed: boolean) => boolean
}

/** Symbols that only the new export has are bound as the head says; those that base binds stand. */
const underAll = ({ path, rules, proposed, isJoined }: Claimed): readonly NamedModel[] => {
  const [first, ...others] = [...new Set(rules)]
  if (first === undefined) return []
  const isRenamed = first.path !== path
  const id = isRenamed ? (proposed?.id ?? first.id) : first.id
  const all = others.reduce<BudgetModel>((held, other) => underBoth(other, held), first)
  const judged = proposed !== undefined && isJoined(proposed, isRenamed) ? underBoth(proposed, all) : all
  const position = proposed?.position ?? first.position
  return [{ ...judged, id, path, position, bind: { ...proposed?.bind, ...judged.bind } }]
}

/** Two files can claim one id (a decoy); the later one goes by its path. */
const withUniqueIds = (models: readonly NamedModel[]): readonly NamedModel[] => {
  const seen = new Set<string>()
  return models.map(model => {
    const id = seen.has(model.id) ? model.path : model.id
    seen.add(id)
    return { ...model, id }
  })
}
