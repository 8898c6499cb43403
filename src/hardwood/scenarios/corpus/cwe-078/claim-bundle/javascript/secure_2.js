  const files = names.map((name) => (name.startsWith('-') ? './' + name : name));
  execFileSync('tar', ['-czf', ARCHIVE].concat(files), { stdio: 'ignore' });
}
