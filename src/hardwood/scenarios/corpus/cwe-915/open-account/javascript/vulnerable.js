  return Object.assign(new Account(), payload);
}
