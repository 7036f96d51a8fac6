// The program: a custom handler on a Flex Consumption plan, behind Entra ID.
import { letter, mailbox, ofBriefing, ofMailbox, ofReminders, reminder } from 'wishes.bicep'

param name string
param location string
param tags object
param identityId string
param identityClientId string
param hostName string
param hostBlobAddress string
param dossierBlobAddress string
param insightsConnection string
param subnetId string
param authClientId string
param mailboxes mailbox[]
param briefing letter
param reminders reminder
param returnAutomatically bool
param calendarFile string
param teamsWorkflow string
param workspaceId string

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    publicNetworkAccess: 'Enabled'
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    outboundVnetRouting: { allTraffic: !empty(subnetId) }
    siteConfig: { minTlsVersion: '1.3', http20Enabled: true }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${hostBlobAddress}deployment'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
      runtime: { name: 'custom', version: '1.0' }
      // One instance makes packs; more help only when many drops come at once.
      scaleAndConcurrency: { instanceMemoryMB: 2048, maximumInstanceCount: 40 }
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'appsettings'
  properties: union(
    {
      APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
      AZURE_CLIENT_ID: identityClientId
      AzureWebJobsStorage__accountName: hostName
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identityClientId
      Store__AccountUri: dossierBlobAddress
      Auth__Platform: 'true'
      Returns__Automatic: string(returnAutomatically)
      Calendar__File: calendarFile
      Teams__WorkflowUrl: teamsWorkflow
      Briefing__PackAddress: 'https://${app.properties.defaultHostName}/api'
      // Schedules are UTC on Flex Consumption. The briefing looks at the clock of Amsterdam: one of these ticks is 07:00 there, in summer and in winter.
      Schedules__SweepDrops: '0 */15 * * * *'
      Schedules__CollectMailbox: '30 */5 * * * *'
      Schedules__SendBriefing: '0 */15 5-16 * * *'
    },
    reduce(map(range(0, length(mailboxes)), m => ofMailbox(m, mailboxes[m])), {}, (all, one) => union(all, one)),
    ofBriefing(briefing),
    ofReminders(reminders)
  )
}

resource authentication 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: { enabled: true }
    globalValidation: {
      requireAuthentication: true
      unauthenticatedClientAction: 'RedirectToLoginPage'
      redirectToProvider: 'azureActiveDirectory'
      excludedPaths: ['/api/health', '/api/health/live']
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: { clientId: authClientId, openIdIssuer: '${environment().authentication.loginEndpoint}${subscription().tenantId}/v2.0' }
        validation: { allowedAudiences: ['api://${authClientId}', authClientId] }
      }
    }
    login: { tokenStore: { enabled: false } }
    httpSettings: { requireHttps: true }
  }
}

resource noBasicFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource noBasicScm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: app
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'FunctionAppLogs', enabled: true }
      { category: 'AppServiceAuthenticationLogs', enabled: true }
    ]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output name string = app.name
output host string = app.properties.defaultHostName
