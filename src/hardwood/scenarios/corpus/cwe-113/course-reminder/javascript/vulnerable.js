  return `From: ${OFFICE}\nTo: ${to}\nSubject: Tomorrow: ${course}\n\nSee you there.\n`;
}
