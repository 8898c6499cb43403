  const { company, iban } = payload;
  return Object.assign(new Account(), { company, iban });
}
