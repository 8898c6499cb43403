function report(file, steps) {
  const out = new Out(file);
  for (const [step, seconds, author] of steps) reportDone(out, step, seconds, author);
  out.close();
}
