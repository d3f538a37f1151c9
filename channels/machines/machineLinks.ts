import { jwtDecrypt } from 'jose/jwt/decrypt'
import { EncryptJWT } from 'jose/jwt/encrypt'
import type { ListedProblem } from '../../bots/createMachineLists.ts'

export type MachineLinks = {
  /** the path of the file with the machines of a problem, good for a day */
  readonly write: (problem: ListedProblem) => Promise<string>
  /** the problem that the parameter is about; null: not ours, or too old */
  readonly read: (token: string) => Promise<ListedProblem | null>
}

/** Where the file is, and the parameter that says of which problem. */
export const MACHINE_LIST = { path: '/machines.csv', parameter: 'of' } as const

/** An address stands in other people's logs and histories, too. */
const GOOD_FOR = '24h'
const ENCRYPTION = { alg: 'dir', enc: 'A256GCM' } as const
const PURPOSE = 'machines'

/**
 * Addresses that open one list to whoever has them. They are encrypted, which also proves where they
 * come from: the key of a conversation names people. `secret`: 32 bytes, the same for all replicas.
 */
export function createMachineLinks(secret: Uint8Array): MachineLinks {
  return {
    write: async problem => {
      const token = await new EncryptJWT({ ...problem })
        .setProtectedHeader(ENCRYPTION)
        .setAudience(PURPOSE)
        .setExpirationTime(GOOD_FOR)
        .encrypt(secret)
      return `${MACHINE_LIST.path}?${MACHINE_LIST.parameter}=${token}`
    },
    read: async token => {
      try {
        const { payload } = await jwtDecrypt(token, secret, {
          audience: PURPOSE,
          requiredClaims: ['exp'],
          keyManagementAlgorithms: [ENCRYPTION.alg],
          contentEncryptionAlgorithms: [ENCRYPTION.enc]
        })
        return { conversation: String(payload.conversation), place: Number(payload.place) }
      } catch {
        return null
      }
    }
  }
}
