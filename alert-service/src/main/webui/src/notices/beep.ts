/** Two soft tones, made here so that nothing is loaded. Off unless the officer asks for it. */
export function beep() {
  const audio = new AudioContext()
  const tone = (at: number, hertz: number) => {
    const [oscillator, gain] = [audio.createOscillator(), audio.createGain()]
    oscillator.frequency.value = hertz
    gain.gain.setValueAtTime(0, at)
    gain.gain.linearRampToValueAtTime(0.15, at + 0.02)
    gain.gain.exponentialRampToValueAtTime(0.001, at + 0.5)
    oscillator.connect(gain).connect(audio.destination)
    oscillator.start(at)
    oscillator.stop(at + 0.5)
    return oscillator
  }
  tone(audio.currentTime, 587)
  tone(audio.currentTime + 0.25, 784).onended = () => void audio.close()
}
