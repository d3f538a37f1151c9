/** The value, if it arrives in time; null else. `time`: milliseconds. */
export async function within<T>(
  time: number,
  value: Promise<T>
): Promise<{ readonly value: T } | null> {
  return await new Promise((resolve, reject) => {
    const late = setTimeout(resolve, time, null).unref()
    value.then(settled => resolve({ value: settled }), reject).finally(() => clearTimeout(late))
  })
}
