  const name = originalName.replace(/^(\.\.\/)+/, '');
  const file = `${PHOTOS}/${name}`;
  writeFileSync(file, pixels);
  return file;
}
