  const file = path.join(PHOTOS, path.basename(originalName));
  writeFileSync(file, pixels);
  return file;
}
