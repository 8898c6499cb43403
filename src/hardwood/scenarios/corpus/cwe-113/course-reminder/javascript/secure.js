  const title = course.replace(/[\r\n]+/g, ' ');
  return `From: ${OFFICE}\nTo: ${to}\nSubject: Tomorrow: ${title}\n\nSee you there.\n`;
}
