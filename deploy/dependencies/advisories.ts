/**
 * A published advisory: the versions it is about, by its id in the GitHub Advisory Database or the
 * CVE list.
 */
export type Advisory = {
  readonly name: string
  readonly affected: string
  readonly id: string
  readonly about: string
}

/** The month this table was looked through; what was published later it does not know. */
export const KNOWN_UNTIL = '2026-09'

const ROWS: readonly (readonly [name: string, affected: string, id: string, about: string])[] = [
  ['@azure/identity', '<4.2.1', 'GHSA-m5vv-6r4h-3vj9', 'elevation of privilege (CVE-2024-35255)'],
  ['@azure/msal-node', '<2.9.2', 'GHSA-m5vv-6r4h-3vj9', 'elevation of privilege (CVE-2024-35255)'],
  ['@babel/runtime', '<7.26.10', 'GHSA-968p-4wvh-cqc8', 'slow regular expression (CVE-2025-27789)'],
  ['ajv', '<6.12.3', 'GHSA-v88g-cgmw-v5xw', 'prototype pollution (CVE-2020-15366)'],
  [
    'ansi-regex',
    '>=3.0.0 <3.0.1 || >=4.0.0 <4.1.1 || >=5.0.0 <5.0.1 || >=6.0.0 <6.0.1',
    'GHSA-93q8-gq69-wqmw',
    'slow regular expression (CVE-2021-3807)'
  ],
  [
    'axios',
    '<0.21.1',
    'GHSA-4w2v-q235-vp99',
    'request forgery through a redirect (CVE-2020-28168)'
  ],
  ['axios', '<0.21.2', 'GHSA-cph5-m8f7-6c5x', 'slow regular expression (CVE-2021-3749)'],
  [
    'axios',
    '<0.28.0 || >=1.0.0 <1.6.0',
    'GHSA-wf5p-g6vw-rhxx',
    'token sent to other hosts (CVE-2023-45857)'
  ],
  [
    'axios',
    '>=1.3.2 <1.7.4',
    'GHSA-8hc4-vh64-cxmj',
    'request forgery through a path (CVE-2024-39338)'
  ],
  [
    'axios',
    '<0.30.0 || >=1.0.0 <1.8.2',
    'GHSA-jr5f-v2jv-69x6',
    'request forgery and leak of credentials (CVE-2025-27152)'
  ],
  [
    'axios',
    '<0.30.2 || >=1.0.0 <1.12.0',
    'GHSA-4hjh-wcwx-xvwj',
    'no limit on a data: address (CVE-2025-58754)'
  ],
  [
    'axios',
    '<0.31.0 || >=1.0.0 <1.15.0',
    'GHSA-3p68-rc4w-qgx5',
    'NO_PROXY passed by (CVE-2025-62718)'
  ],
  [
    'axios',
    '<0.31.0 || >=1.0.0 <1.15.0',
    'GHSA-fvcv-3m26-pcqx',
    'headers injected (CVE-2026-40175)'
  ],
  [
    'axios',
    '>=1.7.0 <1.16.0',
    'GHSA-777c-7fjr-54vf',
    'no limit on a body with fetch (CVE-2026-44488)'
  ],
  [
    'brace-expansion',
    '<1.1.12 || >=2.0.0 <2.0.2 || >=3.0.0 <3.0.1 || >=4.0.0 <4.0.1',
    'GHSA-v6h2-p8h4-qcjw',
    'slow regular expression (CVE-2025-5889)'
  ],
  ['dicer', '>=0.0.0', 'GHSA-wm7h-9275-46v2', 'crash by a form (CVE-2022-24434)'],
  ['fast-xml-parser', '<4.1.2', 'GHSA-x3cc-x39p-42qx', 'prototype pollution (CVE-2023-26920)'],
  [
    'fast-xml-parser',
    '>=4.1.3 <4.2.4',
    'GHSA-6w63-h3fj-q4vw',
    'slow regular expression (CVE-2023-34104)'
  ],
  [
    'fast-xml-parser',
    '>=4.2.4 <4.4.1',
    'GHSA-mpg4-rc92-vx8v',
    'slow regular expression (CVE-2024-41818)'
  ],
  ['find-my-way', '<2.2.5 || >=3.0.0 <3.0.5', 'CVE-2020-7764', 'cache poisoning by Accept-Version'],
  [
    'find-my-way',
    '>=5.5.0 <8.2.2 || >=9.0.0 <9.0.1',
    'GHSA-rrr8-f88r-h8q6',
    'slow regular expression (CVE-2024-45813)'
  ],
  [
    'follow-redirects',
    '<1.14.7',
    'GHSA-74fj-2j2h-c42q',
    'cookies sent to other hosts (CVE-2022-0155)'
  ],
  [
    'follow-redirects',
    '<1.15.4',
    'GHSA-jchw-25xp-jwwc',
    'wrong host read from an address (CVE-2023-26159)'
  ],
  [
    'follow-redirects',
    '<1.15.6',
    'GHSA-cxjh-pqwp-8mfp',
    'credentials sent to other hosts (CVE-2024-28849)'
  ],
  ['follow-redirects', '<1.16.0', 'GHSA-r4q5-vmmm-2653', 'headers sent to other hosts'],
  [
    'form-data',
    '<2.5.4 || >=3.0.0 <3.0.4 || >=4.0.0 <4.0.4',
    'GHSA-fjxv-7rqg-78g4',
    'boundary that can be guessed (CVE-2025-7783)'
  ],
  ['form-data', '>=4.0.0 <4.0.6', 'GHSA-hmw2-7cc7-3qxx', 'fixed in 4.0.6'],
  [
    'formidable',
    '<3.2.4',
    'GHSA-8cp3-66vr-3r4c',
    'names of uploads kept as sent; disputed (CVE-2022-29622)'
  ],
  [
    'formidable',
    '>=2.1.0 <2.1.3 || >=3.1.1 <3.5.3',
    'GHSA-75v8-2h7p-7m2m',
    'file names that can be guessed (CVE-2025-46653)'
  ],
  [
    'glob',
    '>=10.2.0 <10.5.0 || >=11.0.0 <11.1.0',
    'GHSA-5j98-mcp5-4vw2',
    'command injection by its command (CVE-2025-64756)'
  ],
  [
    'jose',
    '<2.0.7 || >=3.0.0 <4.15.5',
    'GHSA-hhhv-q57g-882q',
    'no limit on what is unpacked (CVE-2024-28176)'
  ],
  [
    'js-yaml',
    '<3.14.2 || >=4.0.0 <4.1.1',
    'GHSA-mh29-5h37-fv8m',
    'prototype pollution (CVE-2025-64718)'
  ],
  ['jsonwebtoken', '<9.0.0', 'GHSA-8cf7-32gw-wr33', 'weak keys taken (CVE-2022-23539)'],
  [
    'jsonwebtoken',
    '<9.0.0',
    'GHSA-hjrf-2m68-5959',
    'key of another algorithm taken (CVE-2022-23541)'
  ],
  ['jsonwebtoken', '<9.0.0', 'GHSA-qwph-4952-7xr6', 'no signature taken (CVE-2022-23540)'],
  [
    'jws',
    '<3.2.3 || >=4.0.0 <4.0.1',
    'GHSA-869p-cjfg-cm3x',
    'HMAC signature not checked (CVE-2025-65945)'
  ],
  ['lodash', '<4.17.21', 'GHSA-35jh-r3h4-6jhm', 'command injection by a template (CVE-2021-23337)'],
  [
    'lodash',
    '<4.17.23',
    'GHSA-xxjr-mmjv-4gpg',
    'prototype pollution by unset and omit (CVE-2025-13465)'
  ],
  ['minimatch', '<3.0.5', 'GHSA-f8q6-p94x-37v3', 'slow regular expression (CVE-2022-3517)'],
  [
    'mongoose',
    '<6.13.5 || >=7.0.0 <7.8.3 || >=8.0.0 <8.8.3',
    'GHSA-m7xq-9374-9rvx',
    'search injection (CVE-2024-53900)'
  ],
  [
    'mongoose',
    '<6.13.6 || >=7.0.0 <7.8.4 || >=8.0.0 <8.9.5',
    'GHSA-vg7j-7cwx-8wgw',
    'search injection (CVE-2025-23061)'
  ],
  ['node-fetch', '<2.6.1', 'GHSA-w7rc-rwvf-8q5r', 'no limit after a redirect (CVE-2020-15168)'],
  [
    'node-fetch',
    '<2.6.7 || >=3.0.0 <3.1.1',
    'GHSA-r683-j2x4-v87g',
    'token sent to other hosts (CVE-2022-0235)'
  ],
  ['nodemailer', '<6.9.9', 'GHSA-9h6g-pr28-7cqp', 'slow regular expression'],
  ['nodemailer', '<7.0.7', 'GHSA-mm7p-fcc7-pg87', 'mail sent to another host (CVE-2025-13033)'],
  [
    'qs',
    '<6.2.4 || >=6.10.0 <6.10.3',
    'GHSA-hrpp-h998-j3pp',
    'crash by __proto__ (CVE-2022-24999)'
  ],
  ['qs', '<6.14.1', 'GHSA-6rw7-vpxm-498p', 'limit of lists passed by (CVE-2025-15284)'],
  [
    'semver',
    '<5.7.2 || >=6.0.0 <6.3.1 || >=7.0.0 <7.5.2',
    'GHSA-c2qf-rxjj-qqgw',
    'slow regular expression (CVE-2022-25883)'
  ],
  ['send', '<0.19.0', 'GHSA-m6fv-jmcg-4jfg', 'script in a redirect (CVE-2024-43799)'],
  [
    'serialize-javascript',
    '>=6.0.0 <6.0.2',
    'GHSA-76p7-773f-r4q5',
    'script by an object (CVE-2024-11831)'
  ],
  [
    'tar-fs',
    '<1.16.6 || >=2.0.0 <2.1.4 || >=3.0.0 <3.1.1',
    'GHSA-vj76-c3g6-qr5v',
    'files outside of the folder (CVE-2025-59343)'
  ],
  ['underscore', '>=1.3.2 <1.12.1', 'GHSA-cf4h-3jhx-xvhq', 'code by a template (CVE-2021-23358)'],
  [
    'uuid',
    '<11.1.1 || >=12.0.0 <12.0.1 || >=13.0.0 <13.0.1',
    'GHSA-w5hq-g745-h8pq',
    'bounds of a buffer not checked (CVE-2026-41907)'
  ],
  [
    'ws',
    '<5.2.3 || >=6.0.0 <6.2.2 || >=7.0.0 <7.4.6',
    'GHSA-6fc8-4gx4-v693',
    'slow regular expression (CVE-2021-32640)'
  ],
  [
    'ws',
    '<5.2.4 || >=6.0.0 <6.2.3 || >=7.0.0 <7.5.10 || >=8.0.0 <8.17.1',
    'GHSA-3h5v-q93c-6h6q',
    'crash by many headers (CVE-2024-37890)'
  ],
  [
    'ws',
    '<5.2.5 || >=6.0.0 <6.2.4 || >=7.0.0 <7.5.11 || >=8.0.0 <8.21.0',
    'GHSA-96hv-2xvq-fx4p',
    'memory filled by small frames (CVE-2026-48779)'
  ],
  [
    'y18n',
    '<3.2.2 || >=4.0.0 <4.0.1 || >=5.0.0 <5.0.5',
    'GHSA-c4w7-xm78-47vh',
    'prototype pollution (CVE-2020-7774)'
  ],
  [
    'yargs-parser',
    '<5.0.1 || >=6.0.0 <13.1.2 || >=14.0.0 <15.0.1 || >=16.0.0 <18.1.1',
    'GHSA-p9pc-299p-vxgp',
    'prototype pollution (CVE-2020-7608)'
  ]
]

export const ADVISORIES: readonly Advisory[] = ROWS.map(([name, affected, id, about]) => ({
  name,
  affected,
  id,
  about
}))
