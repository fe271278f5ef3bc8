/** The `structure:` section → structural rules. A model's own check replaces the default of the same kind. */
import { FORBIDDEN_CHANGES, type StructureCheck, type StructureRule } from '../budget.ts'
import { head } from './lower-rules.ts'
import { closeHead } from './merge-rules.ts'
import type { RawStructure } from './schema.ts'
import { locate, type Path, type YamlSource } from './yaml-source.ts'

/** The rules of a section; `none` switches a change check off. */
export const lowerStructure = (source: YamlSource, raw: RawStructure, path: Path): readonly StructureRule[] => {
  const rule = (check: StructureCheck, stated: Parameters<typeof head>[0], at: Path): StructureRule => ({
    type: 'structure',
    check,
    ...closeHead(head(stated)),
    scenario: null,
    position: locate(source, at, 'key'),
  })
  const lists = (['operators', 'domains'] as const).flatMap(kind => {
    const check = raw[kind]
    if (check === undefined) return []
    return [rule({ kind, allow: check.allow ?? null, forbid: check.forbid ?? [] }, check, [...path, kind])]
  })
  const opsets = raw.opset === undefined ? [] : Array.isArray(raw.opset) ? raw.opset : [raw.opset]
  const ranges = opsets.map((check, index) => {
    const at: Path = Array.isArray(raw.opset) ? [...path, 'opset', index] : [...path, 'opset']
    const { domain = 'ai.onnx', min = null, max = null } = check
    return rule({ kind: 'opset', domain, min, max }, check, at)
  })
  const changes = FORBIDDEN_CHANGES.flatMap(kind => {
    const check = raw[kind]
    if (check === undefined || check === 'none') return []
    const severity = check === 'warn' ? 'warn' : 'error'
    return [rule({ kind }, typeof check === 'string' ? { severity } : check, [...path, kind])]
  })
  return [...lists, ...ranges, ...changes]
}
