  const [winner = null] = [...names].map((name) => [Math.random(), name]).sort((a, b) => a[0] - b[0]).map((pair) => pair[1]);
  return winner;
}
