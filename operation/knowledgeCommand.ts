/** `npm run knowledge`: what came of articles is known where the store is; the rest is not. */
if (process.argv[2] === 'stats') await import('./articleStatsCommand.ts')
else await import('../knowledge/knowledgeCommand.ts')
