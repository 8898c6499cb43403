  let done = 0;
  let empty = 0;
  let unknown = 0;
  for (const edit of edits) {
    if (!animals.has(edit.animal)) {
      unknown++;
    } else if (Object.keys(edit.values).length === 0) {
      empty++;
    } else {
      const animal = animals.get(edit.animal);
      const { food, mood, story } = edit.values;
      if (food !== undefined) animal.food = food.trim();
      if (mood !== undefined) animal.mood = mood.trim();
      if (story !== undefined) animal.story = story.trim();
      done++;
    }
  }
  return { done, empty, unknown };
}
