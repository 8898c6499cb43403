  const { file, audio } = message;
  if (file.includes('/')) throw new Error(`bad file name ${file}`);
  fs.writeFileSync(`${VOICE_DIR}/${file}`, audio, 'base64');
}
