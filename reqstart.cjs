require('node:module').enableCompileCache()
process.argv.splice(2, 1)
require('./channels/terminal/triageCommand.ts')
