  const words = text.replace(/\r/g, ' ').replace(/\n/g, ' ');
  appendFileSync(transcript(room), `${clock} ${nick}: ${words}\n`);
}
