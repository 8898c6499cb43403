  const current = withDefaults(settings);
  if (current.smtpPassword) current.smtpPassword = '*'.repeat(8);
  Object.keys(current).sort().forEach((name) => {
    info(`setting ${name} = ${current[name]}`);
  });
}
