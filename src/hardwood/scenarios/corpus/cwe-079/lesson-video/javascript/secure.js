  if (!/^https?:\/\//.test(lesson.video)) return '';
  return frame(lesson.video, 315);
}
