  const newPath = path.join(archive.folder, path.basename(filename));
  fs.renameSync(tempPath, newPath);
  archive.today += 1;
  return archive.today;
}
