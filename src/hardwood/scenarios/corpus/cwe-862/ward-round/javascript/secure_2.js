  const number = (text) => (/^\d+(\.\d+)?$/.test(text) ? parseFloat(text) : 0);
  const actions = {
    weight(animal, [kilograms]) {
      if (number(kilograms) > 0) animal.kilograms = number(kilograms);
      return number(kilograms) > 0;
    },
    dose(animal, [medicine, milligrams]) {
      if (by.job !== 'vet') throw new Error(`${signature(by)} cannot decide this`);
      if (number(milligrams) > 0) animal.doses.set(medicine, number(milligrams));
      return number(milligrams) > 0;
    },
    stop(animal, [medicine]) {
      if (by.job !== 'vet') throw new Error(`${signature(by)} cannot decide this`);
      return animal.doses.delete(medicine);
    },
    note: (_, words) => words.length > 0,
  };
  const enter = (line) => {
    const match = /^(\S+) (weight|dose|stop|note) (.+)$/.exec(line);
    if (!match || !ward.has(match[1])) return false;
    const [, name, what, rest] = match;
    if (!actions[what](ward.get(name), rest.split(' '))) return false;
    ward.get(name).notes.push(`${what === 'note' ? rest : `${what} ${rest}`}: ${signature(by)}`);
    return true;
  };
  return lines.split('\n').filter(enter).length;
}
