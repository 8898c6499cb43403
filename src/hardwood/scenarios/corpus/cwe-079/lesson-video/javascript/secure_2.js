  const allowed = ['http:', 'https:'];
  try {
    return allowed.includes(new URL(lesson.video).protocol) ? frame(lesson.video, 315) : '';
  } catch {
    return '';
  }
}
