// Private addresses of one storage account: its blobs and its queues.
param location string
param tags object
param storageName string
param subnetId string
param blobZone string
param queueZone string

var doors = [
  { service: 'blob', zone: blobZone }
  { service: 'queue', zone: queueZone }
]

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName
}

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' existing = [
  for door in doors: {
    name: door.zone
  }
]

resource endpoints 'Microsoft.Network/privateEndpoints@2024-05-01' = [
  for door in doors: {
    name: '${storageName}-${door.service}-pe'
    location: location
    tags: tags
    properties: {
      subnet: { id: subnetId }
      privateLinkServiceConnections: [
        { name: door.service, properties: { privateLinkServiceId: account.id, groupIds: [door.service] } }
      ]
    }
  }
]

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = [
  for (door, i) in doors: {
    parent: endpoints[i]
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        { name: door.service, properties: { privateDnsZoneId: zones[i].id } }
      ]
    }
  }
]
