using 'main.bicep'

param environment = 'acc'
param location = 'westeurope'
param tags = { dienst: 'lrt-integration', omgeving: 'acc' }
param privateNetwork = true
param retentionDays = 30
param authClientId = '00000000-0000-0000-0000-000000000000'
param mailboxes = [
  { address: 'lrt-prt@example.nl', senders: ['example.nl'] }
]
param briefing = {
  from: 'lrt-secretariaat@example.nl'
  secretariat: 'lrt-secretariaat@example.nl'
  recipients: ['lrt-leden@example.nl']
  allowedDomains: ['example.nl']
  marking: 'Concept - intern beraad'
  documents: 'auto'
  skipUnchanged: false
}
param alertAddress = 'lrt-beheer@example.nl'
