/** The action's inputs, checked: a wrong value is a configuration error and never a silent default. */
import { posix } from 'node:path'
import { getInput, setSecret } from '@actions/core'
import * as z from 'zod'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { parseShard } from '../../result/shard.ts'
import { isMarkerId } from '../api/marker.ts'

/** The path as git writes it: "./flopgate.yml" names no file of a commit, so the budget at base would seem to be missing. */
const insideRepository = (path: string, context: z.RefinementCtx): string => {
  const plain = posix.normalize(path.replaceAll('\\', '/'))
  if (plain === '.' || plain.startsWith('/') || plain === '..' || plain.startsWith('../') || /^[a-z]:/i.test(plain))
    context.addIssue({ code: 'custom', message: 'name a file below the working directory' })
  return plain
}

/** '' = as the trusted budget says, else the default of docs/action.md. */
const fromBudget = z.literal('')

const INPUTS = z.object({
  config: z.string().transform(insideRepository),
  token: z.string(),
  comment: z.enum(['always', 'changes', 'failures', 'never']).or(fromBudget),
  'comment-id': z
    .string()
    .refine(id => id === '' || isMarkerId(id), { error: 'use letters, digits, dots, dashes and underscores' }),
  'comment-strategy': z.enum(['update', 'delete-when-clean', 'hide-and-new']).or(fromBudget),
  'comment-on-drafts': z.enum(['true', 'false']).or(fromBudget),
  'base-ref': z.string(),
  baseline: z
    .string()
    .regex(/^(?:auto|git|artifact|none|path:.+)$/, { error: 'write auto, git, artifact, none or path:<folder>' }),
  'baseline-artifact': z.string().min(1).max(200),
  policy: z.enum(['base', 'stricter-of-both', 'head']),
  'policy-ref': z.string(),
  override: z.enum(['on', 'off']),
  privileged: z.enum(['off', 'data-only']),
  graphs: z.enum(['true', 'false']),
  'graphs-artifact': z.string().max(200),
  shard: z
    .string()
    .refine(shard => shard === '' || parseShard(shard) !== undefined, { error: 'write, for example, 1/4' }),
  merge: z.string(),
  'fail-on': z.enum(['error', 'warn', 'never']),
  lfs: z.enum(['fetch', 'local']),
  'working-directory': z.string(),
  'report-directory': z.string(),
})

export type Inputs = Readonly<z.infer<typeof INPUTS>>

/** The defaults of action.yml, for runs that set no input (a test holds the two together). */
export const INPUT_DEFAULTS: Readonly<Record<keyof Inputs, string>> = {
  config: 'flopgate.yml',
  token: '',
  comment: '',
  'comment-id': '',
  'comment-strategy': '',
  'comment-on-drafts': '',
  'base-ref': '',
  baseline: 'auto',
  'baseline-artifact': 'flopgate-report',
  policy: 'base',
  'policy-ref': '',
  override: 'on',
  privileged: 'off',
  graphs: 'false',
  'graphs-artifact': '',
  shard: '',
  merge: '',
  'fail-on': 'error',
  lfs: 'fetch',
  'working-directory': '',
  'report-directory': '',
}

export type InputsOutcome =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

export const readInputs = (): InputsOutcome => {
  const written = Object.entries(INPUT_DEFAULTS).map(([name, fallback]) => [name, getInput(name) || fallback])
  const parsed = INPUTS.safeParse(Object.fromEntries(written))
  if (!parsed.success) {
    const diagnostics = parsed.error.issues.map(issue => {
      const name = String(issue.path[0])
      return diagnostic('input-value', { file: 'workflow' }, `Cannot use the input "${name}": ${issue.message}`)
    })
    return { ok: false, diagnostics }
  }
  if (parsed.data.token !== '') setSecret(parsed.data.token)
  return { ok: true, inputs: parsed.data }
}
