/** Items by what a function tells of them, in order of first appearance. */
export function groupBy<T, K>(items: Iterable<T>, tell: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = tell(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
