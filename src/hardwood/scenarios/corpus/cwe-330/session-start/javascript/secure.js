  let id = '';
  for (let i = 0; i < 20; i++) id += CHARS[randomInt(CHARS.length)];
  sessions.set(id, username);
  return id;
}
