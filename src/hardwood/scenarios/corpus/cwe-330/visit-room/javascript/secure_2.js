  const digits = Array.from({ length: 24 }, () => crypto.randomInt(16).toString(16));
  return `${ROOMS}/${digits.join('')}`;
}
