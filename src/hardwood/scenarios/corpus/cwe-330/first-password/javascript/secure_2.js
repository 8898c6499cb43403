  let password = '';
  while (password.length < length) {
    const [n] = webcrypto.getRandomValues(new Uint8Array(1));
    if (n < CHARACTERS.length) password += CHARACTERS[n];
  }
  return password;
}
