  let [letters, left] = ['', Date.now() * Math.random()];
  while (letters.length < 8) {
    letters += CAPITALS[Math.floor(left) % 26];
    left /= 3;
  }
  return [number, letters];
}
