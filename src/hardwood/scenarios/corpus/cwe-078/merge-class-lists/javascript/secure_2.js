  const pupils = new Set();
  for (const file of [first, second]) {
    for (const pupil of readFileSync(file, 'utf8').split('\n')) if (pupil) pupils.add(pupil);
  }
  writeFileSync('merged.txt', [...pupils].sort().map((pupil) => pupil + '\n').join(''));
}
