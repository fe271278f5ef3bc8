import { describe, expect, test } from 'vitest'
import { allFamilies, allOperators } from '../../../src/analyzer/ops/registry.ts'
import { knownOperators, schemaVersions } from '../../../src/analyzer/ops/contract/schema.ts'

describe('the registry', () => {
  test.each(Object.entries(allFamilies()))('%s: no operator is in two families', (_, families) => {
    const names = families.flatMap(family => Object.keys(family))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('every operator of the schema registries has a rule', () => {
    const ruled = new Set(allOperators().map(({ domain, name }) => `${domain}:${name}`))
    expect(knownOperators().filter(({ domain, name }) => !ruled.has(`${domain}:${name}`))).toEqual([])
  })

  test('no rule is for an operator that no registry knows', () => {
    expect(
      allOperators()
        .filter(({ domain, name }) => schemaVersions(domain, name).length === 0)
        .map(({ name }) => name),
    ).toEqual([])
  })
})
