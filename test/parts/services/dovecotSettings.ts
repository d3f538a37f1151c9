/** Where a Dovecot of a test is, and who it runs as. */
type DovecotPlace = {
  readonly folder: string
  readonly port: number
  readonly user: string
  readonly group: string
  readonly uid: number
  readonly gid: number
  readonly password: string
  /** where it asks whether a token is good; it takes tokens then */
  readonly askAbout?: string | undefined
}

/** `oauth2`: a file of its own where the version wants one, `oauth2.conf` in the folder. */
export type DovecotSettings = (place: DovecotPlace) => {
  readonly main: string
  readonly oauth2?: string
}

/** By the first two numbers of the version. Source: "Upgrading Dovecot CE from 2.3 to 2.4". */
export const DOVECOT_SETTINGS: Readonly<Record<string, DovecotSettings>> = {
  '2.3': settingsOf23,
  '2.4': settingsOf24
}

/** What both versions write alike. */
function common({ folder, port, user, group, uid }: DovecotPlace): string {
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
default_internal_user = ${user}
default_login_user = ${user}
default_internal_group = ${group}
first_valid_uid = ${Math.min(uid, 500)}
ssl = no
log_path = ${folder}/log
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`
}

function settingsOf23(place: DovecotPlace): ReturnType<DovecotSettings> {
  const { folder, uid, gid, password, askAbout } = place
  const main = `${common(place)}mail_location = maildir:${folder}/mail
disable_plaintext_auth = no
passdb {
  driver = static
  mechanisms = plain login
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}
}
`
  if (askAbout === undefined) return { main }
  const byToken = `auth_mechanisms = plain xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf
}
`
  return { main: main + byToken, oauth2: asking(askAbout, '') }
}

function settingsOf24(place: DovecotPlace): ReturnType<DovecotSettings> {
  const { folder, uid, gid, password, askAbout } = place
  const main = `dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
${common(place)}mail_driver = maildir
mail_path = ${folder}/mail
auth_allow_cleartext = yes
namespace inbox {
  inbox = yes
}
passdb static {
  mechanisms_filter = plain login
  password = ${password}
}
userdb static {
  fields {
    uid = ${uid}
    gid = ${gid}
    home = ${folder}
  }
}
`
  if (askAbout === undefined) return { main }
  const byToken = `auth_mechanisms = plain xoauth2 oauthbearer
${asking(askAbout, 'oauth2_')}passdb oauth2 {
  mechanisms_filter = xoauth2 oauthbearer
}
`
  return { main: main + byToken }
}

function asking(address: string, prefix: string): string {
  return `${prefix}introspection_mode = post
${prefix}introspection_url = ${address}
${prefix}username_attribute = user
${prefix}active_attribute = active
${prefix}active_value = true
`
}
