# SPDX-License-Identifier: GPL-3.0-or-later
# usage: powershell -ExecutionPolicy Bypass -File record-windows.ps1 [-Folder DIR] [-Program PATH\deadair.exe]
# Records what Deadair asks a Windows machine, word for word and byte for byte, so that its readers can be tested with what a real
# system answers. Changes nothing. Run it once as an ordinary user and once as an administrator, in every language that is at hand.
# The files name this machine's addresses, programs and rules: look through them before they go anywhere.
param(
    [string]$Folder = "deadair-record-$($env:COMPUTERNAME)-$(Get-Date -Format yyyyMMdd-HHmmss)",
    [string]$Program = ""
)
$ErrorActionPreference = 'Continue'
New-Item -ItemType Directory -Force -Path $Folder | Out-Null
$Folder = (Resolve-Path $Folder).Path

# What a program writes to its output, untouched by PowerShell's own idea of text; its errors and exit status beside it.
function Record([string]$Name, [string]$File, [string]$Arguments) {
    $start = New-Object System.Diagnostics.ProcessStartInfo
    $start.FileName = $File
    $start.Arguments = $Arguments
    $start.UseShellExecute = $false
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    try { $process = [System.Diagnostics.Process]::Start($start) }
    catch { Set-Content -Path "$Folder\$Name.missing" -Value $_.Exception.Message; return }
    $errors = $process.StandardError.ReadToEndAsync()
    $output = [System.IO.File]::Create("$Folder\$Name.out")
    $process.StandardOutput.BaseStream.CopyTo($output)
    $output.Close()
    $process.WaitForExit()
    Set-Content -Path "$Folder\$Name.status" -Value "$($process.ExitCode) $File $Arguments"
    if ($errors.Result) { Set-Content -Path "$Folder\$Name.errors" -Value $errors.Result }
}

$administrator = ([Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()).IsInRole(
    [Security.Principal.WindowsBuiltInRole]::Administrator)
Set-Content -Path "$Folder\system.txt" -Value @(
    "administrator: $administrator", "language: $((Get-Culture).Name), $((Get-UICulture).Name)",
    [Environment]::OSVersion.VersionString, (Get-CimInstance Win32_OperatingSystem).Caption)

foreach ($family in 'ipv4', 'ipv6') { Record "dynamicport-$family" netsh "int $family show dynamicport tcp" }
Record 'wfp-state' netsh 'wfp show state file=-'
Record 'wfp-netevents' netsh 'wfp show netevents file=- timewindow=3600'
$blocked = '/q:*[System[(EventID=5152 or EventID=5157) and TimeCreated[timediff(@SystemTime) <= 3600000]]]'
Record 'audit-drops' wevtutil "qe Security `"$blocked`" /f:xml /e:Events /c:1000 /rd:true"
foreach ($direction in 'in', 'out') { Record "netsh-rules-$direction" netsh "advfirewall firewall show rule name=all dir=$direction verbose" }
Record 'netsh-profiles' netsh 'advfirewall show allprofiles'
Record 'netsh-route' netsh 'int ipv4 show route'
Record 'netstat' netstat '-s -p tcp'

# The rules as INetFwPolicy2 has them, every property of them.
try {
    $policy = New-Object -ComObject HNetCfg.FwPolicy2
    $profiles = foreach ($kind in 1, 2, 4) {
        [ordered]@{ profile = $kind; enabled = $policy.FirewallEnabled($kind); block_all_inbound = $policy.BlockAllInboundTraffic($kind)
            inbound = $policy.DefaultInboundAction($kind); outbound = $policy.DefaultOutboundAction($kind) }
    }
    [ordered]@{ current = $policy.CurrentProfileTypes; profiles = $profiles; rules = @($policy.Rules | Select-Object *) } |
        ConvertTo-Json -Depth 4 | Set-Content -Encoding UTF8 "$Folder\firewall-policy.json"
} catch { Set-Content -Path "$Folder\firewall-policy.missing" -Value $_.Exception.Message }
Get-NetFirewallRule -PolicyStore ActiveStore -ErrorAction SilentlyContinue | Select-Object * -First 2000 |
    ConvertTo-Json -Depth 2 | Set-Content -Encoding UTF8 "$Folder\net-firewall-rules.json"

# What Deadair makes of it: everything that works, and everything that does not.
if ($Program) {
    Record 'version' $Program '--version'
    Record 'sockets' $Program 'sockets --json'
    Record 'demo' $Program 'diagnose --demo --json'
    Record 'closed-port' $Program 'diagnose 127.0.0.1:1 --proxy none --json'
    Record 'trace' $Program 'trace 127.0.0.1:135 --json'
    Record 'firewall-out' $Program 'firewall check 192.0.2.1:443 --json'
    Record 'firewall-in' $Program 'firewall check 192.0.2.1:3389 --direction in --json'
}
"Recorded in $Folder"
