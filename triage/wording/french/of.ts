/** 'de Windows', 'd’Exchange' */
export function of(name: string): string {
  return /^[aeiouyàâéèêëîïôûh]/i.test(name) ? `d’${name}` : `de ${name}`
}
