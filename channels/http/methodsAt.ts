/** 'GET, DELETE' → ['GET', 'HEAD', 'DELETE']: where GET is answered, HEAD is, too. */
export function methodsAt(allow: string): readonly string[] {
  const methods = allow.split(',').map(method => method.trim())
  return methods.flatMap(method => {
    if (method === '') return []
    return method === 'GET' ? ['GET', 'HEAD'] : [method]
  })
}
