  const audio = Buffer.from(message.audio, 'base64');
  fs.writeFileSync(path.join(VOICE_DIR, message.file), audio);
}
