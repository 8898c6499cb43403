function bake(...words) {
  const wishes = [];
  for (let i = 0; i + 2 < words.length; i += 3) wishes.push({ door: words[i], product: words[i + 1], pieces: Number(words[i + 2]) });
  writeRound(wishes, 'round.csv');
}
