  fs.mkdirSync(folder, { recursive: true });
}
