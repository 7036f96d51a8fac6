// What an environment may wish of the program, as its parameter file says it.

@export()
@description('A shared mailbox that is read. senders: addresses or domains that may send anything; sendersOf: by source (Coa, Bzk, Prt, Minutes), those that may send that alone.')
type mailbox = { address: string, folder: string?, authenticationServer: string?, senders: string[], sendersOf: object? }

@export()
@description('The weekly briefing. documents: auto, attach or link.')
type letter = {
  from: string
  secretariat: string
  recipients: string[]
  allowedDomains: string[]
  marking: string
  documents: 'auto' | 'attach' | 'link'
  skipUnchanged: bool
}

@export()
@description('Whom to remind. addresses: by source (Coa, Bzk, Minutes) or province (PV31).')
type reminder = { addresses: object, daysBefore: int, formatsAddress: string }

@export()
@description('The values of a list as settings: Name__0, Name__1 and on.')
func numbered(name string, values string[]) object => toObject(range(0, length(values)), i => '${name}__${i}', i => values[i])

@export()
@description('All settings of one mailbox.')
func ofMailbox(number int, wished mailbox) object => union(
  {
    'Mailboxes__${number}__Address': wished.address
    'Mailboxes__${number}__Folder': wished.?folder ?? 'inbox'
    'Mailboxes__${number}__AuthenticationServer': wished.?authenticationServer ?? 'exchange-online'
  },
  numbered('Mailboxes__${number}__Senders', wished.senders),
  reduce(map(items(wished.?sendersOf ?? {}), source => numbered('Mailboxes__${number}__Senders__${source.key}', source.value)), {}, (all, one) => union(all, one))
)

@export()
@description('All settings of the briefing but the address of the app, which only the app knows.')
func ofBriefing(wished letter) object => union(
  {
    Briefing__From: wished.from
    Briefing__Secretariat: wished.secretariat
    Briefing__Marking: wished.marking
    Briefing__Documents: wished.documents
    Briefing__SkipUnchanged: string(wished.skipUnchanged)
  },
  numbered('Briefing__Recipients', wished.recipients),
  numbered('Briefing__AllowedDomains', wished.allowedDomains)
)

@export()
@description('All settings of the reminders.')
func ofReminders(wished reminder) object => union(
  { Reminders__DaysBefore: string(wished.daysBefore), Reminders__FormatsAddress: wished.formatsAddress },
  toObject(items(wished.addresses), source => 'Reminders__Addresses__${source.key}', source => source.value)
)
