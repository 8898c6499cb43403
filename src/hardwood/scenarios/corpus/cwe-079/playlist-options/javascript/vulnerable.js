  return playlists.map(({ number, name }) => `<option value="${number}">${name}</option>`).join('');
}
