  fs.writeFileSync(CODE_FILE, codes.join('\n') + '\n', { mode: 0o600 });
}
