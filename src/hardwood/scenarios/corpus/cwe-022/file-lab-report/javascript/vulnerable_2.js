  fs.copyFileSync(tempPath, path.resolve(archive.folder, filename));
  fs.unlinkSync(tempPath);
  return ++archive.today;
}
