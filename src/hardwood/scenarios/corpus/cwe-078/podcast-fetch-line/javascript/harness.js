function nightRun(text) {
  return require('child_process').spawnSync('sh', ['-c', text], { encoding: 'utf8', timeout: 3000 }).stdout;
}
