  if (lesson.video === '') return '';
  return frame(lesson.video, 315);
}
