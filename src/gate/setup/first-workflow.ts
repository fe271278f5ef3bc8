/** The workflow that `flopgate init` writes: least privilege, no trigger filter, one action. */

/** `${{ … }}` belongs to GitHub, not to a template of ours. */
export const FIRST_WORKFLOW = `name: Flopgate
on: [pull_request, merge_group]
permissions: { contents: read, pull-requests: write }
concurrency: { group: 'flopgate-\${{ github.ref }}', cancel-in-progress: true }
jobs:
  flopgate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false } # add lfs: true when models lie in Git LFS
      - uses: flopgate/flopgate@0f84ef40bddd04f81724956cb3717cdf6eb397fa # v0.1.0
`
