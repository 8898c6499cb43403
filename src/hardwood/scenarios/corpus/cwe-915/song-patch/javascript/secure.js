  const { title, genre, lyrics } = { ...song, ...JSON.parse(body) };
  return Object.assign(song, { title, genre, lyrics });
}
