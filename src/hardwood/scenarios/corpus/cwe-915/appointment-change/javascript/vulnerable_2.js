  return { ...appointment, ...wish };
}
