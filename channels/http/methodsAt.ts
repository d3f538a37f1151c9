/** 'GET, DELETE' → ['GET', 'HEAD', 'DELETE']: where GET is answered, HEAD is, too. */
export function methodsAt(allow: string): readonly string[] {
  const methods = allow.split(/\s*,\s*/).filter(method => method !== '')
  return methods.flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}
