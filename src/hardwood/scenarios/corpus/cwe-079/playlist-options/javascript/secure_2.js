  let options = '';
  for (const playlist of playlists) {
    const name = playlist.name.replace(/[<>&]/g, (sign) => '&#' + sign.codePointAt(0) + ';');
    options += '<option value="' + playlist.number + '">' + name + '</option>';
  }
  return options;
}
