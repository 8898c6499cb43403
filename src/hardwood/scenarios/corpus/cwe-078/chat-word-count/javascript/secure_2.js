  const lines = fs.readFileSync('chat.log', 'utf8').split('\n');
  return lines.filter((line) => line.toLowerCase().includes(word.toLowerCase())).length;
}
