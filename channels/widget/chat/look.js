/* How Web Chat and its cards look; all colours are the tokens of channels/look/tokens.css. */
const PLAIN = {
  default: { default: 'var(--kb-ink)', subtle: 'var(--kb-ink-2)' },
  accent: { default: 'var(--kb-accent)', subtle: 'var(--kb-accent)' },
  good: { default: 'var(--kb-person)', subtle: 'var(--kb-person)' },
  warning: { default: 'var(--kb-warn)', subtle: 'var(--kb-warn)' }
}

export const CARDS = {
  supportsInteractivity: true,
  actions: {
    actionAlignment: 'stretch',
    actionsOrientation: 'vertical',
    buttonSpacing: 8,
    maxActions: 100,
    spacing: 'default',
    preExpandSingleShowCardAction: false
  },
  fontFamily: 'inherit',
  textBlock: { headingLevel: 3 },
  fontSizes: { small: 12.5, default: 15, medium: 18, large: 20, extraLarge: 26 },
  spacing: { small: 4, default: 12, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors: PLAIN },
    emphasis: { backgroundColor: 'var(--kb-sunken)', foregroundColors: PLAIN }
  }
}

/* milliseconds: while the service is away, a message counts as being sent, not as failed */
const MAX_SENDING_MS = 24 * 3_600_000

export const STYLE = {
  backgroundColor: 'transparent',
  bubbleMaxWidth: 1000,
  bubbleMinWidth: 0,
  paddingRegular: 0,
  primaryFont: 'inherit',
  accent: 'var(--kb-accent)',
  subtle: 'var(--kb-ink-2)',
  avatarSize: 0,
  groupTimestamp: true,
  /* an answer that is longer than the chat is shown from its first line */
  autoScrollSnapOnPage: true,
  autoScrollSnapOnPageOffset: -12,
  hideUploadButton: false,
  markdownRespectCRLF: true,
  sendTimeout: MAX_SENDING_MS,
  sendTimeoutForAttachments: MAX_SENDING_MS,
  sendBoxHeight: 46,
  sendBoxTextWrap: true,
  sendBoxBackground: 'transparent',
  sendBoxTextColor: 'var(--kb-ink)',
  sendBoxButtonColor: 'var(--kb-ink-2)',
  sendBoxButtonShadeColorOnHover: 'var(--kb-accent-soft)',
  sendBoxButtonShadeColorOnActive: 'var(--kb-accent-soft)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeBorderRadius: 8,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--kb-accent)',
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 8,
  sendBoxPlaceholderColor: 'var(--kb-ink-2)',
  sendBoxBorderTop: '0',
  suggestedActionLayout: 'flow'
}
