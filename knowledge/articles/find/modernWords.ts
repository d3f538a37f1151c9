/**
 * Words of a time after the articles, as data: what a helpdesk hears today and no article of the
 * maker's archive can be about. Some of them are old words, too ('teams', 'edge'), so they lower a
 * chance and exclude nothing; what was as common then ('gateway', 'laptop', 'app') is left out.
 */
export const MODERN_WORDS: readonly string[] = [
  'teams onedrive sharepoint azure entra intune autopilot copilot yammer viva powerapps',
  'powerbi m365 o365 365 e3 e5 onenote skype lync defender bitlocker winget wsl powershell',
  'win7 win8 win10 win11 22h2 23h2 24h2 21h2 20h2 ltsc uefi tpm secureboot winsxs dism hyperv hypervisor',
  'mfa 2fa otp authenticator fido yubikey passkey sso saml okta oauth oidc',
  'iphone ipad ios android samsung smartphone airpods macbook imac macos sonoma ventura',
  'sequoia esim hotspot 4g 5g lte',
  'wifi wlan ssid wpa2 wpa3 bluetooth usbc thunderbolt hdmi displayport webcam headset',
  'ssd nvme nuc thinkpad elitebook probook chromebook',
  'chrome firefox edge safari chromium youtube google gmail facebook whatsapp slack zoom webex gotomeeting',
  'zscaler fortinet fortigate forticlient globalprotect anyconnect wireguard openvpn sophos crowdstrike',
  'sentinelone ransomware lockbit phishing quarantine mimecast spf dkim dmarc letsencrypt',
  'vmware vcenter esxi esx vsphere citrix proxmox veeam commvault acronis qnap synology nas',
  'docker kubernetes terraform ansible jenkins gitlab github jira confluence bitbucket servicenow',
  'salesforce hana datev lexware navision netsuite personio docusign dropbox',
  'aws ec2 gcp cloud saas tenant webhook devops',
  'nginx postfix dovecot sendgrid roundcube zimbra ubuntu debian centos redhat mysql mariadb',
  'postgres mongodb redis elasticsearch grafana kafka nodejs wordpress woocommerce',
  'unifi ubiquiti meraki mikrotik poe voip 3cx mitel ringcentral',
  'ricoh kyocera airprint onboarding offboarding homeoffice covid',
  'vdi rdp rds winrm adfs dfsr wsus sccm mecm'
]
