import manifest from '../../package.json' with {type: 'json'}

declare const PARSER_BUILD: string | undefined

/**
 * Names what decides a result: the version of the package, and when built a hash of the code from bytes to output.
 * Results of another version are made again.
 */
export const PARSER_VERSION = `${manifest.version}-${typeof PARSER_BUILD === 'undefined' ? 'source' : PARSER_BUILD}`
