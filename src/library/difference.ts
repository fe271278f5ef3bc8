/** The part of the library that compares two profiles. */
export { diffProfiles as diff } from '../diff/diff.ts'
export type { Change, ModelDiff } from '../diff/diff.ts'
export type { NodeChange } from '../diff/change.ts'
export type { Contribution } from '../diff/contributions.ts'
export type { StructureChange } from '../diff/structure.ts'
