using 'main.bicep'

param environment = 'prod'
param location = 'westeurope'
param tags = { dienst: 'lrt-integration', omgeving: 'prod' }
param privateNetwork = true
param retentionDays = 3650
param authClientId = '00000000-0000-0000-0000-000000000000'
param mailboxes = [
  { address: 'lrt-prt@example.nl', senders: ['example.nl'], sendersOf: { Coa: ['coa.example.nl'] } }
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
param reminders = { addresses: { Coa: 'cijfers@example.nl', PV31: 'prt-limburg@example.nl' }, daysBefore: 2, formatsAddress: 'https://example.nl/lrt/bestanden' }
param alertAddress = 'lrt-beheer@example.nl'
