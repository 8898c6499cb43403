  let entered = 0;
  for (const line of lines.split('\n')) {
    const [name, what, ...words] = line.split(' ');
    const animal = ward.get(name);
    if (!animal) continue;
    let note = [what, ...words].join(' ');
    if ((what === 'dose' || what === 'stop') && by.job !== 'vet') continue;
    if (what === 'weight' && Number(words[0]) > 0) {
      animal.kilograms = Number(words[0]);
    } else if (what === 'dose' && Number(words[1]) > 0) {
      animal.doses.set(words[0], Number(words[1]));
    } else if (what === 'stop' && animal.doses.has(words[0])) {
      animal.doses.delete(words[0]);
    } else if (what === 'note') {
      note = words.join(' ');
    } else {
      continue;
    }
    animal.notes.push(`${note}: ${signature(by)}`);
    entered += 1;
  }
  return entered;
}
