  const handle = await fsp.open(file, 'w');
  await handle.write(JSON.stringify(cookies, null, 2));
  await handle.close();
}
