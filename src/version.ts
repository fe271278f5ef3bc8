declare const __FLOPGATE_VERSION__: string | undefined

/** Version of the package; set by the build. Running from source has none. */
export const VERSION: string = typeof __FLOPGATE_VERSION__ === 'string' ? __FLOPGATE_VERSION__ : '0.0.0-source'
