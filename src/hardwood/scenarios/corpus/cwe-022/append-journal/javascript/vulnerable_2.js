  const file = `${archive}/${journal}`;
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  fs.writeFileSync(file, old + entry + '\n');
}
