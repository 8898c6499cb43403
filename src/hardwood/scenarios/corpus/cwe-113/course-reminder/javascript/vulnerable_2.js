  const lines = [`From: ${OFFICE}`, `To: ${to}`, `Subject: Tomorrow: ${course.trim()}`, '', 'See you there.', ''];
  return lines.join('\n');
}
