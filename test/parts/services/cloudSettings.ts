/** The settings of a cloud of its own, all of whose parts stand at one address. */
export function cloudSettings(url: string) {
  return {
    ToChannelFromBotOAuthScope: 'https://scope.test',
    ToBotFromChannelTokenIssuer: 'https://issuer.test',
    OAuthUrl: `${url}/oauth`,
    ToBotFromChannelOpenIdMetadataUrl: `${url}/metadata`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${url}/metadata`,
    CallerId: 'urn:botframework:test'
  }
}
