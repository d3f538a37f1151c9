/* A short tone for a new message; off until somebody turns it on. */
const SOUND = 'kb-triage-sound'
const HERTZ = 660
const SECONDS = 0.15
const VOLUME = 0.05
let isOn = read()

function read() {
  try {
    return localStorage.getItem(SOUND) === 'on'
  } catch {
    return false
  }
}

export function soundIsOn() {
  return isOn
}

export function setSound(on) {
  isOn = on
  try {
    localStorage.setItem(SOUND, on ? 'on' : 'off')
  } catch {
    /* a page without storage forgets it */
  }
  if (on) playTone()
}

export function playTone() {
  if (!isOn) return
  const audio = new AudioContext()
  const volume = new GainNode(audio, { gain: VOLUME })
  const tone = new OscillatorNode(audio, { frequency: HERTZ })
  tone.connect(volume).connect(audio.destination)
  tone.addEventListener('ended', () => audio.close())
  tone.start()
  tone.stop(audio.currentTime + SECONDS)
}
