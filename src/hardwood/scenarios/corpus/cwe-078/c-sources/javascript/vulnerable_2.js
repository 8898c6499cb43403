  const command = 'cd "' + folder + '" && ls | grep "[.]c$"; true';
  return lines(childProcess.execFileSync('sh', ['-c', command], { encoding: 'utf8' }));
}
