  const current = withDefaults(settings);
  for (const name of Object.keys(current).sort()) {
    const hidden = name === 'smtpPassword' || name === 'bounceApiKey';
    info(`setting ${name} = ${hidden ? '***' : current[name]}`);
  }
}
