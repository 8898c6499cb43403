  const line = clock + ' ' + nick + ': ' + text.trimEnd();
  appendFileSync(transcript(room), line + '\n');
}
