  const times = [];
  const [span, every] = plan.split('/');
  const ends = (span || '').split('-').map((text) => {
    const [hours, minutes] = text.split(':').map(Number);
    return hours * 60 + minutes;
  });
  for (let now = ends[0]; ends.length === 2 && now <= ends[1]; now += Number(every)) {
    times.push(clock(now));
  }
  return times;
}
