// Tells the program of each new drop: an event in a queue; what cannot be delivered there is kept, and the sweep finds the drop all the same.
param name string
param location string
param tags object
param dossierName string
param hostName string
param workspaceId string

var blobContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var queueSender = 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a'

resource dossier 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: dossierName
}

resource host 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: hostName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: name
  location: location
  tags: tags
  identity: { type: 'SystemAssigned' }
  properties: {
    source: dossier.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

// No more than the one queue and the one container.
resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01' existing = {
  name: '${hostName}/default/drop-events'
}

resource deadLetters 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' existing = {
  name: '${hostName}/default/drop-events-deadletter'
}

resource sends 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(queue.id, topic.id, queueSender)
  scope: queue
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', queueSender)
    principalId: topic.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

resource buries 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(deadLetters.id, topic.id, blobContributor)
  scope: deadLetters
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
    principalId: topic.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

resource subscription 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: 'drop-events'
  properties: {
    eventDeliverySchema: 'CloudEventSchemaV1_0'
    deliveryWithResourceIdentity: {
      identity: { type: 'SystemAssigned' }
      destination: {
        endpointType: 'StorageQueue'
        properties: { resourceId: host.id, queueName: 'drop-events', queueMessageTimeToLiveInSeconds: -1 }
      }
    }
    deadLetterWithResourceIdentity: {
      identity: { type: 'SystemAssigned' }
      deadLetterDestination: {
        endpointType: 'StorageBlob'
        properties: { resourceId: host.id, blobContainerName: 'drop-events-deadletter' }
      }
    }
    filter: {
      includedEventTypes: ['Microsoft.Storage.BlobCreated']
      subjectBeginsWith: '/blobServices/default/containers/drops/'
    }
    retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
  }
  dependsOn: [sends, buries]
}

resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: topic
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}
