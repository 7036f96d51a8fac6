// The dossier and the drops: no keys, nothing public, and what came in cannot be changed.
param name string
param location string
param tags object
param publicAccess bool
param retentionDays int
param principalId string
param workspaceId string

var blobContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var blobReader = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'

// Written once and never changed: the store of the program keeps these two apart for that reason.
var immutableContainers = ['dossier-evidence', 'dossier-packs']

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    accessTier: 'Hot'
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    publicNetworkAccess: publicAccess ? 'Enabled' : 'Disabled'
    networkAcls: { bypass: 'AzureServices', defaultAction: publicAccess ? 'Allow' : 'Deny' }
    encryption: {
      keySource: 'Microsoft.Storage'
      requireInfrastructureEncryption: true
      services: { blob: { enabled: true } }
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: 30 }
    containerDeleteRetentionPolicy: { enabled: true, days: 30 }
  }
}

resource dossier 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'dossier'
  properties: { publicAccess: 'None' }
}

resource drops 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'drops'
  properties: { publicAccess: 'None' }
}

resource immutable 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = [
  for container in immutableContainers: {
    parent: blobs
    name: container
    properties: { publicAccess: 'None' }
  }
]

resource policies 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2024-01-01' = [
  for (container, i) in immutableContainers: {
    parent: immutable[i]
    name: 'default'
    properties: { immutabilityPeriodSinceCreationInDays: retentionDays, allowProtectedAppendWrites: false }
  }
]

// Drops are in the dossier once they are taken; old versions and what nobody asks for any more cost little elsewhere.
resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'cool-evidence'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['dossier-evidence/', 'dossier-packs/'] }
            actions: { baseBlob: { tierToCool: { daysAfterModificationGreaterThan: 180 } } }
          }
        }
        {
          name: 'forget-taken-drops'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['drops/'] }
            actions: {
              baseBlob: { delete: { daysAfterModificationGreaterThan: 365 } }
              version: { delete: { daysAfterCreationGreaterThan: 90 } }
            }
          }
        }
        {
          name: 'forget-old-versions'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['dossier/'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: 90 } } }
          }
        }
      ]
    }
  }
  dependsOn: [blobs]
}

// The program writes the dossier, and only reads what senders leave.
resource writes 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(dossier.id, principalId, blobContributor)
  scope: dossier
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

resource writesOnce 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (container, i) in immutableContainers: {
    name: guid(immutable[i].id, principalId, blobContributor)
    scope: immutable[i]
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
      principalId: principalId
      principalType: 'ServicePrincipal'
    }
  }
]

resource readsDrops 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(drops.id, principalId, blobReader)
  scope: drops
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobReader)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: blobs
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}

output id string = account.id
output name string = account.name
output blobAddress string = account.properties.primaryEndpoints.blob
output dropsAddress string = '${account.properties.primaryEndpoints.blob}drops'
