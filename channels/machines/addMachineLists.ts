import type { Request, Response, Server } from 'restify'
import type { MachineLists } from '../../bots/createMachineLists.ts'
import { sendPage } from '../articles/sendPage.ts'
import { MACHINE_LIST, type MachineLinks } from './machineLinks.ts'

/** Without it, Excel reads UTF-8 as the code page of its machine. */
const BYTE_ORDER_MARK = '\uFEFF'

const NOT_THERE = {
  title: 'No such list',
  words: '',
  main:
    '<main class="sheet search"><header><h1 class="title">This list is no longer here</h1></header>' +
    '<p class="none">A link to a list of machines works for a day, and as long as you talk about ' +
    'the same problem. Ask in the chat what each machine needs, and you get a new link.</p></main>'
}

/** `/machines.csv`: all machines of a problem with what each needs, as a file to save. */
export function addMachineLists(
  server: Server,
  { links, lists }: { readonly links: Pick<MachineLinks, 'read'>; readonly lists: MachineLists }
): void {
  server.get(MACHINE_LIST.path, async (request: Request, response: Response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams
    const problem = await links.read(asked.get(MACHINE_LIST.parameter) ?? '')
    const list = problem === null ? null : await lists(problem)
    if (list === null) return sendPage(response, 404, NOT_THERE)
    response.setHeader('content-type', 'text/csv; charset=utf-8')
    response.setHeader('content-disposition', 'attachment; filename="machines.csv"')
    response.setHeader('cache-control', 'no-store')
    response.setHeader('x-robots-tag', 'noindex')
    response.sendRaw(200, BYTE_ORDER_MARK + list)
  })
}
