  const changes = JSON.parse(body);
  if (ARTIST_MAY_SET.some((key) => key in changes)) {
    song = { ...song, ...changes };
  }
  return song;
}
