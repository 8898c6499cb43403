  const [, x, y] = /^\{ x: (.*), y: (.*) \}$/.exec(line);
  return { x: eval(x), y: eval(y) };
}
