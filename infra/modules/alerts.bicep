// Who hears of what: nothing fails in silence.
param name string
param location string
param tags object
param alertAddress string
param workspaceId string
param insightsId string
param hostStorageId string
param healthAddress string
param silentSourceDays int

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-beheer'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'lrt-beheer'
    enabled: true
    emailReceivers: [{ name: 'beheer', emailAddress: alertAddress, useCommonAlertSchema: true }]
  }
}

// Each asks the workspace; one row or more is an alarm.
var questions = [
  {
    name: 'poison'
    text: 'Een bericht kon vijf keer niet worden verwerkt en staat apart. Kijk op de pagina van het secretariaat.'
    severity: 1
    every: 'PT15M'
    over: 'PT15M'
    query: 'StorageQueueLogs | where OperationName == "PutMessage" and ObjectKey contains "-poison" and AccountName == "${last(split(hostStorageId, '/'))}"'
  }
  {
    name: 'delivery-failed'
    text: 'Een mail of een kaart in Teams kon niet worden bezorgd. Het verslag aan het secretariaat noemt wie het niet kreeg.'
    severity: 1
    every: 'PT15M'
    over: 'PT15M'
    query: 'AppMetrics | where Name == "lrt.deliveries" and tostring(Properties.outcome) == "failed"'
  }
  {
    name: 'silent-source'
    text: 'Van een bron is lang niets binnengekomen.'
    severity: 2
    every: 'P1D'
    over: 'P2D'
    query: 'AppMetrics | where Name == "lrt.source.age" | summarize arg_max(TimeGenerated, Max) by source = tostring(Properties.source) | where Max > ${silentSourceDays}'
  }
  {
    name: 'function-failed'
    text: 'Een functie mislukte meer dan drie keer in een kwartier.'
    severity: 2
    every: 'PT15M'
    over: 'PT15M'
    query: 'FunctionAppLogs | where Level == "Error" | summarize count() by FunctionName | where count_ > 3'
  }
]

resource alarms 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for question in questions: {
    name: '${name}-${question.name}'
    location: location
    tags: tags
    properties: {
      displayName: '${name} ${question.name}'
      description: question.text
      enabled: true
      severity: question.severity
      scopes: [workspaceId]
      evaluationFrequency: question.every
      windowSize: question.over
      criteria: {
        allOf: [
          { query: question.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: 0, failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 } }
        ]
      }
      // A table is there only after its first line.
      skipQueryValidation: true
      autoMitigate: true
      actions: { actionGroups: [people.id] }
    }
  }
]

resource healthProbe 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-health'
  location: location
  tags: union(tags, { 'hidden-link:${insightsId}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: '${name}-health'
    Name: '${name}-health'
    Enabled: true
    Frequency: 300
    Timeout: 30
    Kind: 'standard'
    RetryEnabled: true
    Locations: [{ Id: 'emea-nl-ams-azr' }, { Id: 'emea-gb-db3-azr' }]
    Request: { RequestUrl: healthAddress, HttpVerb: 'GET' }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}

resource healthAlarm 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-health'
  location: 'global'
  tags: tags
  properties: {
    description: 'De dienst is niet gezond: api/health noemt wat er mis is.'
    severity: 1
    enabled: true
    scopes: [healthProbe.id, insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: healthProbe.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}
