  fs.writeFileSync(file, `[upload]\nkey = ${key}\n`, { mode: 0o600 });
}
