  await fsp.writeFile(file, JSON.stringify(cookies));
}
