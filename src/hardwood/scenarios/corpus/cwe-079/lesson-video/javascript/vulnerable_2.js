  const { video } = lesson;
  if (!video || !video.includes(':')) {
    return '';
  }
  return frame(video.trim(), 315);
}
