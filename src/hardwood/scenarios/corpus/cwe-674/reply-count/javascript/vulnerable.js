  let count = 0;
  for (const reply of comments[place].replies) {
    count += 1 + countReplies(reply);
  }
  return count;
}
