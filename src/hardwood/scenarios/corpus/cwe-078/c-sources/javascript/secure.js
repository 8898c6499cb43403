  const command = 'cd "$1" && ls | grep "[.]c$"; true';
  return lines(childProcess.execFileSync('sh', ['-c', command, 'sh', folder], { encoding: 'utf8' }));
}
