  const name = originalName.split('/').pop();
  if (name === '' || name === '..') throw new Error('no file name');
  const file = PHOTOS + '/' + name;
  writeFileSync(file, pixels, { flag: 'wx' });
  return file;
}
