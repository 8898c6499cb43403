  return lines(childProcess.execSync(`cd ${folder} && ls | grep "[.]c$"; true`, { encoding: 'utf8' }));
}
