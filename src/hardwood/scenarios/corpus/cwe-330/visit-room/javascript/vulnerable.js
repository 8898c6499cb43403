  const number = Math.floor(Math.random() * 2 ** 52);
  return ROOMS + '/' + number.toString(16).padStart(16, '0');
}
