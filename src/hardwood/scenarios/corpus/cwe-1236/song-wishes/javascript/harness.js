function send(show, ...parts) {
  const counts = [];
  for (let i = 0; i + 2 < parts.length; i += 3) {
    const form = {};
    ['artist', 'title', 'greeting'].forEach((name, k) => {
      if (parts[i + k] !== '-') form[name] = parts[i + k];
    });
    try {
      counts.push(String(addWish(show, form)));
    } catch (error) {
      counts.push('error');
    }
  }
  return counts.join('\n');
}
