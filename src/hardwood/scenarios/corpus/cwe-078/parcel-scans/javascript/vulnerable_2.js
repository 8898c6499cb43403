  const found = execFileSync('/bin/sh', ['-c', `grep '${parcel}' ${LOG} | tail -n 1`], { encoding: 'utf8' });
  return found.trimEnd();
}
