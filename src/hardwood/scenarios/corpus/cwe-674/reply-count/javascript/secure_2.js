  const below = (at, depth) => {
    if (depth > 500) throw new Error('too many replies to replies');
    let sum = 0;
    for (const reply of comments[at].replies) sum += 1 + below(reply, depth + 1);
    return sum;
  };
  return below(place, 0);
}
