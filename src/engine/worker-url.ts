/** A built worker: beside the built program, or in `dist` when run from the sources. */
export function workerUrl(name: 'parse' | 'check' | 'vntk'): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL(`../../dist/${name}-worker.js`, here)
  return new URL(here.includes('/chunks/') ? `../${name}-worker.js` : `${name}-worker.js`, here)
}
