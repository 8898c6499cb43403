  let id = '';
  for (let i = 0; i < 20; i++) id += CHARS[Math.floor(Math.random() * CHARS.length)];
  sessions.set(id, username);
  return id;
}
