  let count = 0;
  const open = [...comments[place].replies];
  while (open.length > 0) {
    count += 1;
    for (const reply of comments[open.pop()].replies) open.push(reply);
  }
  return count;
}
