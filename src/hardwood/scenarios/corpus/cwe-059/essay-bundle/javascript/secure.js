  const bundle = { text: '', essays: 0, empty: [] };
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(EXTENSION));
  names.sort();
  for (const name of names) {
    const file = path.join(folder, name);
    if (!fs.lstatSync(file).isFile()) {
      continue;
    }
    let essay = fs.readFileSync(file, 'utf8');
    const pupil = path.basename(name, EXTENSION);
    const words = countWords(essay);
    if (words === 0) {
      bundle.empty.push(pupil);
      continue;
    }
    if (!essay.endsWith('\n')) {
      essay += '\n';
    }
    bundle.text += `== ${pupil} (${words} words) ==\n${essay}\n`;
    bundle.essays += 1;
  }
  return bundle;
}
