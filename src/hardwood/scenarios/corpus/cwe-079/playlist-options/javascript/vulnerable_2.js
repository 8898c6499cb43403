  let options = '';
  for (const playlist of playlists) {
    const name = playlist.name.replace('<', '&lt;').replace('>', '&gt;');
    options += '<option value="' + playlist.number + '">' + name + '</option>';
  }
  return options;
}
