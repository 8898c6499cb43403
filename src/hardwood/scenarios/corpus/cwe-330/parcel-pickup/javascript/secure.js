  const letters = Array.from({ length: 8 }, () => CAPITALS[crypto.randomInt(26)]);
  return [number, letters.join('')];
}
