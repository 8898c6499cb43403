  const current = withDefaults(settings);
  for (const name of Object.keys(current).sort()) {
    info(`setting ${name} = ${current[name]}`);
  }
}
