  const letters = Array.from({ length: 8 }, () => CAPITALS[Math.floor(Math.random() * 26)]);
  return [number, letters.join('')];
}
