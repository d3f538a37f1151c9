/**
 * Words of a time after the articles, as data: what a helpdesk hears today and no article of the maker's archive can be about.
 * Some of them are old words, too ('teams', 'edge'), so they lower a chance and exclude nothing.
 */
export const MODERN_WORDS: readonly string[] = [
  'teams onedrive sharepoint azure entra intune autopilot copilot loop planner yammer viva powerapps',
  'powerbi m365 o365 o365 365 e3 e5 onenote skype lync defender bitlocker winget wsl powershell',
  'win7 win8 win10 win11 22h2 23h2 24h2 21h2 20h2 ltsc uefi tpm secureboot winsxs dism hyperv hypervisor',
  'mfa 2fa otp authenticator fido yubikey passkey sso saml okta duo oauth oidc',
  'iphone ipad ios android samsung galaxy pixel smartphone tablet airpods macbook imac macos sonoma ventura',
  'monterey sequoia sim esim hotspot 4g 5g lte app apps',
  'wifi wlan ssid wpa2 wpa3 bluetooth usb usbc thunderbolt hdmi displayport dock docking webcam headset',
  'ssd nvme soc nuc surface latitude thinkpad elitebook probook chromebook',
  'chrome firefox edge safari brave chromium youtube google gmail facebook whatsapp slack zoom webex gotomeeting',
  'zscaler fortinet fortigate forticlient globalprotect anyconnect wireguard openvpn sophos crowdstrike falcon',
  'sentinelone ransomware lockbit phishing quarantine mimecast spf dkim dmarc tls letsencrypt cert',
  'vmware vcenter esxi esx vsphere horizon citrix proxmox veeam commvault acronis qnap synology nas',
  'docker kubernetes pod container terraform ansible jenkins gitlab github jira confluence bitbucket servicenow',
  'salesforce sap hana datev lexware navision netsuite workday personio docusign dropbox',
  'aws s3 ec2 gcp cloud saas tenant subscription gateway webhook api json rest repo devops',
  'nginx apache postfix dovecot sendgrid roundcube zimbra ubuntu debian centos redhat linux mysql mariadb',
  'postgres mongodb redis elasticsearch grafana kafka python nodejs react wordpress woocommerce',
  'unifi ubiquiti meraki aruba mikrotik poe voip 3cx mitel ringcentral',
  'zebra ricoh kyocera airprint badge laptop notebook onboarding offboarding homeoffice covid',
  'ticket outage vlan vdi rdp rds winrm adfs dfsr wsus sccm mecm exchange2016 exchange2019 hybrid'
]
