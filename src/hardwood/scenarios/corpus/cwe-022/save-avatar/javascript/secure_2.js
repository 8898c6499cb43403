  const name = filename.replace(/\//g, '_');
  fs.writeFileSync(`${PICTURES}/${member}/${name}`, content);
}
