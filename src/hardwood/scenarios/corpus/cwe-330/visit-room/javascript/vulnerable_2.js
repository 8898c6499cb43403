  let digits = '';
  while (digits.length < 16) digits += Math.floor(Math.random() * 16).toString(16);
  return `${ROOMS}/${digits}`;
}
