  fs.mkdirSync(folder, 0o755);
}
