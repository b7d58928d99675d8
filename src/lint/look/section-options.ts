import type {RequiredSection} from '../../data/required-sections.ts'

/** The sections of each type of document, by its code. */
export interface SectionOptions {
  readonly sections: Readonly<Record<string, readonly RequiredSection[]>>
}

export const SECTIONS_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['sections'],
  properties: {
    sections: {
      type: 'object',
      description: 'By code of document type, as KH; in the order in which they stand.',
      additionalProperties: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: {
            name: {type: 'string', minLength: 1},
            roles: {type: 'array', items: {type: 'string'}},
            headings: {type: 'array', items: {type: 'string', minLength: 2}},
          },
        },
      },
    },
  },
} as const
