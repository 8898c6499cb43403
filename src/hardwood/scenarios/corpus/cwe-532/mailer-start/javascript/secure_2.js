  const { smtpPassword, bounceApiKey, ...open } = withDefaults(settings);
  Object.entries(open)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .forEach(([name, value]) => info(`setting ${name} = ${value}`));
}
