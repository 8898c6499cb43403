  if (path.parse(filename).dir !== '') throw new Error(`odd file name: ${filename}`);
  fs.renameSync(tempPath, `${archive.folder}/${filename}`);
  return ++archive.today;
}
