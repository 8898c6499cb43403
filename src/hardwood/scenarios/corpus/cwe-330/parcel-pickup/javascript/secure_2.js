  let letters = '';
  while (letters.length < 8) {
    const [byte] = crypto.randomBytes(1);
    if (byte < 26 * 9) letters += CAPITALS[byte % 26];
  }
  return [number, letters];
}
