using './main.bicep'

param registryName = 'myregistry'
param image = 'myregistry.azurecr.io/kb-triage:1.0.0'
param embedOrigins = 'https://help.example'
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
param handOverWebhook = ''
param handOverSecret = readEnvironmentVariable('HANDOVER_SECRET', '')
