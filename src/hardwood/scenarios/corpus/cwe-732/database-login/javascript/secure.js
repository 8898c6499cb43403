  fs.writeFileSync(file, `${user}:${password}\n`, { mode: 0o600 });
}
