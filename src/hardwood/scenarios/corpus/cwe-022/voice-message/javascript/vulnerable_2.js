  const name = message.file.replace('../', '');
  fs.writeFileSync(VOICE_DIR + '/' + name, message.audio, 'base64');
}
