  if (journal.split('/').includes('..')) return;
  fs.appendFileSync(path.join(archive, journal), entry + '\n');
}
