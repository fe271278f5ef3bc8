/** A refusal is told with its own cause and a remedy that can help. */
import { expect, test } from 'vitest'
import { explainFailure } from '../../../src/github/api/delivery-diagnostic.ts'

/** Sentences of GitHub's answers, each with status 403. */
test.each([
  ['Unable to create comment because issue is locked.', /Unlock/],
  ['Repository was archived so is read-only.', /archived/],
  ['Resource protected by organization SAML enforcement. You must grant your token access.', /single sign-on/],
  ['the organization has an IP allow list enabled, and your IP address is not permitted', /IP allow list/],
  ['You have triggered an abuse detection mechanism.', /later/],
  ['Resource not accessible by integration', /Add `pull-requests: write`/],
])('%s', (message, fix) => {
  const found = explainFailure({ kind: 'forbidden', status: 403, message }, 'Cannot write', 'pull-requests: write')
  expect(found.fix).toMatch(fix)
})
