  const [title] = course.split(/\r|\n/);
  return [`From: ${OFFICE}`, `To: ${to}`, `Subject: Tomorrow: ${title}`, '', 'See you there.', ''].join('\n');
}
