// The service of the LRT in one resource group: see infra/README.md.
targetScope = 'resourceGroup'

import { letter, mailbox, reminder } from 'modules/wishes.bicep'

@description('Short name of the environment; part of the name of every resource.')
@allowed(['test', 'acc', 'prod'])
param environment string

@description('Where everything stands. Personal data stay in the European Union.')
@allowed(['westeurope', 'northeurope', 'germanywestcentral', 'swedencentral', 'francecentral'])
param location string

@description('Who owns the cost and who is asked.')
param tags object = {}

@description('True: storage has no public address; the app reaches it through its own network.')
param privateNetwork bool

@description('Days that evidence and packs cannot be changed or deleted by anyone. Set by the archive schedule (selectielijst), not by taste.')
@minValue(1)
param retentionDays int

@description('Entra application (client id) whose users may come in; app roles: secretariaat, lid.')
param authClientId string

@description('Shared mailboxes that are read, with who may send to each.')
param mailboxes mailbox[]

@description('Who the weekly briefing comes from, who gets it, and to which domains anything may go at all.')
param briefing letter

@description('Whom to remind of a source that is late.')
param reminders reminder = { addresses: {}, daysBefore: 2, formatsAddress: '' }

@description('True: who mailed a file that could not be read whole hears so by itself. False: once the secretariat releases it.')
param returnAutomatically bool = false

@description('The meeting calendar in the zip: see infra/README.md. Empty: the example of the program.')
param calendarFile string = ''

@description('Address of the Teams workflow; whoever has it can post. Empty: no cards.')
@secure()
param teamsWorkflowUrl string = ''

@description('Who is called when something is wrong.')
param alertAddress string

@description('Days without a fact from a source before somebody is told.')
param silentSourceDays int = 21

var name = 'lrt-${environment}'
// Storage accounts have one name space in the world, without dashes.
var suffix = take(uniqueString(resourceGroup().id), 8)
var dossierName = 'lrt${environment}dos${suffix}'
var hostName = 'lrt${environment}host${suffix}'
var vaultName = 'lrt${environment}kv${suffix}'
var postsCards = !empty(teamsWorkflowUrl)

module identity 'modules/identity.bicep' = {
  params: { name: '${name}-id', location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  params: { name: name, location: location, tags: tags, principalId: identity.outputs.principalId }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  params: { name: name, location: location, tags: tags }
}

module dossier 'modules/dossier.bicep' = {
  params: {
    name: dossierName
    location: location
    tags: tags
    publicAccess: !privateNetwork
    retentionDays: retentionDays
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module host 'modules/host.bicep' = {
  params: {
    name: hostName
    location: location
    tags: tags
    publicAccess: !privateNetwork
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module dossierEndpoints 'modules/endpoints.bicep' = if (privateNetwork) {
  params: { name: dossierName, location: location, tags: tags, targetId: dossier.outputs.id, doors: ['blob'], subnetId: network!.outputs.endpointSubnetId }
}

module hostEndpoints 'modules/endpoints.bicep' = if (privateNetwork) {
  params: { name: hostName, location: location, tags: tags, targetId: host.outputs.id, doors: ['blob', 'queue'], subnetId: network!.outputs.endpointSubnetId }
}

module vaultEndpoints 'modules/endpoints.bicep' = if (privateNetwork && postsCards) {
  params: { name: vaultName, location: location, tags: tags, targetId: vault!.outputs.id, doors: ['vault'], subnetId: network!.outputs.endpointSubnetId }
}

module events 'modules/events.bicep' = {
  params: {
    name: '${name}-drops'
    location: location
    tags: tags
    dossierName: dossierName
    hostName: hostName
    workspaceId: monitoring.outputs.workspaceId
  }
  dependsOn: [dossier, host]
}

module vault 'modules/vault.bicep' = if (postsCards) {
  params: {
    name: vaultName
    location: location
    tags: tags
    publicAccess: !privateNetwork
    principalId: identity.outputs.principalId
    teamsWorkflowUrl: teamsWorkflowUrl
    workspaceId: monitoring.outputs.workspaceId
  }
}

module app 'modules/app.bicep' = {
  params: {
    name: '${name}-func'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    hostName: host.outputs.name
    hostBlobAddress: host.outputs.blobAddress
    dossierBlobAddress: dossier.outputs.blobAddress
    insightsConnection: monitoring.outputs.connection
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    authClientId: authClientId
    mailboxes: mailboxes
    briefing: briefing
    reminders: reminders
    returnAutomatically: returnAutomatically
    calendarFile: calendarFile
    teamsWorkflow: postsCards ? vault!.outputs.teamsWorkflow : ''
    workspaceId: monitoring.outputs.workspaceId
  }
}

module alerts 'modules/alerts.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    alertAddress: alertAddress
    workspaceId: monitoring.outputs.workspaceId
    insightsId: monitoring.outputs.insightsId
    hostStorageId: host.outputs.id
    healthAddress: 'https://${app.outputs.host}/api/health'
    silentSourceDays: silentSourceDays
  }
}

output app string = app.outputs.name
output console string = 'https://${app.outputs.host}/api/console'
output drops string = dossier.outputs.dropsAddress
output principalId string = identity.outputs.principalId
