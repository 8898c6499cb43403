  const audio = Buffer.from(message.audio, 'base64');
  fs.writeFileSync(path.join(VOICE_DIR, path.basename(message.file)), audio);
}
