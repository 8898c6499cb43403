  const id = randomBytes(16).toString('hex');
  sessions.set(id, username);
  return id;
}
