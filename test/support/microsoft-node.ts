/** Table rows for operators of com.microsoft. */
import { expect } from 'vitest'
import { runNode, type OneNode } from './one-node.ts'

export const microsoft = (
  op: string,
  inputs: OneNode['inputs'],
  attributes: OneNode['attributes'] = {},
  outputs = 1,
): OneNode => ({ op, domain: 'com.microsoft', inputs, outputs, attributes })

/** What it shows, the node, its outputs, and the counts to find (others are not looked at). */
export type Row = readonly [string, OneNode, readonly string[], Readonly<Record<string, string>>]

/** A dimension nobody named prints as '?'. */
const unnamed = (text: string): string => text.replace(/\?\d+/g, '?')

export const checkRow = (...[, spec, outputs, counts]: Row): void => {
  const outcome = runNode(spec)
  expect([outcome.outputs.map(unnamed), outcome.codes]).toEqual([outputs, []])
  expect(outcome).toMatchObject(counts)
}
