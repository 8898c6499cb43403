  let c = '';
  for (let i = 0; i < 20; i++) c += LETTERS.charAt(Math.random() * LETTERS.length);
  return `${RESET_PAGE}?${new URLSearchParams({ email, c })}`;
}
