  const plain = (name) => name.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return playlists.map(({ number, name }) => `<option value="${number}">${plain(name)}</option>`).join('');
}
