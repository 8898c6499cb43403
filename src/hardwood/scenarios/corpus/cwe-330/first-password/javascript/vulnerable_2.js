  let password = '';
  while (password.length < length) password += Math.random().toString(36).slice(2);
  return password.slice(0, length);
}
