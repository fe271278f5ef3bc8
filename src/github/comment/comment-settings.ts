/** How the comment is handled: the workflow's inputs, then the trusted budget, then the defaults. */
import type { CommentSettings } from '../../budget/budget.ts'
import type { CommentMode } from './comment.ts'
import type { Inputs } from '../event/inputs.ts'

export interface CommentHandling {
  readonly comment: CommentMode
  readonly id: string
  readonly deleteWhenClean: boolean
  readonly hideAndNew: boolean
  readonly commentOnDrafts: boolean
}

export const commentHandling = (inputs: Inputs, budget: CommentSettings): CommentHandling => {
  const strategy = inputs['comment-strategy'] || budget.strategy || 'update'
  const drafts = inputs['comment-on-drafts']
  return {
    comment: inputs.comment || budget.mode || 'always',
    id: inputs['comment-id'] || budget.id || 'default',
    deleteWhenClean: strategy === 'delete-when-clean',
    hideAndNew: strategy === 'hide-and-new',
    commentOnDrafts: drafts === '' ? (budget.drafts ?? true) : drafts === 'true',
  }
}
