# The newest errors of this machine, answered by the service: one line of PowerShell.
param([string] $Service = 'http://localhost:3978', [int] $Newest = 20)

Get-WinEvent -FilterHashtable @{ LogName = 'Application', 'System'; Level = 1, 2 } -MaxEvents $Newest |
  Select-Object Id, ProviderName, LevelDisplayName, LogName, TimeCreated, MachineName, Message |
  ConvertTo-Json |
  Invoke-RestMethod -Uri "$Service/api/triage" -Method Post -ContentType 'text/plain; charset=utf-8' |
  Select-Object -ExpandProperty message
