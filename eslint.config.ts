import stylistic from '@stylistic/eslint-plugin'
import {configs as regexp} from 'eslint-plugin-regexp'
import {defineConfig} from 'eslint/config'
import typescript from 'typescript-eslint'

export default defineConfig(
  {ignores: ['dist/', 'coverage/', '**/*.generated.*']},
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  regexp['flat/recommended'],
  stylistic.configs.customize({indent: 2, quotes: 'single', semi: false, braceStyle: '1tbs', commaDangle: 'always-multiline', arrowParens: true}),
  {
    languageOptions: {parserOptions: {projectService: {allowDefaultProject: ['bin/*.js']}}},
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      'no-restricted-syntax': ['error', {
        selector: 'Literal[regex.pattern=/\\\\[wWbB]/]:not([regex.flags=/x/])',
        message: 'ASCII word edges break Vietnamese words: use \\p{L}\\p{M}\\p{N} lookarounds.',
      }],
      '@stylistic/max-len': ['error', {code: 180, ignoreRegExpLiterals: true, ignoreStrings: true, ignoreTemplateLiterals: true}],
      '@stylistic/object-curly-spacing': ['error', 'never'],
      '@stylistic/quote-props': ['error', 'as-needed'],
      '@stylistic/no-mixed-operators': 'off',
      '@stylistic/operator-linebreak': ['error', 'before', {overrides: {'=': 'after'}}],
      '@stylistic/member-delimiter-style': ['error', {multiline: {delimiter: 'none'}, singleline: {delimiter: 'semi', requireLast: false}}],
      '@typescript-eslint/dot-notation': 'off',
      '@stylistic/multiline-ternary': 'off',
      '@stylistic/max-statements-per-line': ['error', {max: 2}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      // Linear time, whatever the input (ARCHITECTURE, "Linear time").
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': ['error', {ignoreSticky: true}],
      'regexp/require-unicode-regexp': 'error',
      // The rule above forbids what this one asks for.
      'regexp/prefer-w': 'off',
      // Pieces put into a pattern may be alternations; the brackets keep them together whatever they become.
      'regexp/no-useless-non-capturing-group': 'off',
    },
  },
  {files: ['**/*.js'], extends: [typescript.configs.disableTypeChecked]},
  {files: ['bin/*.js'], rules: {'@typescript-eslint/no-require-imports': 'off'}},
)
