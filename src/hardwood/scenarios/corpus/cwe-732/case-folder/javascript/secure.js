  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
}
