  await fsp.writeFile(file, JSON.stringify(cookies), { mode: 0o600 });
}
