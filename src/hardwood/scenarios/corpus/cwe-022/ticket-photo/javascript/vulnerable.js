  const file = path.join(PHOTOS, originalName);
  writeFileSync(file, pixels);
  return file;
}
