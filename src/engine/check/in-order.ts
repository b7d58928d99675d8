/**
 * Works on several items at once and gives the results in the order of the items; no more are held than are under way.
 *
 * @param work - never rejects
 */
export async function* inOrder<T, R>(items: AsyncIterable<T>, most: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  for await (const item of items) {
    underWay.push(work(item))
    if (underWay.length >= most) yield await underWay.shift() as R
  }
  for (const result of underWay) yield await result
}
