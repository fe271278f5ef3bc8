/** The action's inputs, checked: a wrong value is a configuration error and never a silent default. */
import { getInput, setSecret } from '@actions/core'
import * as z from 'zod'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { isMarkerId } from './marker.ts'

const INPUTS = z.object({
  config: z.string().min(1),
  token: z.string(),
  comment: z.enum(['always', 'changes', 'failures', 'never']),
  'comment-id': z.string().refine(isMarkerId, { error: 'use letters, digits, dots, dashes and underscores' }),
  'comment-strategy': z.enum(['update', 'delete-when-clean']),
  'comment-on-drafts': z.enum(['true', 'false']),
  'base-ref': z.string(),
  policy: z.enum(['base', 'stricter-of-both', 'head']),
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
  comment: 'always',
  'comment-id': 'default',
  'comment-strategy': 'update',
  'comment-on-drafts': 'true',
  'base-ref': '',
  policy: 'base',
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
