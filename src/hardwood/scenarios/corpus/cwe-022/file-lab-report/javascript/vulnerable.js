  const newPath = path.join(archive.folder, filename);
  fs.renameSync(tempPath, newPath);
  archive.today += 1;
  return archive.today;
}
