  const line = 'echo "' + name.trim() + '" | sh printer.sh';
  cp.execSync(line, { encoding: 'utf8' });
}
