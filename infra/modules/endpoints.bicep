// Private addresses of one resource, one for each of its doors.
param name string
param location string
param tags object
param targetId string
@description('Each of: blob, queue, vault.')
param doors string[]
param subnetId string

var zoneOf = {
  blob: 'privatelink.blob.${environment().suffixes.storage}'
  queue: 'privatelink.queue.${environment().suffixes.storage}'
  vault: 'privatelink.vaultcore.azure.net'
}

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' existing = [
  for door in doors: {
    name: zoneOf[door]
  }
]

resource endpoints 'Microsoft.Network/privateEndpoints@2024-05-01' = [
  for door in doors: {
    name: '${name}-${door}-pe'
    location: location
    tags: tags
    properties: {
      subnet: { id: subnetId }
      privateLinkServiceConnections: [
        { name: door, properties: { privateLinkServiceId: targetId, groupIds: [door] } }
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
        { name: door, properties: { privateDnsZoneId: zones[i].id } }
      ]
    }
  }
]
