/** Where it went wrong, without anything that was said. */
export function placesOf({ stack }: Error): readonly string[] {
  return (stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 7)
}
