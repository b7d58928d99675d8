/** Where a result stands. */
export interface Place {
  /** The file, from the folder of results on. */
  readonly result: string
  /** Where in it the result begins, in bytes. */
  readonly offset: number
  /** How long it is, in bytes. */
  readonly bytes: number
}

/** Where the results of a batch go. */
export interface Sink {
  /** Stores a result; it is there whole or not at all. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<Place>
  /** Gives an input the result of another one. */
  readonly link: (name: string, place: Place) => Promise<Place>
  /** Whether a result that the manifest tells of is there. */
  readonly holds: (place: Place) => Promise<boolean>
  /** Whether a result may be replaced by another one. */
  readonly replaces: boolean
  /** Gets ready to go on behind the last of the results told of; cuts off what stands behind it. */
  readonly resume: (last: Place | null) => Promise<void>
  /** Brings what was written into its place; nothing comes after it. */
  readonly finish: () => Promise<void>
  /** Leaves all as it is, to go on another time. */
  readonly close: () => Promise<void>
}
