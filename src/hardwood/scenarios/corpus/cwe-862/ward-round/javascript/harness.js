function round(job, lines) {
  const ward = new Map([['Mia', new Animal(4.5)], ['Rex', new Animal(11)]]);
  ward.get('Rex').doses.set('carprofen', 30);
  ward.get('Rex').notes.push('came in');
  ward.get('Mia').doses.set('insulin', 2).set('iron', 7.5);
  const people = [{ name: 'Tim', job: 'trainee' }, { name: 'Ida', job: 'nurse' }, { name: 'Ola', job: 'vet' }];
  const out = [];
  try {
    out.push(enterRound(ward, people[job], lines));
  } catch (error) {
    out.push('error');
  }
  for (const [name, animal] of ward) {
    out.push(`${name} ${animal.kilograms}`);
    for (const [medicine, milligrams] of [...animal.doses].sort()) out.push(`dose of ${name} ${medicine} ${milligrams}`);
    out.push(...animal.notes.map((note) => `note on ${name} ${note}`));
  }
  return out.join('\n');
}
