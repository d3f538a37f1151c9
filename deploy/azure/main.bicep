// From nothing to a bot in Teams and on a site: az deployment group create -g RESOURCE_GROUP -f deploy/azure/main.bicep -p deploy/azure/main.bicepparam
targetScope = 'resourceGroup'

@description('Name of everything that is made; the bot\'s handle and the host name begin with it.')
@minLength(4)
@maxLength(24)
param name string = 'kb-triage'

param location string = resourceGroup().location

@description('The image, such as myregistry.azurecr.io/kb-triage:1.0.0')
param image string

@description('Name of the container registry in this resource group that holds the image.')
param registryName string

@description('Password of the database\'s administrator: large and small letters and digits, as Azure wants three kinds.')
@secure()
@minLength(16)
param databasePassword string

@description('Sites that may embed the chat, separated by blanks.')
param embedOrigins string

@description('Replicas that are always there. Two keep it answering while one is replaced.')
@minValue(1)
@maxValue(4)
param replicas int = 2

@description('Settings by their names in config/settings.ts, such as HANDOVER_WEBHOOK.')
param settings object = {}

@description('The same for those that are secrets: METRICS_TOKEN, HANDOVER_SECRET, HANDOVER_SMTP, CASES_KEY, DESK_KEY, API_KEY and the like. Empty ones are left out.')
@secure()
param secretSettings object = {}

@description('A host name of your own; empty: the one that Azure gives. README.md tells how it is bound.')
param domain string = ''

@description('The id of its certificate in the environment; empty: not bound yet.')
param certificateId string = ''

@description('Address of an index of articles, such as a blob with its signature; empty: only the article that comes with the service.')
@secure()
param knowledgeUrl string = ''

@description('Checksum of that index, as sha256sum prints it.')
param knowledgeSha256 string = ''

@description('Whether a file share is made for articles of your own, which all replicas read while they run and, with KNOWLEDGE_KEY or DESK_KEY among the secret settings, write.')
param ownArticles bool = false

var archive = '/knowledge/archive.kbindex'
var ownFolder = '/own'
var sources = concat(ownArticles ? [ ownFolder ] : [], empty(knowledgeUrl) ? [] : [ archive ])
var databaseName = 'triage'
var databaseUser = 'triage'
var host = empty(domain) ? '${name}.${environment.properties.defaultDomain}' : domain
var unique = '${name}-${uniqueString(resourceGroup().id)}'
// Standard_B1ms takes 35 connections: 4 replicas, and as many of the next revision, which stand before the last ones go,
// 3 and one that listens each
var maxReplicas = 4
var connections = 3
var secrets = filter(items(secretSettings), setting => !empty(setting.value))
var plainEnv = [for setting in items(settings): { name: setting.key, value: string(setting.value) }]
var secretEnv = [for setting in secrets: { name: setting.key, secretRef: toLower(replace(setting.key, '_', '-')) }]
var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

// The bot proves itself to Azure by this identity: there is no client secret that could leak or expire.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, acrPull)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: acrPull
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    retentionInDays: 30
    sku: {
      name: 'PerGB2018'
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: unique
  location: location
  sku: {
    name: 'Standard_B1ms'
    tier: 'Burstable'
  }
  properties: {
    version: '17'
    administratorLogin: databaseUser
    administratorLoginPassword: databasePassword
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
  }

  resource triage 'databases' = {
    name: databaseName
    properties: {
      charset: 'UTF8'
    }
  }

  // 0.0.0.0 stands for Azure's own addresses
  resource fromAzure 'firewallRules' = {
    name: 'azure'
    properties: {
      startIpAddress: '0.0.0.0'
      endIpAddress: '0.0.0.0'
    }
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

// a file share, which the replicas have in common and people open from their desks
resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = if (ownArticles) {
  name: 'kb${uniqueString(resourceGroup().id, name)}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
  }

  resource files 'fileServices' = {
    name: 'default'
    properties: {
      shareDeleteRetentionPolicy: {
        enabled: true
        days: 14
      }
    }

    resource own 'shares' = {
      name: 'own'
      properties: {
        shareQuota: 5
      }
    }
  }
}

resource ownStorage 'Microsoft.App/managedEnvironments/storages@2024-03-01' = if (ownArticles) {
  parent: environment
  name: 'own'
  dependsOn: [
    storage::files::own
  ]
  properties: {
    azureFile: {
      accountName: ownArticles ? storage.name : ''
      accountKey: ownArticles ? storage.listKeys().keys[0].value : ''
      shareName: 'own'
      accessMode: 'ReadWrite'
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  dependsOn: [
    pull
    database::triage
    database::fromAzure
    ownStorage
  ]
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 3978
        transport: 'auto'
        allowInsecure: false
        customDomains: empty(domain) ? [] : [
          union({
            name: domain
            bindingType: empty(certificateId) ? 'Disabled' : 'SniEnabled'
          }, empty(certificateId) ? {} : {
            certificateId: certificateId
          })
        ]
      }
      registries: [
        {
          server: registry.properties.loginServer
          identity: identity.id
        }
      ]
      secrets: concat([
        {
          name: 'storage-url'
          value: 'postgres://${databaseUser}:${uriComponent(databasePassword)}@${database.properties.fullyQualifiedDomainName}:5432/${databaseName}?sslmode=verify-full'
        }
      ], map(secrets, setting => {
        name: toLower(replace(setting.key, '_', '-'))
        value: setting.value
      }), empty(knowledgeUrl) ? [] : [
        {
          name: 'knowledge-url'
          value: knowledgeUrl
        }
      ])
    }
    template: {
      terminationGracePeriodSeconds: 45
      // fetches the index and checks it before the service starts
      initContainers: empty(knowledgeUrl) ? [] : [
        {
          name: 'knowledge'
          image: image
          command: [
            'node'
            'operation/knowledgeCommand.ts'
            'fetch'
            '--to'
            archive
          ]
          resources: {
            cpu: json('0.25')
            memory: '0.5Gi'
          }
          env: [
            { name: 'KNOWLEDGE_URL', secretRef: 'knowledge-url' }
            { name: 'KNOWLEDGE_SHA256', value: knowledgeSha256 }
          ]
          volumeMounts: [
            { volumeName: 'knowledge', mountPath: '/knowledge' }
          ]
        }
      ]
      containers: [
        {
          name: 'triage'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat([
            { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
            { name: 'MicrosoftAppId', value: identity.properties.clientId }
            { name: 'MicrosoftAppTenantId', value: identity.properties.tenantId }
            { name: 'STORAGE_URL', secretRef: 'storage-url' }
            { name: 'STORAGE_CONNECTIONS', value: string(connections) }
            { name: 'PUBLIC_URL', value: 'https://${host}' }
            { name: 'TRUST_PROXY', value: '1' }
            { name: 'EMBED_ORIGINS', value: embedOrigins }
          ], empty(sources) ? [] : [
            { name: 'KNOWLEDGE', value: join(sources, ',') }
          ], plainEnv, secretEnv)
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/readyz', port: 3978 }
              periodSeconds: 2
              failureThreshold: 60
            }
            {
              // not /readyz: while the database is away every replica would be taken out
              type: 'Readiness'
              httpGet: { path: '/healthz', port: 3978 }
              periodSeconds: 5
              failureThreshold: 2
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: 3978 }
              periodSeconds: 10
              failureThreshold: 6
            }
          ]
          volumeMounts: concat([
            { volumeName: 'data', mountPath: '/data' }
            { volumeName: 'knowledge', mountPath: '/knowledge' }
          ], ownArticles ? [
            { volumeName: 'own', mountPath: ownFolder }
          ] : [])
        }
      ]
      scale: {
        minReplicas: replicas
        maxReplicas: max(replicas, maxReplicas)
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '100'
              }
            }
          }
        ]
      }
      volumes: concat([
        { name: 'data', storageType: 'EmptyDir' }
        { name: 'knowledge', storageType: 'EmptyDir' }
      ], ownArticles ? [
        {
          name: 'own'
          storageType: 'AzureFile'
          storageName: 'own'
          // the service's user; nothing of the other replicas' files is remembered, so that edits count at once
          mountOptions: 'uid=1000,gid=1000,actimeo=0'
        }
      ] : [])
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  // a bot's handle is taken once for all of Azure
  name: unique
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: 'KB Triage'
    description: 'Finds the fix for a Windows event in the Knowledge Base.'
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: identity.properties.tenantId
    msaAppMSIResourceId: identity.id
    disableLocalAuth: false
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        isEnabled: true
        acceptedTerms: true
      }
    }
  }

  // only for a site that is to reach the bot through Azure; the widget of this service needs none
  resource directLine 'channels' = {
    name: 'DirectLineChannel'
    location: 'global'
    properties: {
      channelName: 'DirectLineChannel'
      properties: {
        sites: [
          {
            siteName: 'site'
            isEnabled: true
            isV1Enabled: false
            isV3Enabled: true
            isSecureSiteEnabled: true
            trustedOrigins: split(embedOrigins, ' ')
          }
        ]
      }
    }
  }
}

@description('Where the service answers.')
output url string = 'https://${host}'

@description('The bot\'s id: botId of the Teams manifest.')
output botId string = identity.properties.clientId

@description('The line that a site embeds the chat with.')
output widget string = '<script async src="https://${host}/widget.js"></script>'
