  fs.mkdirSync(folder);
  fs.chmodSync(folder, 0o700);
}
