/** What a section is for, told from its heading. */
export type SectionRole =
  | 'basis' | 'situation' | 'purpose' | 'requirements' | 'viewpoint' | 'scope' | 'targets' | 'tasks' | 'solutions'
  | 'results' | 'shortcomings' | 'assignment' | 'funding' | 'schedule' | 'implementation' | 'reporting' | 'proposals' | 'effect'
