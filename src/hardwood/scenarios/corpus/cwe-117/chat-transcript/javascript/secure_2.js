  const lines = text.split(/[\r\n]+/).filter((line) => line !== '');
  for (const line of lines.length ? lines : ['']) {
    appendFileSync(transcript(room), `${clock} ${nick}: ${line}\n`);
  }
}
