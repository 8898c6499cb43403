  const { food, mood, story } = values;
  if (food !== undefined) animal.food = trimText(food);
  if (mood !== undefined) animal.mood = trimText(mood);
  if (story !== undefined) animal.story = trimText(story);
  return Object.keys(values).length > 0;
}
