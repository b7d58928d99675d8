/** What was measured; docs/scale-out.md says where each figure comes from. */
export interface Figures {
  readonly coresPerMachine: number
  /** Processor time to parse a document, in seconds. */
  readonly parseSeconds: number
  /** Processor time to read a scanned page, in seconds. */
  readonly ocrSecondsPerPage: number
  readonly pagesPerDocument: number
  /** Of a document's text, and of a scanned page's picture. */
  readonly bytesPerDocument: number
  readonly bytesPerScannedPage: number
  /** Memory of a worker process, and of each thread and each reader of scans in it, in MB. */
  readonly workerMegabytes: number
  readonly threadMegabytes: number
  readonly ocrMegabytes: number
  /** Results that one database stores in a second, and what each takes there. */
  readonly databaseResultsPerSecond: number
  readonly databaseBytesPerDocument: number
  /** What the shared storage delivers, in MB/s. */
  readonly storageMegabytesPerSecond: number
}

/** What is to be done, by how many machines. */
export interface Load {
  readonly documents: number
  readonly kind: 'text' | 'scans'
  readonly machines: number
}

/** What it takes. */
export interface Forecast {
  readonly hours: number
  readonly bottleneck: 'processors' | 'database' | 'storage'
  readonly memoryGigabytes: number
  readonly databaseGigabytes: number
}

/** The slowest of processors, database and storage sets the pace: each document passes through all three, and they overlap. */
export function simulate(figures: Figures, {documents, kind, machines}: Load): Forecast {
  const scans = kind === 'scans'
  const cores = machines * figures.coresPerMachine
  const seconds = figures.parseSeconds + (scans ? figures.ocrSecondsPerPage * figures.pagesPerDocument : 0)
  const bytes = scans ? figures.bytesPerScannedPage * figures.pagesPerDocument : figures.bytesPerDocument
  const rates = {
    processors: cores / seconds,
    database: figures.databaseResultsPerSecond,
    storage: figures.storageMegabytesPerSecond * 1e6 / bytes,
  } as const
  const bottleneck = (['processors', 'database', 'storage'] as const).reduce((least, name) => rates[name] < rates[least] ? name : least)
  return {
    hours: documents / rates[bottleneck] / 3600,
    bottleneck,
    memoryGigabytes: machines * (figures.workerMegabytes + figures.coresPerMachine * (figures.threadMegabytes + (scans ? figures.ocrMegabytes : 0))) / 1000,
    databaseGigabytes: documents * figures.databaseBytesPerDocument / 1e9,
  }
}
