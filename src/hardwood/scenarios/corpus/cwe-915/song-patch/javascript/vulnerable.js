  return Object.assign(song, JSON.parse(body));
}
