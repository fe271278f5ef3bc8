export * from './library/analyzer.js'
