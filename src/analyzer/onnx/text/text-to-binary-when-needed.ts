/** As text-to-binary.ts, loaded when a model is written as text: `loadTextForms` first. */
let loaded: ((bytes: Uint8Array, file: string) => Uint8Array) | undefined

export const textToBinary = (bytes: Uint8Array, file: string): Uint8Array => {
  if (loaded === undefined) throw new Error('the text forms are not loaded')
  return loaded(bytes, file)
}

export const loadTextForms = async (): Promise<void> => {
  loaded = (await import('./text-to-binary.ts')).textToBinary
}
