  const lines = ['[upload]', 'key = ' + key, ''];
  fs.writeFileSync(file, lines.join('\n'), { encoding: 'utf8', flag: 'w' });
}
