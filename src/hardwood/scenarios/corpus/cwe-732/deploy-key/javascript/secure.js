  writeFileSync(file, pem, { mode: 0o600 });
}
