  const handle = await fsp.open(file, 'w', 0o600);
  await handle.writeFile(JSON.stringify(cookies, null, 2));
  await handle.close();
}
