  const changes = JSON.parse(body);
  ARTIST_MAY_SET.filter((key) => key in changes).forEach((key) => {
    song[key] = changes[key];
  });
  return song;
}
