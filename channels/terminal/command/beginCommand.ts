import { startupSnapshot } from 'node:v8'
import type { Command } from 'commander'
import { runCommand } from './runCommand.ts'

/**
 * Runs a command now, or, where a snapshot of its modules is being made, whenever Node goes on from
 * that snapshot.
 */
export function beginCommand(command: Command): void {
  if (startupSnapshot.isBuildingSnapshot())
    startupSnapshot.setDeserializeMainFunction(() => void runCommand(command))
  else void runCommand(command)
}
