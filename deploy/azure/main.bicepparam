using './main.bicep'

param registryName = 'myregistry'
param image = 'myregistry.azurecr.io/kb-triage:1.0.0'
param embedOrigins = 'https://help.example'
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
param knowledgeUrl = readEnvironmentVariable('KNOWLEDGE_URL', '')
param knowledgeSha256 = readEnvironmentVariable('KNOWLEDGE_SHA256', '')
// a file share for articles of your own
param ownArticles = false
// by their names in config/settings.ts
param settings = {
  HANDOVER_WEBHOOK: ''
}
// what is empty is left out
param secretSettings = {
  METRICS_TOKEN: readEnvironmentVariable('METRICS_TOKEN', '')
  HANDOVER_SECRET: readEnvironmentVariable('HANDOVER_SECRET', '')
  HANDOVER_SMTP: readEnvironmentVariable('HANDOVER_SMTP', '')
  CASES_KEY: readEnvironmentVariable('CASES_KEY', '')
  DESK_KEY: readEnvironmentVariable('DESK_KEY', '')
  KNOWLEDGE_KEY: readEnvironmentVariable('KNOWLEDGE_KEY', '')
  API_KEY: readEnvironmentVariable('API_KEY', '')
}
